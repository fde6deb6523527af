#pragma once

#include "core/disputes/disputelist.h"

#include <QWidget>

class QStandardItemModel;

namespace helin {

class AppContext;
class Facts;
class HistoryList;
class LinkButton;
class ListView;
class PhotosTab;
class RevealButton;
class RowList;
class TabPanel;
struct Verdict;

/// The lower half of the panel of a case: what happened, who is in it, all that is known, photos, who changed what.
class DisputeTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit DisputeTabs(AppContext &context, QWidget *parent = nullptr);

    void showDispute(const DisputeDetail &detail);
    /// By the place of the tab: course, parties, details, photos, history.
    void showTab(int index);
    /// Shows the parties' phones for a minute.
    [[nodiscard]] RevealButton &reveal() const { return *m_reveal; }
    /// What stands in the list of parties at the right: phones.
    [[nodiscard]] QStringList shownPhones() const;

Q_SIGNALS:
    void correctionRequested(helin::Ref<helin::TimelineEntry> entry);
    void partyAddRequested();
    void partyRemoveRequested(helin::Ref<helin::Party> party);
    void sessionRequested(helin::Ref<helin::MediationSession> session);

private:
    QWidget *makeTimeline();
    QWidget *makeParties();
    QWidget *makeFacts();
    QWidget *makeHistory();
    void fillTimeline(const DisputeDetail &detail);
    void fillParties(const DisputeDetail &detail);
    void fillFacts(const DisputeDetail &detail);
    void fillHistory(const DisputeDetail &detail);
    void openEntry(int row);
    void showEntryMenu(const QPoint &at);
    void showPartyMenu(const QPoint &at);
    [[nodiscard]] Verdict mayEdit() const;

    AppContext &m_context;
    std::optional<DisputeDetail> m_detail;
    TabPanel *m_tabs;
    ListView *m_timelineView;
    QStandardItemModel *m_timeline;
    ListView *m_partyView;
    LinkButton *m_addParty;
    QStandardItemModel *m_parties;
    RevealButton *m_reveal;
    RowList *m_warnings;
    Facts *m_allFacts;
    PhotosTab *m_photos;
    HistoryList *m_history;
};

} // namespace helin
