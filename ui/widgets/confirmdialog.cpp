#include "ui/widgets/confirmdialog.h"

#include "ui/theme/label.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace helin {

namespace {

constexpr int smallestWidth = 320;

} // namespace

ConfirmDialog::ConfirmDialog(const ConfirmQuestion &question, QWidget *parent)
    : QDialog{parent}
    , m_confirm{new Button{question.confirmText, question.dangerous ? Button::Kind::Danger : Button::Kind::Normal}}
    , m_cancel{new Button{tr("Cancel")}}
{
    setWindowTitle(question.title);
    setAccessibleName(question.title);
    auto *title = new Label{question.title, TextRole::Subject};
    title->setWordWrap(true);

    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(metrics::space3);
    lines->setVerticalSpacing(metrics::space1);
    lines->setColumnStretch(1, 1);
    QStringList spoken;
    const auto add = [&](const QString &word, const QStringList &sentences) {
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            const int row = lines->rowCount();
            if (i == 0) {
                lines->addWidget(new Label{word, TextRole::Body, Ink::Secondary}, row, 0, Qt::AlignTop);
            }
            auto *sentence = new Label{sentences.at(i)};
            sentence->setWordWrap(true);
            lines->addWidget(sentence, row, 1);
            spoken << QStringLiteral("%1 %2").arg(word, sentences.at(i));
        }
    };
    add(tr("Will"), question.will);
    add(tr("Will not"), question.willNot);
    add(tr("Can"), question.can);
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));

    auto *foot = new Ground{Ground::Tone::Raised};
    auto *buttons = new QHBoxLayout{foot};
    buttons->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    buttons->setSpacing(metrics::space2);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    m_cancel->setHint(QStringLiteral("Esc"));
    m_cancel->setDefault(true);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space3);
    body->setSpacing(metrics::space2);
    body->addWidget(title);
    body->addLayout(lines);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(new Hairline);
    column->addWidget(foot);
    setMinimumWidth(Theme::of(this).px(smallestWidth));

    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_confirm, &Button::clicked, this, &QDialog::accept);
}

bool ConfirmDialog::ask(const ConfirmQuestion &question, QWidget *parent)
{
    ConfirmDialog dialog{question, parent};
    return dialog.exec() == Accepted;
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    m_cancel->setFocus(Qt::OtherFocusReason);
    QDialog::showEvent(event);
}

} // namespace helin
