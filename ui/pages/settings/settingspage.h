#pragma once

#include "ui/pages/page.h"

namespace helin {

class BackupTab;
class LimitsTab;
class LogTab;
class OfficeTab;
class PlacesTab;
class RetentionTab;
class TabPanel;
class UsersTab;

/// 设置: looks of this PC, the station, limits, groups, grids, users, backups, the operation log.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(AppContext &context, QWidget *parent = nullptr);

    void open(const RecordLink &link) override;
    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool newEntry() override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] bool hasUnsavedInput() const override;
    [[nodiscard]] QList<TourStop> tourStops() override;

    [[nodiscard]] TabPanel &tabs() const { return *m_tabs; }
    [[nodiscard]] PlacesTab &groups() const { return *m_groups; }
    [[nodiscard]] PlacesTab &grids() const { return *m_grids; }
    [[nodiscard]] UsersTab &users() const { return *m_users; }
    [[nodiscard]] LimitsTab &limits() const { return *m_limits; }
    [[nodiscard]] BackupTab &backup() const { return *m_backup; }
    [[nodiscard]] LogTab &log() const { return *m_log; }
    [[nodiscard]] RetentionTab &retention() const { return *m_retention; }

private:
    /// Backup, putting one back, operation log.
    [[nodiscard]] QList<TourStop> keepingStops();
    [[nodiscard]] PlacesTab *currentPlaces() const;

    TabPanel *m_tabs;
    OfficeTab *m_office;
    LimitsTab *m_limits;
    PlacesTab *m_groups;
    PlacesTab *m_grids;
    UsersTab *m_users;
    BackupTab *m_backup;
    LogTab *m_log;
    RetentionTab *m_retention;
    int m_groupsIndex = 0;
    int m_gridsIndex = 0;
    int m_usersIndex = 0;
    int m_limitsIndex = 0;
    int m_backupIndex = 0;
    int m_logIndex = 0;
    int m_retentionIndex = 0;
};

} // namespace helin
