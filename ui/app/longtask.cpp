#include "ui/app/longtask.h"

#include <QMetaObject>

#include <utility>

namespace helin {

namespace {

constexpr qint64 millisBetweenReports = 50;

} // namespace

LongTask::LongTask(QString title, std::unique_ptr<Connection> connection, QObject *parent)
    : QObject{parent}
    , m_title{std::move(title)}
    , m_connection{std::move(connection)}
{}

LongTask::~LongTask() = default;

void LongTask::report(qint64 done, qint64 total, const QString &doing)
{
    if (m_cancelled) {
        fail(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("Message", "Stopped.")});
    }
    tell(done, total, doing);
}

bool LongTask::goOn(qint64 done, qint64 total, const QString &doing)
{
    if (m_cancelled) {
        return false;
    }
    tell(done, total, doing);
    return true;
}

void LongTask::tell(qint64 done, qint64 total, const QString &doing)
{
    if (m_sinceReport.isValid() && m_sinceReport.elapsed() < millisBetweenReports && done != total) {
        return;
    }
    m_sinceReport.start();
    QMetaObject::invokeMethod(
        this, [this, done, total, doing] { Q_EMIT progressed(done, total, doing); }, Qt::QueuedConnection);
}

void LongTask::cancel()
{
    m_cancelled = true;
    if (m_connection) {
        m_connection->interrupt();
    }
}

} // namespace helin
