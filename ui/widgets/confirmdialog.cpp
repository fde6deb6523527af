#include "ui/widgets/confirmdialog.h"

#include "ui/theme/label.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScreen>

namespace helin {

namespace {

constexpr int smallestWidth = 320;

} // namespace

ConfirmDialog::ConfirmDialog(const ConfirmQuestion &question, QWidget *parent)
    : QDialog{parent}
    , m_question{question}
    , m_confirm{new Button{question.confirmText, question.dangerous ? Button::Kind::Danger : Button::Kind::Normal}}
    , m_cancel{new Button{tr("Cancel")}}
    , m_column{new QVBoxLayout}
    , m_sentences{new QWidget}
{
    setWindowTitle(question.title);
    setAccessibleName(question.title);
    auto *title = new Label{question.title, TextRole::Subject};
    title->setWordWrap(true);

    auto *foot = new Ground{Ground::Tone::Raised};
    auto *buttons = new QHBoxLayout{foot};
    buttons->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    buttons->setSpacing(metrics::space2);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    m_cancel->setHint(QStringLiteral("Esc"));
    m_cancel->setDefault(true);

    m_column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space3);
    m_column->setSpacing(metrics::space2);
    m_column->addWidget(title);
    m_column->addWidget(m_sentences);
    showSentences();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_column, 1);
    column->addWidget(new Hairline);
    column->addWidget(foot);
    setMinimumWidth(Theme::of(this).px(smallestWidth));

    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_confirm, &Button::clicked, this, &ConfirmDialog::confirm);
}

void ConfirmDialog::showSentences()
{
    auto *sentences = new QWidget;
    auto *lines = new QGridLayout{sentences};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(metrics::space3);
    lines->setVerticalSpacing(metrics::space1);
    lines->setColumnStretch(1, 1);
    QStringList spoken;
    const auto add = [&](const QString &word, const QStringList &said) {
        for (qsizetype i = 0; i < said.size(); ++i) {
            const int row = lines->rowCount();
            if (i == 0) {
                lines->addWidget(new Label{word, TextRole::Body, Ink::Secondary}, row, 0, Qt::AlignTop);
            }
            auto *sentence = new Label{said.at(i)};
            sentence->setWordWrap(true);
            lines->addWidget(sentence, row, 1);
            spoken << QStringLiteral("%1 %2").arg(word, said.at(i));
        }
    };
    add(tr("Will"), m_question.will);
    add(tr("Will not"), m_question.willNot);
    add(tr("Can"), m_question.can);
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    delete m_column->replaceWidget(m_sentences, sentences);
    delete m_sentences;
    m_sentences = sentences;
}

void ConfirmDialog::setSentences(const QStringList &will, const QStringList &willNot)
{
    m_question.will = will;
    m_question.willNot = willNot;
    showSentences();
    fit();
}

void ConfirmDialog::setBody(QWidget *body)
{
    m_body = body;
    m_column->insertSpacing(1, metrics::space1);
    m_column->insertWidget(2, body);
    m_column->insertSpacing(3, metrics::space1);
    // Enter in a field must not throw away what was typed.
    m_cancel->setDefault(false);
}

void ConfirmDialog::confirm()
{
    if (!m_guard || m_guard()) {
        accept();
    }
}

bool ConfirmDialog::ask(const ConfirmQuestion &question, QWidget *parent)
{
    ConfirmDialog dialog{question, parent};
    return dialog.exec() == Accepted;
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QWidget *first = m_body != nullptr ? m_body->nextInFocusChain() : nullptr;
    while (first != nullptr && first != m_body && m_body->isAncestorOf(first) &&
           !(first->focusPolicy() & Qt::TabFocus)) {
        first = first->nextInFocusChain();
    }
    const bool inBody = first != nullptr && m_body->isAncestorOf(first);
    (inBody ? first : m_cancel)->setFocus(Qt::OtherFocusReason);
    QDialog::showEvent(event);
    fit();
}

void ConfirmDialog::fit()
{
    // Wrapped sentences know their height only once they have their width.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (layout()->hasHeightForWidth()) {
                resize(width(), qMin(layout()->totalHeightForWidth(width()), screen()->availableSize().height()));
            }
        },
        Qt::QueuedConnection);
}

} // namespace helin
