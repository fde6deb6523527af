#pragma once

#include "ui/delegates/tableview.h"

class QStandardItemModel;

namespace helin {

class AppContext;
struct RecordType;
class RecordId;

/// What happened to a record, newest first: when, which fields, by whom, why. Read when showRecord() is called.
class HistoryList final : public ListView
{
    Q_OBJECT

public:
    explicit HistoryList(AppContext &context, QWidget *parent = nullptr);

    void showRecord(const RecordType &type, const RecordId &id);
    void clear();
    [[nodiscard]] int count() const;

private:
    AppContext &m_context;
    QStandardItemModel *m_entries;
};

} // namespace helin
