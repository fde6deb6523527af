#include "ui/pages/settings/retentiontab.h"

#include "ui/app/appcontext.h"
#include "ui/delegates/tableview.h"
#include "ui/pages/dialogstop.h"
#include "ui/pages/retention/erasedialog.h"
#include "ui/pages/settings/retentionlists.h"
#include "ui/pages/settings/retentionperiodstab.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tabpanel.h"

#include <QBoxLayout>
#include <QDialog>

namespace helin {

RetentionTab::RetentionTab(AppContext &context, QWidget *parent) : QWidget{parent}, m_context{context}
{
    setAccessibleName(tr("Retention"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    const Verdict look = context.workspace().rights().allowsOperation(QStringLiteral("retention.look"));
    if (!look) {
        column->addWidget(new EmptyState{QStringLiteral("lock"), look.words(), {}, this});
        return;
    }
    m_tabs = new TabPanel{tr("Retention"), this};
    m_due = new RetentionDueList{context};
    m_locks = new RetentionLockList{context};
    m_certificates = new CertificateList{context};
    m_periods = new RetentionPeriodsTab{context};
    m_tabs->addPage(m_due, tr("Past their period"));
    m_tabs->addPage(m_locks, tr("Kept longer"));
    m_tabs->addPage(m_certificates, tr("Erased"));
    m_tabs->addPage(m_periods, tr("Periods"));
    column->addWidget(m_tabs);
    connect(m_periods, &RetentionPeriodsTab::saved, this, &RetentionTab::reload);
}

void RetentionTab::reload()
{
    m_stale = true;
    if (isVisible()) {
        read();
    }
}

void RetentionTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        read();
    }
}

void RetentionTab::read()
{
    if (m_due == nullptr) {
        return;
    }
    m_stale = false;
    const auto done = attempt([this] {
        Retention retention{m_context.workspace().writes()};
        const QList<RetentionItem> due = retention.due();
        const QList<RetentionLock> locks = retention.locks();
        m_due->setItems(due);
        m_locks->setLocks(locks);
        m_certificates->setCertificates(retention.certificates());
        m_tabs->setCount(0, int(due.size()), CountTabBar::CountStyle::Round);
        m_tabs->setCount(1, int(locks.size()));
        return true;
    });
    if (!done) {
        m_context.showError(done.error());
    }
    if (!m_periods->hasUnsavedInput()) {
        m_periods->read();
    }
}

bool RetentionTab::hasUnsavedInput() const
{
    return m_periods != nullptr && m_periods->hasUnsavedInput();
}

QList<TourStop> RetentionTab::tourStops(const std::function<void()> &show)
{
    if (m_due == nullptr) {
        return {{QStringLiteral("settings-retention"),
                 [show]() -> QWidget * {
                     show();
                     return nullptr;
                 },
                 {}}};
    }
    const auto tab = [this, show](const QString &name, int index) {
        return TourStop{name,
                        [this, show, index]() -> QWidget * {
                            show();
                            m_tabs->setCurrentIndex(index);
                            return nullptr;
                        },
                        {}};
    };
    const auto dialog = [this, show](const QString &name, const std::function<QDialog *()> &open) {
        return dialogStop(name, [this, show, open] {
            show();
            m_tabs->setCurrentIndex(0);
            m_due->table().selectRow(0);
            return open();
        });
    };
    return {tab(QStringLiteral("settings-retention"), 0),
            dialog(QStringLiteral("settings-retention-keep"), [this] { return m_due->keepLonger(); }),
            dialog(QStringLiteral("settings-retention-erase"), [this]() -> QDialog * { return m_due->erase(); }),
            tab(QStringLiteral("settings-retention-locks"), 1),
            tab(QStringLiteral("settings-retention-erased"), 2),
            tab(QStringLiteral("settings-retention-periods"), 3)};
}

} // namespace helin
