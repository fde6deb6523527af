#pragma once

#include "core/sync/exchangestatus.h"
#include "ui/pages/page.h"
#include "ui/printing/listsheet.h"

class QDialog;

namespace helin {

class Button;
class ExchangeTab;
class HeldTab;
class HistoryTab;
class PageHeader;
struct HeaderFigure;
class ReviewTab;
class RosterTab;
class StationsTab;
class TabPanel;

/// 数据交换: one button, and the desks for what it brings: 待核对, 暂存待核, 回执, 站点名册; at the township 站点收报
/// first.
class ExchangePage final : public Page
{
    Q_OBJECT

public:
    explicit ExchangePage(AppContext &context, QWidget *parent = nullptr);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] bool hasUnsavedInput() const override;
    [[nodiscard]] QList<TourStop> tourStops() override;

    /// Prints what the tab on top holds: who is late, the receipts, or the list.
    QDialog *print();

private:
    void closeTabs();
    void showTab(QWidget *tab);
    [[nodiscard]] ListSheet sheetOfTab(QWidget *tab) const;
    void showActions();
    [[nodiscard]] QList<HeaderFigure> figuresOf(const ExchangeStatus &status) const;

    PageHeader *m_header;
    Button *m_print;
    Button *m_go = nullptr;
    TabPanel *m_tabs;
    StationsTab *m_stations = nullptr;
    ExchangeTab *m_exchange;
    ReviewTab *m_review;
    HeldTab *m_held;
    HistoryTab *m_history;
    RosterTab *m_roster;
    QList<QWidget *> m_order;
};

} // namespace helin
