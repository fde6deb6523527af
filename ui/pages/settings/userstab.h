#pragma once

#include "core/sync/writepath.h"

#include <QWidget>

namespace helin {

class AppContext;
class RecordTableModel;

/// Who works with this store and in which roles. To be read.
class UsersTab final : public QWidget
{
    Q_OBJECT

public:
    explicit UsersTab(AppContext &context, QWidget *parent = nullptr);

    void refresh(const ChangeSet &changes);
    void reload();

private:
    RecordTableModel *m_model;
};

} // namespace helin
