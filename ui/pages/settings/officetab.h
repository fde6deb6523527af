#pragma once

#include <QWidget>

namespace helin {

class AppContext;
class Facts;

/// What this store is: station, code, folder, version. To be read, and to lock the program.
class OfficeTab final : public QWidget
{
    Q_OBJECT

public:
    explicit OfficeTab(AppContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    AppContext &m_context;
    Facts *m_facts;
};

} // namespace helin
