#include "ui/forms/passwordfields.h"

#include "core/security/passwordstrength.h"
#include "ui/forms/fieldset.h"
#include "ui/widgets/labelledfield.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace helin {

namespace {

const QString passwordName = QStringLiteral("password");
const QString againName = QStringLiteral("again");

} // namespace

void addHidden(FieldSet &fields, const QString &name, const QString &label)
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    fields.addField(name, label, edit);
}

QString typedPassword(const FieldSet &fields, const QString &name)
{
    const auto *line = fields.editor<QLineEdit>(name);
    return line == nullptr ? QString() : line->text();
}

void addNewPassword(FieldSet &fields, const QString &label, const std::function<QString()> &user)
{
    addHidden(fields, passwordName, label);
    addHidden(fields, againName, QCoreApplication::translate("PasswordFields", "The same &again"));
    FieldSet *set = &fields;
    const auto strength = [user](const QString &password) {
        return passwordStrength(password, user().trimmed());
    };
    for (const QString &name : {passwordName, againName}) {
        fields.setRequired(name);
    }
    fields.setCheck(passwordName, [set, strength](const QString &) -> std::optional<Error> {
        if (strength(typedPassword(*set)) == PasswordStrength::TooShort) {
            return Error{ErrorKind::Invalid, passwordStrengthWords(PasswordStrength::TooShort)};
        }
        return std::nullopt;
    });
    fields.setCheck(againName, [set](const QString &) -> std::optional<Error> {
        if (typedPassword(*set, againName) != typedPassword(*set)) {
            return Error{ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "The two passwords differ.")}};
        }
        return std::nullopt;
    });
    QObject::connect(set, &FieldSet::edited, set, [set, strength](const QString &name) {
        if (name == passwordName) {
            const QString password = typedPassword(*set);
            set->field(passwordName)
                ->setAside(password.isEmpty() ? QString() : passwordStrengthWords(strength(password)).translated());
        }
    });
}

} // namespace helin
