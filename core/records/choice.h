#pragma once

#include <QString>

#include <cstring>
#include <span>
#include <string_view>

namespace helin {

/// One entry of a fixed list of values: the code that is stored and exchanged, and the English label (translated when
/// shown, in the context of the list).
struct Choice
{
    const char *code;
    const char *label;
};

/// A fixed list. Part of the program, not editable data.
struct ChoiceList
{
    const char *context = "";
    std::span<const Choice> entries = {};

    /// The place of a code in the list, or -1.
    [[nodiscard]] int indexOf(QStringView code) const
    {
        for (size_t i = 0; i < entries.size(); ++i) {
            if (code == QLatin1StringView(entries[i].code)) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }
    /// The label in the language on screen; the code itself when a newer program wrote one this one does not know.
    [[nodiscard]] QString label(const QString &code) const;
    /// The code for a code or a label, in English or as translated; empty when it is neither.
    [[nodiscard]] QString codeFor(const QString &codeOrLabel) const;
};

/// Specialised for every enum that is stored. The enum's first enumerator is `Unset` (0): no value, or a code this
/// program does not know. The others follow in the order of the entries.
///     template <> struct ChoicesOf<Sex> { static constexpr Choice entries[] = {{"male", …}, …};
///                                         static constexpr const char *context = "Sex"; };
template <class E>
struct ChoicesOf;

template <class E>
concept Choosable = requires
{
    ChoicesOf<E>::entries;
};

template <Choosable E>
inline constexpr ChoiceList choiceList{ChoicesOf<E>::context, ChoicesOf<E>::entries};

/// The stored code of an enumerator; empty for Unset.
template <Choosable E>
QString codeOf(E value)
{
    const auto index = static_cast<size_t>(value);
    return index == 0 ? QString() : QString::fromLatin1(ChoicesOf<E>::entries[index - 1].code);
}

/// The label of an enumerator in the language on screen; empty for Unset.
template <Choosable E>
QString labelOf(E value)
{
    return value == E{} ? QString() : choiceList<E>.label(codeOf(value));
}

template <Choosable E>
E choiceFrom(QStringView code)
{
    return static_cast<E>(choiceList<E>.indexOf(code) + 1);
}

} // namespace helin
