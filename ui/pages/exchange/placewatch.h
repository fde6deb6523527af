#pragma once

#include "core/workspace/exchangeplace.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace helin {

/// Looks every few seconds, beside the window, where files are exchanged and what lies there: a stick that is plugged
/// in, a file that somebody put into the shared folder. Rests while stopped (page hidden, store locked).
class PlaceWatch final : public QObject
{
    Q_OBJECT

public:
    using Volumes = std::function<std::vector<RemovableVolume>()>;

    /// `volumes` is called on a worker thread.
    explicit PlaceWatch(const RecordId &site, Volumes volumes = removableVolumes, QObject *parent = nullptr);

    /// The folder that was chosen; empty for "whatever stick there is". Looks at once when running.
    void setChosen(const QString &folder);
    void start();
    void stop();
    /// As of the last look.
    [[nodiscard]] const ExchangePlace &place() const { return m_place; }

Q_SIGNALS:
    /// Place or content are others than before; also once after the first look.
    void changed(const helin::ExchangePlace &place);

private:
    void look();
    void found();

    RecordId m_site;
    Volumes m_volumes;
    QString m_chosen;
    QString m_asked; ///< the choice that the running look goes by
    QTimer m_timer;
    QFutureWatcher<ExchangePlace> m_look;
    ExchangePlace m_place;
    bool m_running = false;
    bool m_known = false;
};

} // namespace helin
