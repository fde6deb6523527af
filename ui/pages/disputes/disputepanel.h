#pragma once

#include "core/disputes/disputelist.h"

#include <QWidget>

class QBoxLayout;
class QMenu;
class QStackedWidget;
class QStandardItemModel;

namespace helin {

class AppContext;
class Button;
class EmptyState;
class Facts;
class Label;
class ListView;
class RowList;
class StageLine;
class Strip;
class TabPanel;
class Tag;

/// The panel at the right of the list: one case with its decision, stages, next steps, facts and what happened.
class DisputePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DisputePanel(AppContext &context, QWidget *parent = nullptr);

    void showDispute(const DisputeDetail &detail);
    /// `anyInList`: there is something to choose at the left.
    void showNothing(bool anyInList);
    void showSeveral(const QList<DisputeRow> &rows);

    /// The steps that this office can take with the case, the next one first.
    [[nodiscard]] QList<DisputeStep> stepsOf(const DisputeDetail &detail) const;

Q_SIGNALS:
    void stepRequested(helin::DisputeStep step);
    void noteRequested();
    void correctionRequested(helin::Ref<helin::TimelineEntry> entry);
    void partyAddRequested();
    void partyRemoveRequested(helin::Ref<helin::Party> party);
    void sessionRequested(helin::Ref<helin::MediationSession> session);
    void closeRequested();

private:
    QWidget *makeHead();
    QWidget *makeButtons();
    void makeTabs();
    QWidget *makeTimeline();
    QWidget *makeParties();
    QWidget *makeFacts();
    void fillHead(const DisputeDetail &detail);
    void fillStrip(const DisputeDetail &detail);
    void fillStages(const DisputeDetail &detail);
    void fillButtons(const DisputeDetail &detail);
    void fillMenu(const DisputeDetail &detail, const QList<DisputeStep> &steps);
    void fillTimeline(const DisputeDetail &detail);
    void fillParties(const DisputeDetail &detail);
    void fillFacts(const DisputeDetail &detail);
    void fillHistory(const DisputeDetail &detail);
    void openEntry(int row);
    void showEntryMenu(const QPoint &at);
    void showPartyMenu(const QPoint &at);

    AppContext &m_context;
    std::optional<DisputeDetail> m_detail;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Label *m_several;
    RowList *m_severalRows;
    Label *m_number;
    Tag *m_grade;
    Tag *m_extraTag;
    Label *m_title;
    Strip *m_strip;
    StageLine *m_stages;
    Button *m_buttons[3];
    Button *m_more;
    QMenu *m_menu;
    Facts *m_facts;
    TabPanel *m_tabs;
    ListView *m_timelineView;
    QStandardItemModel *m_timeline;
    ListView *m_partyView;
    QStandardItemModel *m_parties;
    RowList *m_warnings;
    Facts *m_allFacts;
    ListView *m_historyView;
    QStandardItemModel *m_history;
};

} // namespace helin
