#pragma once

#include <QWidget>

namespace helin {

class AppContext;

/// Over every page until a second person who keeps the accounts has taken note: the township has opened this store and
/// set a password. Only who may take note is offered to. Hidden when there is nothing to tell. GUI thread.
class TownshipNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit TownshipNotice(AppContext &context, QWidget *parent = nullptr);

    /// The acting user has taken note; it stands in the operation log.
    void acknowledge();

private:
    void update();

    AppContext &m_context;
    class Strip *m_strip;
};

} // namespace helin
