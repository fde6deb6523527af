#include "ui/pages/settings/settingspage.h"

#include "ui/app/appcontext.h"
#include "ui/backup/restoredialog.h"
#include "ui/pages/dialogstop.h"
#include "ui/pages/settings/backuptab.h"
#include "ui/pages/settings/limitstab.h"
#include "ui/pages/settings/logtab.h"
#include "ui/pages/settings/looktab.h"
#include "ui/pages/settings/officetab.h"
#include "ui/pages/settings/placestab.h"
#include "ui/pages/settings/recorddialog.h"
#include "ui/pages/settings/retentiontab.h"
#include "ui/pages/settings/userstab.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tabpanel.h"

#include <QBoxLayout>
#include <QPointer>

namespace helin {

SettingsPage::SettingsPage(AppContext &context, QWidget *parent)
    : Page{context, Section::Settings, parent}
    , m_tabs{new TabPanel{title(), this}}
    , m_office{new OfficeTab{context}}
    , m_limits{new LimitsTab{context}}
    , m_groups{new PlacesTab{context, PlacesTab::groups()}}
    , m_grids{new PlacesTab{context, PlacesTab::grids()}}
    , m_users{new UsersTab{context}}
    , m_backup{new BackupTab{context}}
    , m_log{new LogTab{context}}
    , m_retention{new RetentionTab{context}}
{
    auto *header = new PageHeader{title(), this};
    header->setSubtitle(tr("Looks are for this PC, everything else for the whole station"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_tabs, 1);
    m_tabs->addPage(new LookTab{context}, tr("Looks"));
    m_tabs->addPage(m_office, tr("This station"));
    m_groupsIndex = m_tabs->addPage(m_groups, tr("Groups"));
    m_gridsIndex = m_tabs->addPage(m_grids, tr("Grids"));
    m_limitsIndex = m_tabs->addPage(m_limits, tr("Limits"));
    m_usersIndex = m_tabs->addPage(m_users, tr("Users"));
    m_backupIndex = m_tabs->addPage(m_backup, tr("Backup"));
    m_logIndex = m_tabs->addPage(m_log, tr("Operation log"));
    m_retentionIndex = m_tabs->addPage(m_retention, tr("Retention"));
}

PlacesTab *SettingsPage::currentPlaces() const
{
    return m_tabs->currentIndex() == m_groupsIndex  ? m_groups
           : m_tabs->currentIndex() == m_gridsIndex ? m_grids
                                                    : nullptr;
}

void SettingsPage::open(const RecordLink &link)
{
    if (link.part == QLatin1String("backup")) {
        m_tabs->setCurrentIndex(m_backupIndex);
    } else if (link.part == QLatin1String("log")) {
        m_tabs->setCurrentIndex(m_logIndex);
    }
    switch (link.type) {
    case RecordNumber<Group>::value:
        m_tabs->setCurrentIndex(m_groupsIndex);
        break;
    case RecordNumber<Grid>::value:
        m_tabs->setCurrentIndex(m_gridsIndex);
        break;
    case RecordNumber<User>::value:
        m_tabs->setCurrentIndex(m_usersIndex);
        break;
    default:
        break;
    }
}

void SettingsPage::refresh(const ChangeSet &changes)
{
    m_groups->refresh(changes);
    m_grids->refresh(changes);
    m_users->refresh(changes);
    m_retention->reload();
    m_office->refresh();
    m_log->refresh();
}

void SettingsPage::reload()
{
    m_groups->reload();
    m_grids->reload();
    m_users->reload();
    m_retention->reload();
    m_office->refresh();
    m_backup->refresh();
    m_log->refresh();
    if (!m_limits->hasUnsavedInput()) {
        m_limits->read();
    }
}

bool SettingsPage::newEntry()
{
    PlacesTab *places = currentPlaces();
    if (places != nullptr) {
        places->add();
    } else if (m_tabs->currentIndex() == m_usersIndex) {
        return m_users->add() != nullptr;
    }
    return places != nullptr;
}

QString SettingsPage::helpText() const
{
    return tr("Looks are kept on this PC. Groups and grids are what people, dwellings and rounds are sorted by; one "
              "that is in use cannot be removed. New limits count for matters registered from now on.");
}

bool SettingsPage::hasUnsavedInput() const
{
    return m_limits->hasUnsavedInput() || m_retention->hasUnsavedInput();
}

QList<TourStop> SettingsPage::tourStops()
{
    const auto tab = [this](const QString &name, int index) {
        return TourStop{name,
                        [this, index]() -> QWidget * {
                            m_tabs->setCurrentIndex(index);
                            return nullptr;
                        },
                        {}};
    };
    auto dialog = std::make_shared<QPointer<RecordDialog>>();
    QList<TourStop> stops{
        tab(QStringLiteral("settings-station"), 1),
        tab(QStringLiteral("settings-groups"), m_groupsIndex),
        {QStringLiteral("settings-group-form"),
         [this, dialog]() -> QWidget * {
             *dialog = m_groups->add();
             return *dialog;
         },
         [dialog] {
             if (*dialog) {
                 (*dialog)->accept();
             }
         }},
        tab(QStringLiteral("settings-grids"), m_gridsIndex),
        tab(QStringLiteral("settings-limits"), m_limitsIndex),
        tab(QStringLiteral("settings-users"), m_usersIndex),
        dialogStop(QStringLiteral("settings-user-new"), [this] { return m_users->add(); }),
        dialogStop(QStringLiteral("settings-user-change"),
                   [this] {
                       m_users->selectUser(context().workspace().store().user());
                       return m_users->edit();
                   }),
        dialogStop(QStringLiteral("settings-own-password"), [this] { return m_users->changeOwnPassword(); }),
        dialogStop(QStringLiteral("settings-pin"), [this] { return m_users->setPin(); }),
        dialogStop(QStringLiteral("settings-recovery"), [this] { return m_users->newRecoverySheet(); }),
    };
    return stops + keepingStops() + m_retention->tourStops([this] { m_tabs->setCurrentIndex(m_retentionIndex); });
}

} // namespace helin
