#include "ui/pages/disputes/disputetabs.h"

#include "core/organisation/actor.h"
#include "core/records/validation.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/delegates/timelinedelegate.h"
#include "ui/delegates/twolinedelegate.h"
#include "ui/pages/disputes/disputewords.h"
#include "ui/pages/disputes/photostab.h"
#include "ui/pages/historylist.h"
#include "ui/pages/revealbutton.h"
#include "ui/pages/whoopened.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/tabpanel.h"

#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStandardItemModel>

namespace helin {

namespace {

enum Tab { TimelineTab, PartiesTab, FactsTab, PhotosTabIndex, HistoryTab };

constexpr int partyIdRole = Qt::UserRole + 1;

QStandardItem *itemOf(const QString &text)
{
    auto *item = new QStandardItem{text};
    item->setEditable(false);
    return item;
}

/// The date column of the timeline is narrow: this year's days stand alone, others have the year below.
void setMoment(QStandardItem *item, const QDateTime &moment, QDate today)
{
    const QDateTime local = moment.toLocalTime();
    item->setData(DisputeWords::dayOfYear(local.date()), TimelineDateRole);
    const QString second = local.date().year() != today.year() ? QString::number(local.date().year())
                           : hasTimeOfDay(moment)              ? local.toString(QStringLiteral("HH:mm"))
                                                               : QString();
    item->setData(second, TimelineTimeRole);
    item->setToolTip(
        local.toString(hasTimeOfDay(moment) ? QStringLiteral("yyyy-MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd")));
}

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

DisputeTabs::DisputeTabs(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_tabs{new TabPanel{tr("About this dispute"), this}}
    , m_photos{new PhotosTab{context}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    m_tabs->addPage(makeTimeline(), tr("Course"));
    m_tabs->addPage(makeParties(), tr("Parties"));
    m_tabs->addPage(makeFacts(), tr("Details"));
    m_tabs->addPage(m_photos, tr("Photos"));
    m_tabs->addPage(makeHistory(), tr("History"));
    connect(m_tabs, &TabPanel::currentChanged, this, [this] {
        if (m_detail) {
            fillHistory(*m_detail);
        }
    });
}

void DisputeTabs::showDispute(const DisputeDetail &detail)
{
    const bool another = !m_detail || m_detail->dispute.id != detail.dispute.id;
    m_detail = detail;
    QList<Record> withPhone;
    for (const Party &party : detail.parties) {
        if (!party.phone.isEmpty()) {
            withPhone.append(toRecord(party));
        }
    }
    m_reveal->setRecords(withPhone);
    fillTimeline(detail);
    offer(m_addParty, mayEdit());
    fillParties(detail);
    fillFacts(detail);
    m_photos->showDispute(detail);
    m_tabs->setCount(PhotosTabIndex, m_photos->count());
    fillHistory(detail);
    if (another) {
        m_timelineView->scrollToTop();
    }
}

QWidget *DisputeTabs::makeTimeline()
{
    m_timeline = new QStandardItemModel{this};
    m_timelineView = new ListView{tr("Course"), new TimelineDelegate};
    m_timelineView->setModel(m_timeline);
    m_timelineView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_timelineView, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openEntry(index.row()); });
    connect(m_timelineView, &QWidget::customContextMenuRequested, this, &DisputeTabs::showEntryMenu);
    return m_timelineView;
}

QWidget *DisputeTabs::makeParties()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_parties = new QStandardItemModel{this};
    m_partyView = new ListView{tr("Parties"), new TwoLineDelegate};
    m_partyView->setModel(m_parties);
    m_partyView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_partyView, &QWidget::customContextMenuRequested, this, &DisputeTabs::showPartyMenu);
    connect(m_partyView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const Party &party = m_detail->parties.at(index.row());
        if (!party.resident.isNull()) {
            m_context.navigate(Section::People, RecordLink::to(party.resident));
        }
    });
    column->addWidget(m_partyView, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    auto *add = new LinkButton{tr("Add a party")};
    m_addParty = add;
    connect(add, &LinkButton::clicked, this, &DisputeTabs::partyAddRequested);
    m_reveal = new RevealButton{m_context};
    connect(m_reveal, &RevealButton::revealChanged, this, [this] {
        if (m_detail) {
            fillParties(*m_detail);
        }
    });
    foot->addWidget(add);
    foot->addStretch();
    foot->addWidget(m_reveal);
    column->addLayout(foot);
    return page;
}

QWidget *DisputeTabs::makeHistory()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space1);
    head->addWidget(makeWhoOpenedLink(m_context, [this]() -> std::optional<LookedAt> {
        return m_detail ? std::optional(
                              LookedAt{RecordNumber<DisputeCase>::value, m_detail->dispute.id, m_detail->dispute.title})
                        : std::nullopt;
    }));
    head->addStretch();
    column->addLayout(head);
    m_history = new HistoryList{m_context};
    column->addWidget(m_history, 1);
    return page;
}

QWidget *DisputeTabs::makeFacts()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout{content};
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    m_warnings = new RowList{content};
    m_allFacts = new Facts{1, content};
    m_allFacts->setLabelWidth(84);
    column->addWidget(m_warnings);
    column->addWidget(m_allFacts);
    column->addStretch();
    return scrolling(content);
}

void DisputeTabs::fillTimeline(const DisputeDetail &detail)
{
    m_timeline->clear();
    const QDate today = m_context.today();
    for (const TimelineItem &entry : detail.timeline) {
        QStandardItem *item = itemOf(entry.heading);
        setMoment(item, entry.entry.at, today);
        item->setData(entry.text, SecondLineRole);
        QStringList last{entry.by};
        if (entry.photos > 0) {
            last.append(tr("%n photos", nullptr, entry.photos));
        }
        if (!entry.entry.corrects.isNull()) {
            last.append(tr("corrects an earlier entry"));
        }
        item->setData(last.join(QStringLiteral(" · ")), ThirdLineRole);
        m_timeline->appendRow(item);
    }
    m_tabs->setCount(TimelineTab, int(detail.timeline.size()));
}

void DisputeTabs::fillParties(const DisputeDetail &detail)
{
    m_parties->clear();
    const RecordType &type = describe<Party>();
    for (const Party &party : detail.parties) {
        QStandardItem *item = itemOf(party.name);
        item->setData(labelOf(party.role), TitleNoteRole);
        item->setData(displayText(*type.fieldNamed(u"phone"), Value(party.phone), !m_reveal->isRevealed()),
                      TrailingRole);
        item->setData(party.address, SecondLineRole);
        item->setData(party.resident.isNull() ? tr("not in the register") : QString(), SecondTrailingRole);
        item->setData(party.id.toByteArray(), partyIdRole);
        m_parties->appendRow(item);
    }
    m_tabs->setCount(PartiesTab, int(detail.parties.size()));
}

void DisputeTabs::showTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

QStringList DisputeTabs::shownPhones() const
{
    QStringList phones;
    for (int row = 0; row < m_parties->rowCount(); ++row) {
        phones << m_parties->item(row)->data(TrailingRole).toString();
    }
    return phones;
}

void DisputeTabs::fillFacts(const DisputeDetail &detail)
{
    QList<Row> warnings;
    for (const Message &warning : detail.warnings) {
        warnings.append({DueMark::Soon, warning.translated()});
    }
    m_warnings->setRows(warnings);
    m_warnings->setVisible(!warnings.isEmpty());
    m_tabs->setCount(FactsTab, int(warnings.size()), CountTabBar::CountStyle::Round);

    // Every described field that says something, by its own label; the case is described once.
    const Record record = toRecord(detail.dispute);
    QList<std::pair<QString, QString>> facts;
    for (size_t i = 0; i < record.type->fields.size(); ++i) {
        const FieldInfo &field = record.type->fields[i];
        const Value &value = record.values.at(qsizetype(i));
        QString text = value.isNull() ? QString() : displayText(field, value, false);
        if (field.name == "group") {
            text = detail.groupName;
        } else if (field.name == "grid") {
            text = detail.gridName;
        } else if (field.kind == FieldKind::Bool && !value.isNull() && value.toInt() == 0) {
            text.clear();
        }
        if (!text.isEmpty() && field.name != "number" && field.name != "title") {
            facts.append({record.type->labelOf(field), text});
        }
    }
    if (detail.allowance > 0) {
        facts.append({tr("Allowance"), tr("%1 yuan").arg(detail.allowance)});
    }
    m_allFacts->setFacts(facts);
}

void DisputeTabs::fillHistory(const DisputeDetail &detail)
{
    if (m_tabs->currentIndex() != HistoryTab) {
        return; // reading the log is only worth it when somebody looks
    }
    m_history->showRecord(describe<DisputeCase>(), detail.dispute.id);
}

Verdict DisputeTabs::mayEdit() const
{
    return m_context.workspace().rights().allows(toRecord(m_detail->dispute), Action::Edit);
}

void DisputeTabs::openEntry(int row)
{
    if (m_detail && row >= 0 && row < m_detail->timeline.size()) {
        const TimelineEntry &entry = m_detail->timeline.at(row).entry;
        if (entry.event == DisputeEvent::Session && !entry.session.isNull()) {
            Q_EMIT sessionRequested(entry.session);
        }
    }
}

void DisputeTabs::showEntryMenu(const QPoint &at)
{
    const QModelIndex index = m_timelineView->indexAt(at);
    if (!m_detail || !index.isValid()) {
        return;
    }
    const TimelineEntry entry = m_detail->timeline.at(index.row()).entry;
    QMenu menu;
    if (entry.event == DisputeEvent::Session) {
        connect(menu.addAction(icon(QStringLiteral("eye")), tr("Read the record")), &QAction::triggered, this,
                [this, row = index.row()] { openEntry(row); });
    }
    QAction *correct = menu.addAction(icon(QStringLiteral("doc")), tr("Correct this entry"));
    connect(correct, &QAction::triggered, this,
            [this, entry] { Q_EMIT correctionRequested(Ref<TimelineEntry>(entry.id)); });
    offer(correct, mayEdit());
    menu.exec(m_timelineView->viewport()->mapToGlobal(at));
}

void DisputeTabs::showPartyMenu(const QPoint &at)
{
    const QModelIndex index = m_partyView->indexAt(at);
    if (!m_detail || !index.isValid()) {
        return;
    }
    const Party party = m_detail->parties.at(index.row());
    QMenu menu;
    if (!party.resident.isNull()) {
        connect(menu.addAction(icon(QStringLiteral("user")), tr("Open in the register")), &QAction::triggered, this,
                [this, party] { m_context.navigate(Section::People, RecordLink::to(party.resident)); });
    }
    QAction *remove = menu.addAction(icon(QStringLiteral("x")), tr("Remove this party"));
    offer(remove, mayEdit(), whyNot(m_detail->dispute, DisputeStep::Edit).isEmpty());
    connect(remove, &QAction::triggered, this, [this, party] { Q_EMIT partyRemoveRequested(Ref<Party>(party.id)); });
    menu.exec(m_partyView->viewport()->mapToGlobal(at));
}

} // namespace helin
