#include "ui/app/appsettings.h"

#include <QCoreApplication>
#include <QPalette>

#include <algorithm>

namespace helin {

namespace {

constexpr int rememberedStores = 8;
constexpr int defaultIdleMinutes = 10;
constexpr int longestIdleMinutes = 240;

const QString lookKey = QStringLiteral("look/mode");
const QString scaleKey = QStringLiteral("look/text_scale");
const QString compactKey = QStringLiteral("look/compact_rows");
const QString idleKey = QStringLiteral("lock/idle_minutes");
const QString collapsedKey = QStringLiteral("window/navigation_collapsed");
const QString geometryKey = QStringLiteral("window/geometry");
const QString storesKey = QStringLiteral("stores/known");
const QString exchangeKey = QStringLiteral("exchange/folder");

QString programName()
{
    return QStringLiteral("helin");
}

QSettings::Format preparedFormat()
{
    AppSettings::prepare();
    return QSettings::IniFormat;
}

} // namespace

AppSettings::AppSettings() : m_ini{preparedFormat(), QSettings::UserScope, programName(), programName()} {}

void AppSettings::prepare()
{
    QCoreApplication::setOrganizationName(programName());
    QCoreApplication::setApplicationName(programName());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const QString folder = qEnvironmentVariable("HELIN_CONFIG_DIR");
    if (!folder.isEmpty()) {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    }
}

AppSettings::Look AppSettings::look() const
{
    const QString name = m_ini.value(lookKey).toString();
    return name == QLatin1String("light") ? Look::Light : name == QLatin1String("dark") ? Look::Dark : Look::System;
}

void AppSettings::setLook(Look look)
{
    m_ini.setValue(lookKey, look == Look::Light  ? QStringLiteral("light")
                            : look == Look::Dark ? QStringLiteral("dark")
                                                 : QStringLiteral("system"));
}

double AppSettings::textScale() const
{
    return std::clamp(m_ini.value(scaleKey, 1.0).toDouble(), 1.0, 2.0);
}

void AppSettings::setTextScale(double scale)
{
    m_ini.setValue(scaleKey, scale);
}

int AppSettings::idleMinutes() const
{
    return std::clamp(m_ini.value(idleKey, defaultIdleMinutes).toInt(), 0, longestIdleMinutes);
}

void AppSettings::setIdleMinutes(int minutes)
{
    m_ini.setValue(idleKey, minutes);
}

bool AppSettings::compactRows() const
{
    return m_ini.value(compactKey, false).toBool();
}

void AppSettings::setCompactRows(bool compact)
{
    m_ini.setValue(compactKey, compact);
}

bool AppSettings::navigationCollapsed() const
{
    return m_ini.value(collapsedKey, false).toBool();
}

void AppSettings::setNavigationCollapsed(bool collapsed)
{
    m_ini.setValue(collapsedKey, collapsed);
}

QByteArray AppSettings::windowGeometry() const
{
    return m_ini.value(geometryKey).toByteArray();
}

void AppSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_ini.setValue(geometryKey, geometry);
}

QString AppSettings::storeFolder() const
{
    return knownStores().value(0);
}

void AppSettings::setStoreFolder(const QString &folder)
{
    QStringList stores = knownStores();
    stores.removeAll(folder);
    stores.prepend(folder);
    m_ini.setValue(storesKey, QStringList{stores.mid(0, rememberedStores)});
}

QStringList AppSettings::knownStores() const
{
    return m_ini.value(storesKey).toStringList();
}

QString AppSettings::exchangeFolder() const
{
    return m_ini.value(exchangeKey).toString();
}

void AppSettings::setExchangeFolder(const QString &folder)
{
    m_ini.setValue(exchangeKey, folder);
}

QByteArray AppSettings::pageState(const QString &page, const QString &part) const
{
    return m_ini.value(QStringLiteral("page_%1/%2").arg(page, part)).toByteArray();
}

void AppSettings::setPageState(const QString &page, const QString &part, const QByteArray &state)
{
    m_ini.setValue(QStringLiteral("page_%1/%2").arg(page, part), state);
}

AppSettings::Look systemLook()
{
    static const AppSettings::Look look = [] {
        const QPalette palette;
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
                   ? AppSettings::Look::Dark
                   : AppSettings::Look::Light;
    }();
    return look;
}

} // namespace helin
