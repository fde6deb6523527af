#pragma once

#include "ui/pages/page.h"

#include <QWidget>

namespace helin {

class AppContext;
class CertificateList;
class RetentionDueList;
class RetentionLockList;
class RetentionPeriodsTab;
class TabPanel;

/// 保存期限: what is past its period, what is kept longer, what was erased, and the periods. Who has no right to look
/// sees why instead.
class RetentionTab final : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionTab(AppContext &context, QWidget *parent = nullptr);

    /// Reads at once when it is seen, else when it is shown.
    void reload();
    [[nodiscard]] bool hasUnsavedInput() const;
    /// Null, like the other parts, for who may not look.
    [[nodiscard]] RetentionDueList *due() const { return m_due; }
    [[nodiscard]] RetentionLockList *locks() const { return m_locks; }
    [[nodiscard]] CertificateList *certificates() const { return m_certificates; }
    [[nodiscard]] RetentionPeriodsTab *periods() const { return m_periods; }
    /// The stops of the tour; `show` brings this tab into view.
    [[nodiscard]] QList<TourStop> tourStops(const std::function<void()> &show);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();

    AppContext &m_context;
    TabPanel *m_tabs = nullptr;
    RetentionDueList *m_due = nullptr;
    RetentionLockList *m_locks = nullptr;
    CertificateList *m_certificates = nullptr;
    RetentionPeriodsTab *m_periods = nullptr;
    bool m_stale = true;
};

} // namespace helin
