#include "ui/widgets/labelledfield.h"

#include "ui/theme/helinstyle.h"
#include "ui/theme/label.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>

namespace helin {

LabelledField::LabelledField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget{parent}
    , m_label{new Label{label, TextRole::Secondary, Ink::Secondary, this}}
    , m_star{new Label{QStringLiteral("*"), TextRole::Secondary, Ink::Red, this}}
    , m_asideWords{new Label{QString{}, TextRole::Secondary, Ink::Secondary, this}}
    , m_head{new QHBoxLayout}
    , m_editor{editor}
    , m_foot{new QWidget{this}}
    , m_message{new DueLabel{DueMark::Overdue, QString{}, TextRole::Secondary, m_foot}}
    , m_correction{new LinkButton{QString{}, TextRole::Secondary, m_foot}}
{
    m_label->setBuddy(editor);
    m_star->hide();
    m_asideWords->hide();
    m_foot->hide();
    m_message->setWordWrap(true);

    m_head->setSpacing(metrics::space1);
    m_head->addWidget(m_label);
    m_head->addWidget(m_star);
    m_head->addStretch();
    m_head->addWidget(m_asideWords);

    auto *foot = new QHBoxLayout{m_foot};
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(metrics::space2);
    foot->addWidget(m_message, 1);
    foot->addWidget(m_correction, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addLayout(m_head);
    const bool tall = editor->sizePolicy().verticalPolicy() == QSizePolicy::Expanding;
    column->addWidget(editor, tall ? 1 : 0);
    column->addWidget(m_foot);
    if (!tall) {
        column->addStretch(); // fields of one row stand level even if one of them has a message
    }
    setSizePolicy(QSizePolicy::Expanding, tall ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    setFocusProxy(editor);
    connect(m_correction, &LinkButton::clicked, this, &LabelledField::correctionAccepted);
    describe();
}

QString LabelledField::label() const
{
    return m_label->text().remove(QLatin1Char('&'));
}

void LabelledField::setRequired(bool required)
{
    m_star->setVisible(required);
    describe();
}

void LabelledField::setAside(const QString &words)
{
    m_asideWords->setText(words);
    m_asideWords->setVisible(!words.isEmpty());
}

void LabelledField::setAside(QWidget *widget)
{
    m_head->addWidget(widget);
}

void LabelledField::setError(const QString &words, const QString &correction)
{
    setMessage(State::Error, words, correction);
}

void LabelledField::setWarning(const QString &words, const QString &correction)
{
    setMessage(State::Warning, words, correction);
}

void LabelledField::clearMessage()
{
    setMessage(State::Fine, {}, {});
}

void LabelledField::setMessage(State state, const QString &words, const QString &correction)
{
    m_state = state;
    m_words = words;
    m_message->setContent(state == State::Error ? DueMark::Overdue : DueMark::Soon, words);
    m_correction->setText(correction);
    m_correction->setVisible(!correction.isEmpty());
    m_foot->setVisible(state != State::Fine);
    m_editor->setProperty(fieldStateProperty, state == State::Error     ? QStringLiteral("error")
                                              : state == State::Warning ? QStringLiteral("warning")
                                                                        : QString{});
    m_editor->update();
    describe();
}

void LabelledField::describe()
{
    QStringList parts;
    if (!m_star->isHidden()) {
        parts << tr("required");
    }
    if (!m_words.isEmpty()) {
        parts << m_words;
    }
    // A compound editor takes the focus in an inner field, and that is what a screen reader reads.
    for (QWidget *named : {m_editor, m_editor->focusProxy()}) {
        if (named != nullptr) {
            named->setAccessibleName(label());
            named->setAccessibleDescription(parts.join(QStringLiteral(". ")));
        }
    }
}

} // namespace helin
