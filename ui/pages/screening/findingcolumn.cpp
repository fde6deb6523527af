#include "ui/pages/screening/findingcolumn.h"

#include "ui/delegates/duemark.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPainter>
#include <QScrollArea>

namespace helin {

FindingColumn::FindingColumn(RoundColumn column, QWidget *parent) : QWidget{parent}, m_column{column}
{
    setAccessibleName(columnWords(column).translated());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    auto *head = new Ground(Ground::Tone::Raised, this);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(metrics::space4, metrics::space2, metrics::space3, metrics::space2);
    headRow->addWidget(new Label(columnWords(column).translated(), TextRole::BodyBold, Ink::Text, head), 1);
    m_count = new Label(QString(), TextRole::Body, Ink::Text, head);
    headRow->addWidget(m_count);
    head->setMinimumHeight(Theme::of(this).px(44));
    outer->addWidget(head);
    outer->addWidget(new Hairline(Qt::Horizontal, this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_body = new QWidget(scroll);
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    scroll->setWidget(m_body);
    outer->addWidget(scroll, 1);
    outer->addWidget(new Hairline(Qt::Horizontal, this));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    m_add = new LinkButton(tr("+ Add an entry"), TextRole::Body, this);
    connect(m_add, &LinkButton::clicked, this, &FindingColumn::addWanted);
    m_zero = new QCheckBox(tr("Nothing found"), this);
    connect(m_zero, &QCheckBox::clicked, this, &FindingColumn::zeroChanged);
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(m_zero);
    outer->addLayout(foot);
}

void FindingColumn::setFindings(const QList<SheetFinding> &findings, bool zero, bool locked, const QString &walked)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count->setText(zero                            ? tr("✓ zero report")
                     : findings.isEmpty() && !locked ? QString()
                                                     : tr("%n found", nullptr, int(findings.size())));
    int ordinal = 0;
    for (const SheetFinding &finding : findings) {
        addRow(++ordinal, finding, locked);
    }
    if (findings.isEmpty()) {
        if (zero) {
            showZero(walked);
        } else {
            showWords(locked ? tr("Nothing was written here.")
                             : tr("Not filled in yet: add what was found, or tick the zero report."));
        }
    }
    m_rows->addStretch(1);
    m_add->setVisible(!locked);
    m_zero->setChecked(zero);
    m_zero->setEnabled(!locked && findings.isEmpty());
    m_zero->setToolTip(findings.isEmpty() ? QString() : tr("There are entries in this column."));
}

void FindingColumn::showWords(const QString &words)
{
    m_rows->addStretch(1);
    auto *label = new Label(words, TextRole::Secondary, Ink::Secondary, m_body);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    label->setContentsMargins(metrics::space6, 0, metrics::space6, 0);
    m_rows->addWidget(label);
}

void FindingColumn::showZero(const QString &walked)
{
    m_rows->addStretch(1);
    auto *zero = new Label(QStringLiteral("0"), TextRole::Figure, Ink::Text, m_body);
    zero->setAlignment(Qt::AlignHCenter);
    m_rows->addWidget(zero);
    auto *words = new Label(walked, TextRole::Secondary, Ink::Secondary, m_body);
    words->setAlignment(Qt::AlignHCenter);
    words->setWordWrap(true);
    words->setContentsMargins(metrics::space4, metrics::space1, metrics::space4, 0);
    m_rows->addWidget(words);
}

void FindingColumn::addRow(int ordinal, const SheetFinding &finding, bool locked)
{
    auto *row = new QWidget(m_body);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(metrics::space4, metrics::space2, metrics::space3, metrics::space2);
    column->setSpacing(metrics::space1);
    auto *text =
        new Label(QStringLiteral("%1  %2").arg(ordinal).arg(finding.finding.text), TextRole::Body, Ink::Text, row);
    text->setWordWrap(true);
    column->addWidget(text);
    QStringList details{finding.finding.place, finding.finding.settled};
    details.removeAll(QString());
    if (finding.photos > 0) {
        details << tr("%n photo(s)", nullptr, finding.photos);
    }
    if (!details.isEmpty()) {
        auto *place = new Label(details.join(QStringLiteral(" · ")), TextRole::Secondary, Ink::Secondary, row);
        place->setWordWrap(true);
        column->addWidget(place);
    }
    auto *actions = new QHBoxLayout;
    actions->setSpacing(metrics::space2);
    if (finding.dispute || finding.hazard) {
        auto *link =
            new LinkButton(tr("Now %1").arg(finding.dispute ? finding.dispute->number : finding.hazard->number),
                           TextRole::Secondary, row);
        connect(link, &LinkButton::clicked, this, [this, finding] { Q_EMIT openWanted(finding); });
        actions->addWidget(link);
        actions->addStretch(1);
    } else {
        actions->addStretch(1);
        if (m_column == RoundColumn::Dispute) {
            auto *turn = new Button(tr("Make it a dispute"), Button::Kind::Normal, row);
            connect(turn, &Button::clicked, this, [this, finding] { Q_EMIT disputeWanted(finding); });
            actions->addWidget(turn);
        } else {
            auto *turn = new Button(tr("Make it a hazard"), Button::Kind::Normal, row);
            connect(turn, &Button::clicked, this, [this, finding] { Q_EMIT hazardWanted(finding); });
            actions->addWidget(turn);
        }
    }
    if (!locked) {
        auto *edit = new LinkButton(tr("Change"), TextRole::Secondary, row);
        connect(edit, &LinkButton::clicked, this, [this, finding] { Q_EMIT editWanted(finding); });
        actions->addWidget(edit);
    }
    column->addLayout(actions);
    m_rows->addWidget(row);
    m_rows->addWidget(new Hairline(Qt::Horizontal, m_body));
}

void FindingColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::of(this).tokens().line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

} // namespace helin
