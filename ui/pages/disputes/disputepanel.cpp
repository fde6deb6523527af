#include "ui/pages/disputes/disputepanel.h"

#include "core/organisation/looks.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/pages/disputes/disputetabs.h"
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

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

#include <map>

namespace helin {

namespace {

const QString wideSpace = QStringLiteral("　");
constexpr int leastTabsHeight = 200;

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
    , m_tabs{new DisputeTabs{context}}
{
    setAccessibleName(tr("About this dispute"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_blank = new QWidget{m_stack};
    m_stack->addWidget(m_blank);

    m_severalPage = new QWidget{m_stack};
    auto *severalColumn = new QVBoxLayout{m_severalPage};
    severalColumn->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    severalColumn->addWidget(m_several);
    severalColumn->addWidget(m_severalRows);
    severalColumn->addStretch();
    m_stack->addWidget(m_severalPage);

    auto *page = new QWidget;
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
    pageColumn->addWidget(m_tabs, 1);
    // In a low window (150 % text) all of it scrolls: nothing is squeezed.
    m_tabs->setMinimumHeight(Theme::of(this).px(leastTabsHeight));
    auto *scroll = new QScrollArea{m_stack};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    m_page = scroll;
    m_stack->addWidget(m_page);
    setFocusProxy(m_buttons[0]);
    connect(m_tabs, &DisputeTabs::correctionRequested, this, &DisputePanel::correctionRequested);
    connect(m_tabs, &DisputeTabs::partyAddRequested, this, &DisputePanel::partyAddRequested);
    connect(m_tabs, &DisputeTabs::partyRemoveRequested, this, &DisputePanel::partyRemoveRequested);
    connect(m_tabs, &DisputeTabs::sessionRequested, this, &DisputePanel::sessionRequested);
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

void DisputePanel::showNothing(bool anyInList)
{
    m_detail.reset();
    m_empty->setSentence(tr("Choose a dispute at the left."));
    m_stack->setCurrentWidget(anyInList ? m_empty : m_blank);
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
    m_stack->setCurrentWidget(m_severalPage);
}

void DisputePanel::showDispute(const DisputeDetail &detail)
{
    if (!m_detail || m_detail->dispute.id != detail.dispute.id) {
        // A look at a case whose parties asked that it be not public is noted; once, however often it is refreshed.
        const auto seen = Looks{m_context.workspace().writes()}.open(describe<DisputeCase>(), detail.dispute.id);
        if (!seen) {
            m_detail.reset();
            m_empty->setSentence(seen.error().line());
            m_stack->setCurrentWidget(m_empty);
            return;
        }
    }
    m_detail = detail;
    fillHead(detail);
    fillStrip(detail);
    fillStages(detail);
    fillButtons(detail);
    m_tabs->showDispute(detail);
    m_stack->setCurrentWidget(m_page);
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
            offer(button, mayTake(shown.at(i)));
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
            QAction *action = m_menu->addAction(stepWords(step).translated());
            connect(action, &QAction::triggered, this, [this, step] { Q_EMIT stepRequested(step); });
            offer(action, mayTake(step));
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
    QAction *note = m_menu->addAction(icon(QStringLiteral("doc")), tr("Make a note"));
    connect(note, &QAction::triggered, this, &DisputePanel::noteRequested);
    offer(note, mayTake(DisputeStep::Edit));
    QAction *party = m_menu->addAction(icon(QStringLiteral("users")), tr("Add a party"));
    connect(party, &QAction::triggered, this, &DisputePanel::partyAddRequested);
    QAction *edit = m_menu->addAction(icon(QStringLiteral("set")), tr("Change what was registered"));
    connect(edit, &QAction::triggered, this, [this] { Q_EMIT stepRequested(DisputeStep::Edit); });
    const Message fixed = whyNot(detail.dispute, DisputeStep::Edit);
    for (QAction *action : {party, edit}) {
        action->setEnabled(fixed.isEmpty());
        if (!fixed.isEmpty()) {
            action->setToolTip(fixed.translated());
        } else {
            offer(action, mayTake(DisputeStep::Edit));
        }
    }
}

Verdict DisputePanel::mayTake(DisputeStep step) const
{
    return m_detail ? m_context.workspace().rights().allowsOperation(operationOf(step), toRecord(m_detail->dispute))
                    : Verdict();
}

} // namespace helin
