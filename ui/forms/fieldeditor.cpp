#include "ui/forms/fieldeditor.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/tokenedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace helin {

namespace {

/// Tells when the focus leaves an editor that has no signal for it.
class LeaveWatch final : public QObject
{
public:
    LeaveWatch(QWidget *watched, std::function<void()> left) : QObject{watched}, m_left{std::move(left)}
    {
        watched->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut) {
            m_left();
        }
        return false;
    }

private:
    std::function<void()> m_left;
};

/// A list that the wheel does not change while a form is scrolled over it.
class FormComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

QComboBox *makeChoiceBox(const ChoiceList &choices, QWidget *parent)
{
    auto *box = new FormComboBox{parent};
    box->addItem(QString(), QString());
    for (const Choice &choice : choices.entries) {
        const QString code = QString::fromLatin1(choice.code);
        box->addItem(choices.label(code), code);
    }
    box->setMaxVisibleItems(20);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

QWidget *makeEditor(const FieldInfo &field, const std::function<QDate()> &today, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Choice:
        return makeChoiceBox(field.choices, parent);
    case FieldKind::LongText:
        return new TextArea{2, parent};
    case FieldKind::Bool:
        return new QCheckBox{parent};
    case FieldKind::Date: {
        auto *date = new DateField{parent};
        date->setToday(today);
        return date;
    }
    default:
        return new QLineEdit{parent};
    }
}

QString editorText(const QWidget *editor)
{
    if (const auto *date = qobject_cast<const DateField *>(editor)) {
        return date->date() ? date->date()->toString(Qt::ISODate) : date->text();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(editor)) {
        return line->text();
    }
    if (const auto *area = qobject_cast<const QPlainTextEdit *>(editor)) {
        return area->toPlainText();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(editor)) {
        return box->isEditable() ? box->currentText() : box->currentData().toString();
    }
    if (const auto *check = qobject_cast<const QCheckBox *>(editor)) {
        return check->isChecked() ? QStringLiteral("1") : QString();
    }
    if (const auto *tokens = qobject_cast<const TokenEdit *>(editor)) {
        QStringList texts;
        for (const Token &token : tokens->tokens()) {
            texts << (token.id.isValid() ? token.id.toString() : token.text);
        }
        if (!tokens->input()->text().trimmed().isEmpty()) {
            texts << tokens->input()->text().trimmed();
        }
        return texts.join(QChar(u'、'));
    }
    return {};
}

void setEditorText(QWidget *editor, const QString &text)
{
    const QSignalBlocker quiet{editor};
    if (auto *date = qobject_cast<DateField *>(editor)) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        date->setDate(day.isValid() ? std::optional(day) : std::nullopt);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->setCursorPosition(0);
    } else if (auto *area = qobject_cast<QPlainTextEdit *>(editor)) {
        area->setPlainText(text);
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        if (box->isEditable()) {
            box->setEditText(text);
        } else {
            box->setCurrentIndex(qMax(0, box->findData(text)));
        }
    } else if (auto *check = qobject_cast<QCheckBox *>(editor)) {
        check->setChecked(!text.isEmpty() && text != QLatin1String("0"));
    } else if (auto *tokens = qobject_cast<TokenEdit *>(editor); tokens != nullptr && text.isEmpty()) {
        tokens->setTokens({});
    }
}

void watchEditor(QWidget *editor, QObject *receiver, const std::function<void()> &changed,
                 const std::function<void()> &left)
{
    QWidget *focused = editor;
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        QObject::connect(line, &QLineEdit::textChanged, receiver, changed);
    } else if (auto *area = qobject_cast<QPlainTextEdit *>(editor)) {
        QObject::connect(area, &QPlainTextEdit::textChanged, receiver, changed);
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        QObject::connect(box, &QComboBox::currentTextChanged, receiver, changed);
    } else if (auto *check = qobject_cast<QCheckBox *>(editor)) {
        QObject::connect(check, &QCheckBox::toggled, receiver, changed);
    } else if (auto *tokens = qobject_cast<TokenEdit *>(editor)) {
        QObject::connect(tokens, &TokenEdit::tokensChanged, receiver, changed);
        QObject::connect(tokens->input(), &QLineEdit::textEdited, receiver, changed);
        focused = tokens->input();
    }
    if (left) {
        new LeaveWatch{focused, left};
    }
}

} // namespace helin
