#pragma once

#include <QWidget>

namespace helin {

class AppContext;

/// Over every page until somebody has taken note: the township has opened this store and set a password. Hidden when
/// there is nothing to tell. GUI thread.
class TownshipNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit TownshipNotice(AppContext &context, QWidget *parent = nullptr);

    /// Somebody has taken note; it stands in the operation log.
    void acknowledge();

private:
    void update();

    AppContext &m_context;
    class Strip *m_strip;
};

} // namespace helin
