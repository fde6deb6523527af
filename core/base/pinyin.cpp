#include "core/base/pinyin.h"

#include "core/base/textnormal.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QSet>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace helin {

using namespace Qt::StringLiterals;

namespace {

/// Surnames of two characters; the pair is read together.
const QSet<QString> &doubleSurnames()
{
    static const QSet<QString> names = [] {
        const QString list =
            u"欧阳 尉迟 诸葛 上官 司马 司徒 司空 夏侯 皇甫 令狐 慕容 长孙 宇文 鲜于 东方 独孤 南宫 西门 东郭 公孙 公羊 "
            u"公冶 公西 轩辕 端木 百里 呼延 赫连 澹台 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 闾丘 司寇 亓官 宰父 谷梁 拓跋 "
            u"夹谷 段干 东门 微生 左丘 第五 万俟 闻人 巫马 漆雕 乐正 壤驷 公良 颛孙 宗政 完颜 耶律 纳兰 叶赫 爱新 哥舒 "
            u"屈突 欧侯 羊舌 梁丘 子车 南门 北宫 归海 呼衍"_s;
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return names;
}

/// Where ICU's surname reading is not the usual one.
const QHash<QString, QString> &surnameReadings()
{
    static const QHash<QString, QString> readings{
        {u"覃"_s, u"qin"_s},         {u"缪"_s, u"miao"_s},      {u"乜"_s, u"nie"_s},      {u"么"_s, u"yao"_s},
        {u"朴"_s, u"piao"_s},        {u"贠"_s, u"yun"_s},       {u"员"_s, u"yun"_s},      {u"炅"_s, u"gui"_s},
        {u"都"_s, u"du"_s},          {u"薄"_s, u"bo"_s},        {u"佴"_s, u"nai"_s},      {u"能"_s, u"nai"_s},
        {u"祭"_s, u"zhai"_s},        {u"尉"_s, u"wei"_s},       {u"洗"_s, u"xian"_s},     {u"隗"_s, u"wei"_s},
        {u"句"_s, u"gou"_s},         {u"秘"_s, u"bi"_s},        {u"召"_s, u"shao"_s},     {u"种"_s, u"chong"_s},
        {u"长孙"_s, u"zhang sun"_s}, {u"单于"_s, u"chan yu"_s}, {u"拓跋"_s, u"tuo ba"_s}, {u"乐正"_s, u"yue zheng"_s},
        {u"宰父"_s, u"zai fu"_s},    {u"澹台"_s, u"tan tai"_s}, {u"纳兰"_s, u"na lan"_s},
    };
    return readings;
}

/// Where ICU's reading of a character inside a name is not the usual one.
const QHash<char32_t, QString> &givenReadings()
{
    static const QHash<char32_t, QString> readings{
        {U'晟', u"sheng"_s}, {U'薄', u"bo"_s}, {U'都', u"du"_s}, {U'么', u"me"_s}, {U'珏', u"jue"_s}, {U'堃', u"kun"_s},
    };
    return readings;
}

/// Syllables in ASCII, ü as v.
QString plain(const icu::UnicodeString &latin)
{
    const QString text = QString::fromUtf16(latin.getBuffer(), latin.length()).normalized(QString::NormalizationForm_D);
    QString result;
    for (const QChar c : text) {
        if (c == QChar(0x0308) && result.endsWith(u'u')) {
            result.back() = u'v';
        } else if (c.category() != QChar::Mark_NonSpacing) {
            result += c;
        }
    }
    return result;
}

/// ICU and what it has said so far. Not thread-safe by itself.
class Readings final
{
public:
    Readings()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_names.reset(icu::Transliterator::createInstance("Han-Latin/Names; Lower()", UTRANS_FORWARD, status));
        if (U_FAILURE(status)) {
            m_names.reset(); // ICU without its data: names are then found by their characters only
        }
    }

    /// Syllables of a surname, separated by blanks.
    const QString &surname(const QString &characters)
    {
        auto known = m_surnames.find(characters);
        if (known == m_surnames.end()) {
            const auto fixed = surnameReadings().constFind(characters);
            known = m_surnames.insert(characters,
                                      fixed != surnameReadings().constEnd() ? *fixed : transliterated(characters));
        }
        return *known;
    }

    /// The syllable of a character that is not the first.
    const QString &given(char32_t character)
    {
        auto known = m_given.find(character);
        if (known == m_given.end()) {
            const auto fixed = givenReadings().constFind(character);
            known = m_given.insert(character, fixed != givenReadings().constEnd() ? *fixed : insideName(character));
        }
        return *known;
    }

private:
    [[nodiscard]] QString transliterated(const QString &characters) const
    {
        if (!m_names) {
            return characters;
        }
        icu::UnicodeString text(reinterpret_cast<const char16_t *>(characters.utf16()), int32_t(characters.size()));
        m_names->transliterate(text);
        return plain(text);
    }

    /// Read behind a surname, so that the rules for surnames do not apply to it.
    [[nodiscard]] QString insideName(char32_t character) const
    {
        const QString own = QString::fromUcs4(&character, 1);
        const QString pair = transliterated(u"王"_s + own);
        const QString prefix = u"wang"_s;
        return pair.startsWith(prefix) ? pair.mid(prefix.size()).trimmed() : own;
    }

    std::unique_ptr<icu::Transliterator> m_names;
    QHash<QString, QString> m_surnames;
    QHash<char32_t, QString> m_given;
};

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

/// Takes up a name piece by piece, in full or as initials.
class Collector final
{
public:
    explicit Collector(bool initials) : m_initials{initials} {}

    void syllables(const QString &text)
    {
        bool start = true;
        for (const QChar c : text) {
            if (c == u' ') {
                start = true;
                continue;
            }
            if (start || !m_initials || c.isLowSurrogate()) {
                m_text += c;
            }
            start = false;
        }
        m_inWord = false;
    }

    void character(QChar c)
    {
        const QChar lower = c.toLower();
        const bool letter = isLetter(lower);
        if ((letter && !(m_initials && m_inWord)) || (lower >= u'0' && lower <= u'9')) {
            m_text += lower;
        }
        m_inWord = letter;
    }

    [[nodiscard]] QString text() const { return m_text; }

private:
    bool m_initials;
    bool m_inWord = false;
    QString m_text;
};

QString reading(const QString &name, bool initials)
{
    static QMutex mutex;
    const auto characters = name.toStdU32String();
    Collector collector{initials};
    const QMutexLocker lock(&mutex);
    static Readings readings;
    // A name with · is a transcription: its first part is no surname.
    const bool hasSurname = !name.contains(QChar(0x00B7));
    size_t i = 0;
    if (hasSurname && !characters.empty() && isHan(characters[0])) {
        const QString pair = name.left(2);
        const bool isDouble = characters.size() > 1 && doubleSurnames().contains(pair);
        collector.syllables(readings.surname(isDouble ? pair : QString::fromUcs4(&characters[0], 1)));
        i = isDouble ? 2 : 1;
    }
    for (; i < characters.size(); ++i) {
        if (isHan(characters[i])) {
            collector.syllables(readings.given(characters[i]));
        } else {
            collector.character(QChar::requiresSurrogates(characters[i]) ? QChar(u' ')
                                                                         : QChar(char16_t(characters[i])));
        }
    }
    return collector.text();
}

} // namespace

QString pinyinFull(const QString &name)
{
    return reading(name, false);
}

QString pinyinInitials(const QString &name)
{
    return reading(name, true);
}

} // namespace helin
