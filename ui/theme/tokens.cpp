#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace helin {

namespace {

constexpr std::array table{
    TokenRow{"surface", &Tokens::surface, 0xFFFFFF, 0x1E2126},
    TokenRow{"raised", &Tokens::raised, 0xF7F8FA, 0x262A30},
    TokenRow{"sunken", &Tokens::sunken, 0xEEF0F3, 0x181A1E},
    TokenRow{"text", &Tokens::text, 0x1F2329, 0xE6E8EB},
    TokenRow{"secondary", &Tokens::secondary, 0x5A6270, 0xA3AAB5},
    TokenRow{"disabled", &Tokens::disabled, 0x9AA1AC, 0x69707B},
    TokenRow{"line", &Tokens::line, 0xDDE1E6, 0x363B43},
    TokenRow{"fieldBorder", &Tokens::fieldBorder, 0x8C939E, 0x727985},
    TokenRow{"buttonBorder", &Tokens::buttonBorder, 0xC3C9D1, 0x4A515B},
    TokenRow{"hover", &Tokens::hover, 0xF1F3F5, 0x2A2E35},
    TokenRow{"pressed", &Tokens::pressed, 0xE3E6EA, 0x343A42},
    TokenRow{"tint", &Tokens::tint, 0xE4EEF6, 0x26323E},
    TokenRow{"accent", &Tokens::accent, 0x1F6FB2, 0x5AA7E6},
    TokenRow{"accentHover", &Tokens::accentHover, 0x1A619D, 0x74B6EC},
    TokenRow{"accentPressed", &Tokens::accentPressed, 0x175488, 0x4D90C6},
    TokenRow{"accentText", &Tokens::accentText, 0x1C68A8, 0x5AA7E6},
    TokenRow{"onAccent", &Tokens::onAccent, 0xFFFFFF, 0x12161B},
    TokenRow{"red", &Tokens::red, 0xC93A3A, 0xF07171},
    TokenRow{"orange", &Tokens::orange, 0xD9772B, 0xF0A05A},
    TokenRow{"yellow", &Tokens::yellow, 0x9A7600, 0xD9B93B},
    TokenRow{"green", &Tokens::green, 0x2E8B57, 0x5CC48B},
    TokenRow{"redGround", &Tokens::redGround, 0xFBEDED, 0x38282C},
    TokenRow{"orangeGround", &Tokens::orangeGround, 0xFCF3EB, 0x37302A},
    TokenRow{"yellowGround", &Tokens::yellowGround, 0xF8F4E6, 0x343127},
    TokenRow{"greenGround", &Tokens::greenGround, 0xE9F4EE, 0x243330},
    TokenRow{"practice", &Tokens::practice, 0x6B3FA0, 0x7A4FB5},
    TokenRow{"onPractice", &Tokens::onPractice, 0xFFFFFF, 0xFFFFFF},
    TokenRow{"chart1", &Tokens::chart1, 0x1F6FB2, 0x5AA7E6},
    TokenRow{"chart2", &Tokens::chart2, 0x12395C, 0xC9D6E3},
    TokenRow{"chart3", &Tokens::chart3, 0x7FB2DA, 0x3A6F9C},
    TokenRow{"chart4", &Tokens::chart4, 0x2E9C8F, 0x4DB8A8},
    TokenRow{"chart5", &Tokens::chart5, 0xB9CBDB, 0x53606F},
    TokenRow{"chart6", &Tokens::chart6, 0x8A93A3, 0x7C8593},
};
static_assert(sizeof(Tokens) == table.size() * sizeof(QColor), "a token has no line in the table");

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Tokens Tokens::light()
{
    Tokens tokens;
    for (const TokenRow &row : table) {
        tokens.*row.member = QColor::fromRgb(row.light);
    }
    return tokens;
}

Tokens Tokens::dark()
{
    Tokens tokens;
    for (const TokenRow &row : table) {
        tokens.*row.member = QColor::fromRgb(row.dark);
    }
    return tokens;
}

std::span<const TokenRow> tokenTable()
{
    return table;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int low, int high) {
        return static_cast<int>(std::lround(low + (high - low) * share));
    };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

} // namespace helin
