#include "ui/pages/exchange/placewatch.h"

#include <QtConcurrent>

namespace helin {

namespace {

constexpr int pauseMillis = 3000;

} // namespace

PlaceWatch::PlaceWatch(const RecordId &site, Volumes volumes, QObject *parent)
    : QObject{parent}
    , m_site{site}
    , m_volumes{std::move(volumes)}
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseMillis);
    connect(&m_timer, &QTimer::timeout, this, &PlaceWatch::look);
    connect(&m_look, &QFutureWatcherBase::finished, this, &PlaceWatch::found);
}

void PlaceWatch::setChosen(const QString &folder)
{
    m_chosen = folder;
    m_known = false;
    if (m_running) {
        look();
    }
}

void PlaceWatch::start()
{
    m_running = true;
    look();
}

void PlaceWatch::stop()
{
    m_running = false;
    m_timer.stop();
}

void PlaceWatch::look()
{
    if (m_look.isRunning()) {
        return; // a failing stick answers slowly; asked again when it has
    }
    m_asked = m_chosen;
    m_look.setFuture(QtConcurrent::run([chosen = m_chosen, site = m_site, volumes = m_volumes] {
        return findExchangePlace(chosen, site, volumes());
    }));
}

void PlaceWatch::found()
{
    if (!m_running) {
        return;
    }
    if (m_asked != m_chosen) {
        look();
        return;
    }
    const ExchangePlace place = m_look.result();
    if (!m_known || !(place == m_place)) {
        m_known = true;
        m_place = place;
        Q_EMIT changed(m_place);
    }
    m_timer.start();
}

} // namespace helin
