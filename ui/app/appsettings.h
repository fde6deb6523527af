#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace helin {

/// What this PC remembers for its user outside the store: looks, sizes, places of folders. Never anything about people.
/// An ini file in the config folder, or in HELIN_CONFIG_DIR when that is set (tests, tours). GUI thread.
class AppSettings final
{
public:
    enum class Look { System, Light, Dark };

    AppSettings();

    /// Names the application and the place of its ini file, so that every QSettings{} of the window is this one. Main
    /// calls it before the first widget; the constructor does it again.
    static void prepare();

    [[nodiscard]] Look look() const;
    void setLook(Look look);
    /// 1.0 to 2.0.
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    [[nodiscard]] bool compactRows() const;
    void setCompactRows(bool compact);
    [[nodiscard]] bool navigationCollapsed() const;
    void setNavigationCollapsed(bool collapsed);
    /// Geometry of the main window as QWidget::saveGeometry() gives it.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// After so many minutes without key or mouse the window locks; 0 never. 10 unless set.
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);

    /// The store opened last; empty before the first.
    [[nodiscard]] QString storeFolder() const;
    /// Puts the folder first among the remembered ones (at most eight).
    void setStoreFolder(const QString &folder);
    [[nodiscard]] QStringList knownStores() const;
    /// Where bundles were written last; empty before the first time.
    [[nodiscard]] QString exchangeFolder() const;
    void setExchangeFolder(const QString &folder);

    /// State of a part of a page: splitter sizes, columns. `page` and `part` are stable names without blanks.
    [[nodiscard]] QByteArray pageState(const QString &page, const QString &part) const;
    void setPageState(const QString &page, const QString &part, const QByteArray &state);

private:
    QSettings m_ini;
};

/// Light or Dark as the desktop has it, told by its palette. The first call must come before a Theme replaces that
/// palette; later calls repeat the answer.
[[nodiscard]] AppSettings::Look systemLook();

} // namespace helin
