#pragma once

#include "core/disputes/disputelist.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace helin {

class AppContext;
class Button;
class DisputeTabs;
class EmptyState;
class Facts;
class Label;
class RowList;
class StageLine;
class Strip;
class Tag;
struct Verdict;

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
    /// Whether the acting user has the right to this step of the dispute that is shown.
    [[nodiscard]] Verdict mayTake(DisputeStep step) const;
    [[nodiscard]] DisputeTabs &tabs() const { return *m_tabs; }

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
    void fillHead(const DisputeDetail &detail);
    void fillStrip(const DisputeDetail &detail);
    void fillStages(const DisputeDetail &detail);
    void fillButtons(const DisputeDetail &detail);
    void fillMenu(const DisputeDetail &detail, const QList<DisputeStep> &steps);

    AppContext &m_context;
    std::optional<DisputeDetail> m_detail;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_blank;
    QWidget *m_severalPage;
    QWidget *m_page;
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
    DisputeTabs *m_tabs;
};

} // namespace helin
