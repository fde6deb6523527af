#pragma once

#include <QHash>
#include <QStringList>

#include <span>

namespace helin::cli {

/// One option of a verb.
struct OptionInfo
{
    const char *name;              ///< without the dashes
    const char *letter = nullptr;  ///< short form, or nothing
    const char *value = nullptr;   ///< what stands for the value in help; nothing for a switch
    const char *summary = nullptr; ///< English, context Cli
    bool repeatable = false;
};

/// The words after the verb, taken apart by its table of options.
class Arguments final
{
public:
    /// Throws Usage for an option that is not in `options`, one without its value, or one given twice that may not be.
    static Arguments parse(std::span<const OptionInfo> options, const QStringList &words);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// The word at this place; throws Usage, naming `what`, when there is none.
    [[nodiscard]] QString word(int place, const char *what) const;
    /// Throws Usage when there are more words than this.
    void requireAtMost(int count) const;

    [[nodiscard]] bool has(const char *option) const { return m_values.contains(QString::fromLatin1(option)); }
    /// Empty when the option is not given.
    [[nodiscard]] QString value(const char *option) const { return values(option).value(0); }
    [[nodiscard]] QStringList values(const char *option) const { return m_values.value(QString::fromLatin1(option)); }
    /// Throws Usage when the option is not given or empty.
    [[nodiscard]] QString required(const char *option) const;
    /// Throws Usage for anything but a whole number from `least` to `most`.
    [[nodiscard]] qint64 number(const char *option, qint64 otherwise, qint64 least, qint64 most) const;

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values;
};

} // namespace helin::cli
