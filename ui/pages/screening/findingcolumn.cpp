#include "ui/pages/screening/findingcolumn.h"

#include "ui/delegates/duemark.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
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
    auto *all = new QVBoxLayout(m_body);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    all->addLayout(m_rows, 1);
    scroll->setWidget(m_body);
    outer->addWidget(scroll, 1);
    if (column == RoundColumn::Hazard) {
        m_checklist = new QWidget(m_body);
        auto *grid = new QGridLayout(m_checklist);
        grid->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
        grid->setVerticalSpacing(metrics::space1);
        auto *words = new Label(tr("Looked at; tick what is in order, write exceptions only"), TextRole::Secondary,
                                Ink::Secondary, m_checklist);
        words->setWordWrap(true);
        grid->addWidget(words, 0, 0, 1, 2);
        int place = 2;
        for (const HazardCategory kind : checklistKinds) {
            auto *tick = new QCheckBox(labelOf(kind), m_checklist);
            connect(tick, &QCheckBox::clicked, this, [this] {
                QList<HazardCategory> ticked;
                for (const HazardCategory one : checklistKinds) {
                    if (m_ticks.value(one)->isChecked()) {
                        ticked.append(one);
                    }
                }
                Q_EMIT checklistChanged(ticked);
            });
            m_ticks.insert(kind, tick);
            grid->addWidget(tick, place / 2, place % 2);
            ++place;
        }
        all->addWidget(m_checklist);
    }
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

void FindingColumn::setChecklist(const QList<HazardCategory> &ticked, bool locked)
{
    for (auto tick = m_ticks.cbegin(); tick != m_ticks.cend(); ++tick) {
        tick.value()->setChecked(ticked.contains(tick.key()));
        tick.value()->setEnabled(!locked);
    }
}

void FindingColumn::focusZero()
{
    (m_zero->isEnabled() ? static_cast<QWidget *>(m_zero) : m_add)->setFocus(Qt::OtherFocusReason);
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
    QStringList details{finding.finding.place};
    if (finding.finding.category != HazardCategory::Unset) {
        details << labelOf(finding.finding.category);
    }
    if (finding.finding.level != HazardLevel::Unset) {
        details << labelOf(finding.finding.level);
    }
    details.removeAll(QString());
    if (finding.photos > 0) {
        details << tr("%n photo(s)", nullptr, finding.photos);
    }
    if (!details.isEmpty()) {
        auto *place = new Label(details.join(QStringLiteral(" · ")), TextRole::Secondary, Ink::Secondary, row);
        place->setWordWrap(true);
        column->addWidget(place);
    }
    column->addLayout(actionsOf(row, finding, locked));
    m_rows->addWidget(row);
    m_rows->addWidget(new Hairline(Qt::Horizontal, m_body));
}

QLayout *FindingColumn::actionsOf(QWidget *row, const SheetFinding &finding, bool locked)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(metrics::space1);
    const bool linked = finding.dispute || finding.hazard;
    const bool nobody = m_column == RoundColumn::Hazard && !linked && finding.finding.settled.isEmpty() &&
                        finding.finding.responsiblePerson.isEmpty();
    if (!finding.finding.settled.isEmpty()) {
        lines->addWidget(new DueLabel(DueMark::Done, finding.finding.settled, TextRole::Secondary, row));
    } else if (nobody) {
        lines->addWidget(new DueLabel(DueMark::Today, tr("No responsible person yet"), TextRole::Secondary, row));
    }
    auto *actions = new FlowLayout(nullptr, metrics::space3);
    const auto link = [&](const QString &words, auto signal) {
        auto *made = new LinkButton(words, TextRole::Secondary, row);
        connect(made, &LinkButton::clicked, this, [this, finding, signal] { Q_EMIT(this->*signal)(finding); });
        actions->addWidget(made);
    };
    if (linked) {
        link(tr("Now %1").arg(finding.dispute ? finding.dispute->number : finding.hazard->number),
             &FindingColumn::openWanted);
    } else if (m_column != RoundColumn::Area && !m_readOnly) {
        link(m_column == RoundColumn::Dispute ? tr("Make it a dispute") : tr("Make it a hazard"),
             m_column == RoundColumn::Dispute ? &FindingColumn::disputeWanted : &FindingColumn::hazardWanted);
    }
    if (!locked) {
        link(nobody ? tr("Name the responsible person") : tr("Change"), &FindingColumn::editWanted);
        if (!linked) {
            link(tr("Take out"), &FindingColumn::removeWanted);
        }
    }
    lines->addLayout(actions);
    return lines;
}

void FindingColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::of(this).tokens().line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

} // namespace helin
