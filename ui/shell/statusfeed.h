#pragma once

#include <QObject>
#include <QTimer>

namespace helin {

class AppContext;
class StatusLine;

/// Fills the status line: whose store this is, who works, the last receipt, the last backup, the clock.
class StatusFeed final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the line.
    StatusFeed(AppContext &context, StatusLine *line);

    void update();

private:
    void checkClock();

    AppContext &m_context;
    StatusLine *m_line;
    QTimer m_minute;
};

} // namespace helin
