#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace helin {

/// A sentence for people, kept untranslated until it is shown. The core never translates; the command line and the
/// dialogs call translated(). Sources are English, in the translation context "Message":
///     Message{QT_TRANSLATE_NOOP("Message", "%1 is not a date."), {text}}
/// Arguments are inserted after translation. They must never hold personal data when the message goes to a log.
struct Message
{
    const char *source = "";
    QStringList arguments = {};

    [[nodiscard]] bool isEmpty() const { return source == nullptr || *source == '\0'; }

    /// The sentence in the language of the installed translators.
    [[nodiscard]] QString translated() const
    {
        return isEmpty() ? QString() : inserted(QCoreApplication::translate("Message", source));
    }

    /// The English sentence, for logs and tests.
    [[nodiscard]] QString english() const { return isEmpty() ? QString() : inserted(QString::fromUtf8(source)); }

private:
    [[nodiscard]] QString inserted(QString text) const
    {
        for (const QString &argument : arguments) {
            text = text.arg(argument);
        }
        return text;
    }
};

} // namespace helin
