#pragma once

#include "core/base/message.h"

#include <exception>
#include <string>
#include <utility>

namespace helin {

/// What went wrong, as far as a caller may want to act on it.
enum class ErrorKind {
    Invalid,       ///< a value or a combination of values breaks a rule; `field` may name it
    NotFound,      ///< no such record, station, file
    Forbidden,     ///< the user or the site has no right to it
    Refused,       ///< the state of the matter does not allow the step
    WrongPassword, ///< no slot of the keys file opens with this password
    NotAStore,     ///< the folder or file is not a Helin store
    Damaged,       ///< a store file fails its integrity check
    TooNew,        ///< written by a newer program; nothing was touched
    Locked,        ///< another program holds the store
    NotTrusted,    ///< bundle or enrolment file: signature, sender or membership list do not hold
    WrongReceiver, ///< bundle addressed to another site
    BundleDamaged, ///< bundle cut, changed, or over a limit
    Waiting,       ///< bundle kept: an earlier one is missing
    Forked,        ///< one number, two contents: a copied store or a forged file
    Io,            ///< reading or writing a file failed
    DiskFull,      ///< no room
    PlaceGone,     ///< the folder or stick is not there (any more)
    ReadOnly,      ///< the place may be read but not written to: write protection or missing rights on the PC
    Cancelled,     ///< a person stopped it; nothing was changed
    Usage,         ///< the command line is off
    Internal       ///< a fault of the program
};

/// A failure told to people: what happened, what is safe, what to do next. `detail` is for the folded-away part and
/// holds no personal data.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    Message what;
    Message safe = {};
    Message next = {};
    QString field = {};
    QString detail = {};

    /// The parts that are set, joined to one line, translated.
    [[nodiscard]] QString line() const
    {
        QStringList parts;
        for (const Message *part : {&what, &safe, &next}) {
            if (!part->isEmpty()) {
                parts << part->translated();
            }
        }
        return parts.join(QLatin1Char(' '));
    }
};

/// Carries an Error through the core. Use cases catch it once and return Result; it never crosses a signal.
class Exception final : public std::exception
{
public:
    explicit Exception(Error error)
        : m_error{std::move(error)}
        , m_text{(m_error.what.english() +
                  (m_error.detail.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(m_error.detail)))
                     .toStdString()}
    {}

    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return m_text.c_str(); }

private:
    Error m_error;
    std::string m_text;
};

/// Throws an Exception of this kind with this sentence.
[[noreturn]] inline void fail(ErrorKind kind, Message what, Message next = {})
{
    throw Exception{Error{kind, std::move(what), {}, std::move(next)}};
}

} // namespace helin
