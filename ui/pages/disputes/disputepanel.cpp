#include "ui/pages/disputes/disputepanel.h"

#include "core/organisation/actor.h"
#include "core/records/validation.h"
#include "core/sync/recordhistory.h"
#include "ui/app/appcontext.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/delegates/timelinedelegate.h"
#include "ui/delegates/twolinedelegate.h"
#include "ui/models/modelroles.h"
#include "ui/pages/disputes/disputewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/label.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/stageline.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/tabpanel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <map>

namespace helin {

namespace {

enum Tab { TimelineTab, PartiesTab, FactsTab, HistoryTab };

const QString wideSpace = QStringLiteral("　");
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

DisputePanel::DisputePanel(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_stack{new QStackedWidget{this}}
    , m_empty{new EmptyState{QStringLiteral("scale"), {}, {}, m_stack}}
    , m_several{new Label{{}, TextRole::Subject}}
    , m_severalRows{new RowList}
    , m_strip{new Strip{DueMark::None, {}, {}}}
    , m_stages{new StageLine}
    , m_facts{new Facts}
    , m_tabs{new TabPanel{tr("About this dispute")}}
{
    setAccessibleName(tr("About this dispute"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_empty);

    auto *severalPage = new QWidget{m_stack};
    auto *severalColumn = new QVBoxLayout{severalPage};
    severalColumn->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    severalColumn->addWidget(m_several);
    severalColumn->addWidget(m_severalRows);
    severalColumn->addStretch();
    m_stack->addWidget(severalPage);

    auto *page = new QWidget{m_stack};
    auto *pageColumn = new QVBoxLayout{page};
    pageColumn->setContentsMargins(0, metrics::space2, 0, 0);
    pageColumn->setSpacing(0);
    auto *upper = new QVBoxLayout;
    upper->setContentsMargins(metrics::space4, 0, metrics::space4, 0);
    upper->setSpacing(metrics::space3);
    upper->addWidget(makeHead());
    upper->addWidget(m_strip);
    upper->addWidget(m_stages);
    upper->addWidget(makeButtons());
    upper->addWidget(m_facts);
    pageColumn->addLayout(upper);
    pageColumn->addSpacing(metrics::space2);
    makeTabs();
    pageColumn->addWidget(m_tabs, 1);
    m_stack->addWidget(page);
    setFocusProxy(m_buttons[0]);
}

QWidget *DisputePanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *words = new QWidget{head};
    auto *flow = new FlowLayout{words, metrics::space2};
    m_number = new Label{{}, TextRole::Secondary, Ink::Secondary, words};
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grade = new Tag{{}, words};
    m_extraTag = new Tag{{}, words};
    flow->addWidget(m_number);
    flow->addWidget(m_grade);
    flow->addWidget(m_extraTag);
    QSizePolicy wrapping{QSizePolicy::Expanding, QSizePolicy::Preferred};
    wrapping.setHeightForWidth(true);
    words->setSizePolicy(wrapping);
    keepWrappedHeight(words);
    row->addWidget(words, 1, Qt::AlignVCenter);

    auto *copy = new IconButton{QStringLiteral("copy"), tr("Copy the number"), head};
    connect(copy, &IconButton::clicked, this, [this] {
        if (m_detail) {
            QGuiApplication::clipboard()->setText(m_detail->dispute.number);
            m_context.showNotice(tr("Number copied"));
        }
    });
    row->addWidget(copy, 0, Qt::AlignTop);
    auto *close = new IconButton{QStringLiteral("x"), tr("Close the panel"), head};
    connect(close, &IconButton::clicked, this, &DisputePanel::closeRequested);
    row->addWidget(close, 0, Qt::AlignTop);

    m_title = new Label{{}, TextRole::Subject, Ink::Text, head};
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout{head};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addLayout(row);
    column->addWidget(m_title);
    return head;
}

QWidget *DisputePanel::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout{buttons, metrics::space2};
    for (Button *&button : m_buttons) {
        button = new Button{{}, Button::Kind::Normal, buttons};
        flow->addWidget(button);
        connect(button, &Button::clicked, this,
                [this, button] { Q_EMIT stepRequested(DisputeStep(button->property("step").toInt())); });
    }
    m_buttons[0]->setObjectName(QStringLiteral("nextStep"));
    m_more = new Button{tr("More"), Button::Kind::Normal, buttons};
    m_menu = new QMenu{m_more};
    m_menu->setToolTipsVisible(true);
    m_more->setDropMenu(m_menu);
    flow->addWidget(m_more);
    QSizePolicy wrapping{QSizePolicy::Expanding, QSizePolicy::Preferred};
    wrapping.setHeightForWidth(true);
    buttons->setSizePolicy(wrapping);
    keepWrappedHeight(buttons);
    return buttons;
}

void DisputePanel::makeTabs()
{
    m_tabs->addPage(makeTimeline(), tr("Course"));
    m_tabs->addPage(makeParties(), tr("Parties"));
    m_tabs->addPage(makeFacts(), tr("Details"));
    m_history = new QStandardItemModel{this};
    m_historyView = new ListView{tr("History of changes"), new TimelineDelegate};
    m_historyView->setModel(m_history);
    m_tabs->addPage(m_historyView, tr("History"));
    connect(m_tabs, &TabPanel::currentChanged, this, [this] {
        if (m_detail) {
            fillHistory(*m_detail);
        }
    });
}

QWidget *DisputePanel::makeTimeline()
{
    m_timeline = new QStandardItemModel{this};
    m_timelineView = new ListView{tr("Course"), new TimelineDelegate};
    m_timelineView->setModel(m_timeline);
    m_timelineView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_timelineView, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openEntry(index.row()); });
    connect(m_timelineView, &QWidget::customContextMenuRequested, this, &DisputePanel::showEntryMenu);
    return m_timelineView;
}

QWidget *DisputePanel::makeParties()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_parties = new QStandardItemModel{this};
    m_partyView = new ListView{tr("Parties"), new TwoLineDelegate};
    m_partyView->setModel(m_parties);
    m_partyView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_partyView, &QWidget::customContextMenuRequested, this, &DisputePanel::showPartyMenu);
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
    connect(add, &LinkButton::clicked, this, &DisputePanel::partyAddRequested);
    foot->addWidget(add);
    foot->addStretch();
    column->addLayout(foot);
    return page;
}

QWidget *DisputePanel::makeFacts()
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

void DisputePanel::showNothing(bool anyInList)
{
    m_detail.reset();
    m_empty->setSentence(anyInList ? tr("Choose a dispute at the left.") : QString());
    m_stack->setCurrentIndex(0);
}

void DisputePanel::showSeveral(const QList<DisputeRow> &rows)
{
    m_detail.reset();
    m_several->setText(tr("%n disputes selected", nullptr, int(rows.size())));
    std::map<DueMark, int> counts;
    for (const DisputeRow &row : rows) {
        ++counts[DisputeWords::mark(row.colour, row.due.state)];
    }
    QList<Row> lines;
    for (const auto &[mark, count] : counts) {
        const QString word = mark == DueMark::None ? tr("no date") : dueName(mark);
        lines.append({mark, word, tr("%n case(s)", nullptr, count)});
    }
    m_severalRows->setRows(lines);
    m_stack->setCurrentIndex(1);
}

void DisputePanel::showDispute(const DisputeDetail &detail)
{
    const bool another = !m_detail || m_detail->dispute.id != detail.dispute.id;
    m_detail = detail;
    fillHead(detail);
    fillStrip(detail);
    fillStages(detail);
    fillButtons(detail);
    fillTimeline(detail);
    fillParties(detail);
    fillFacts(detail);
    fillHistory(detail);
    if (another) {
        m_timelineView->scrollToTop();
    }
    m_stack->setCurrentIndex(2);
}

void DisputePanel::fillHead(const DisputeDetail &detail)
{
    const DisputeCase &dispute = detail.dispute;
    m_number->setText(dispute.number);
    m_grade->setText(DisputeWords::grade(dispute.grade, detail.limit));
    const QString extra = dispute.restricted   ? tr("Not public")
                          : dispute.backfilled ? tr("From paper")
                          : dispute.atDesk     ? tr("At the desk")
                                               : QString();
    m_extraTag->setText(extra);
    m_extraTag->setVisible(!extra.isEmpty());
    m_title->setText(dispute.title);
    QList<std::pair<QString, QString>> facts{
        {tr("Parties"), DisputeWords::parties(detail.parties)},
        {tr("Source"),
         labelOf(dispute.source) +
             (dispute.firstAsked.isEmpty() ? QString() : wideSpace + tr("First asked %1").arg(dispute.firstAsked))},
        {tr("Place"), DisputeWords::place(detail)},
        {tr("Performance"), DisputeWords::performance(dispute)}};
    facts.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
    m_facts->setFacts(facts);
}

void DisputePanel::fillStrip(const DisputeDetail &detail)
{
    const DueMark mark = DisputeWords::mark(detail.colour, detail.due.state);
    QString words = detail.decision.translated();
    if (words.isEmpty() && detail.due.state != DueState::Done && detail.dayDue.isValid()) {
        words = tr("Until %1").arg(detail.dayDue.toString(Qt::ISODate));
    } else if (detail.due.state == DueState::Done) {
        words = detail.dispute.archiveNumber.isEmpty() ? detail.stage.translated() : detail.dispute.archiveNumber;
    }
    m_strip->setContent(mark, dueWords(detail.due).translated(), words);
    m_strip->setVisible(detail.due.state != DueState::None);
}

void DisputePanel::fillStages(const DisputeDetail &detail)
{
    QList<Stage> stages;
    for (const StageMark &mark : detail.stages) {
        Stage stage{mark.word.translated(), DisputeWords::dayOfYear(mark.on), StageState::Ahead};
        switch (mark.state) {
        case StageMark::State::Done:
            stage.state = StageState::Done;
            break;
        case StageMark::State::Current:
            stage.state = StageState::Current;
            if (!mark.below.isEmpty()) {
                stage.note = mark.below.translated();
            }
            break;
        case StageMark::State::Ended:
            stage.state = StageState::Stopped;
            break;
        case StageMark::State::Ahead:
        case StageMark::State::Skipped:
            break;
        }
        stages.append(stage);
    }
    m_stages->setStages(stages);
}

QList<DisputeStep> DisputePanel::stepsOf(const DisputeDetail &detail) const
{
    // Only who gets a case handed up can hand it back, and there is nobody above to hand up to from there.
    const DisputeStep none = m_context.workspace().site().isTownship() ? DisputeStep::HandUp : DisputeStep::HandBack;
    QList<DisputeStep> steps = detail.steps;
    steps.removeAll(none);
    return steps;
}

void DisputePanel::fillButtons(const DisputeDetail &detail)
{
    QList<DisputeStep> steps = stepsOf(detail);
    const bool hasNext = nextStep(detail.dispute, detail.facts).has_value();
    QList<DisputeStep> shown;
    for (const DisputeStep step : std::as_const(steps)) {
        if (step != DisputeStep::Edit && shown.size() < std::ssize(m_buttons)) {
            shown.append(step);
        }
    }
    for (qsizetype i = 0; i < std::ssize(m_buttons); ++i) {
        Button *button = m_buttons[i];
        const bool used = i < shown.size();
        button->setVisible(used);
        if (used) {
            button->setText(stepWords(shown.at(i)).translated());
            button->setProperty("step", int(shown.at(i)));
            button->setKind(i == 0 && hasNext ? Button::Kind::Primary : Button::Kind::Normal);
            steps.removeAll(shown.at(i));
        }
    }
    fillMenu(detail, steps);
}

void DisputePanel::fillMenu(const DisputeDetail &detail, const QList<DisputeStep> &steps)
{
    m_menu->clear();
    for (const DisputeStep step : steps) {
        if (step != DisputeStep::Edit) {
            connect(m_menu->addAction(stepWords(step).translated()), &QAction::triggered, this,
                    [this, step] { Q_EMIT stepRequested(step); });
        }
    }
    const QList<DisputeStep> allowed = stepsOf(detail);
    for (const DisputeStep step : {DisputeStep::Agree, DisputeStep::Extend, DisputeStep::RecordPerformance,
                                   DisputeStep::RecordVisit, DisputeStep::Archive}) {
        if (!allowed.contains(step)) {
            QAction *action = m_menu->addAction(stepWords(step).translated());
            action->setEnabled(false);
            action->setToolTip(whyNot(detail.dispute, step).translated());
        }
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(icon(QStringLiteral("doc")), tr("Make a note")), &QAction::triggered, this,
            &DisputePanel::noteRequested);
    QAction *party = m_menu->addAction(icon(QStringLiteral("users")), tr("Add a party"));
    connect(party, &QAction::triggered, this, &DisputePanel::partyAddRequested);
    QAction *edit = m_menu->addAction(icon(QStringLiteral("set")), tr("Change what was registered"));
    connect(edit, &QAction::triggered, this, [this] { Q_EMIT stepRequested(DisputeStep::Edit); });
    const Message fixed = whyNot(detail.dispute, DisputeStep::Edit);
    for (QAction *action : {party, edit}) {
        action->setEnabled(fixed.isEmpty());
        if (!fixed.isEmpty()) {
            action->setToolTip(fixed.translated());
        }
    }
}

void DisputePanel::fillTimeline(const DisputeDetail &detail)
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

void DisputePanel::fillParties(const DisputeDetail &detail)
{
    m_parties->clear();
    const RecordType &type = describe<Party>();
    for (const Party &party : detail.parties) {
        QStandardItem *item = itemOf(party.name);
        item->setData(labelOf(party.role), TitleNoteRole);
        item->setData(displayText(*type.fieldNamed(u"phone"), Value(party.phone), true), TrailingRole);
        item->setData(party.address, SecondLineRole);
        item->setData(party.resident.isNull() ? tr("not in the register") : QString(), SecondTrailingRole);
        item->setData(party.id.toByteArray(), partyIdRole);
        m_parties->appendRow(item);
    }
    m_tabs->setCount(PartiesTab, int(detail.parties.size()));
}

void DisputePanel::fillFacts(const DisputeDetail &detail)
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

void DisputePanel::fillHistory(const DisputeDetail &detail)
{
    if (m_tabs->currentIndex() != HistoryTab) {
        return; // reading the log is only worth it when somebody looks
    }
    m_history->clear();
    const RecordType &type = describe<DisputeCase>();
    const auto entries = attempt([&] { return historyOf(m_context.workspace().writes(), type, detail.dispute.id); });
    if (!entries) {
        m_context.showError(entries.error());
        return;
    }
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        QStringList fields;
        for (const quint16 tag : entry->fields) {
            if (const FieldInfo *field = type.fieldTagged(tag)) {
                fields.append(type.labelOf(*field));
            }
        }
        QStandardItem *item = itemOf(entry->kind == ChangeKind::Create ? tr("Registered") : tr("Changed"));
        setMoment(item, entry->at, m_context.today());
        item->setData(entry->kind == ChangeKind::Create ? QString() : fields.join(QStringLiteral("、")),
                      SecondLineRole);
        QStringList last{actorName(m_context.reader(), entry->user), entry->reason};
        last.removeAll(QString());
        item->setData(last.join(QStringLiteral(" · ")), ThirdLineRole);
        m_history->appendRow(item);
    }
}

void DisputePanel::openEntry(int row)
{
    if (m_detail && row >= 0 && row < m_detail->timeline.size()) {
        const TimelineEntry &entry = m_detail->timeline.at(row).entry;
        if (entry.event == DisputeEvent::Session && !entry.session.isNull()) {
            Q_EMIT sessionRequested(entry.session);
        }
    }
}

void DisputePanel::showEntryMenu(const QPoint &at)
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
    connect(menu.addAction(icon(QStringLiteral("doc")), tr("Correct this entry")), &QAction::triggered, this,
            [this, entry] { Q_EMIT correctionRequested(Ref<TimelineEntry>(entry.id)); });
    menu.exec(m_timelineView->viewport()->mapToGlobal(at));
}

void DisputePanel::showPartyMenu(const QPoint &at)
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
    remove->setEnabled(whyNot(m_detail->dispute, DisputeStep::Edit).isEmpty());
    connect(remove, &QAction::triggered, this, [this, party] { Q_EMIT partyRemoveRequested(Ref<Party>(party.id)); });
    menu.exec(m_partyView->viewport()->mapToGlobal(at));
}

} // namespace helin
