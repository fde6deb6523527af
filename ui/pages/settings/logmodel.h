#pragma once

#include "core/organisation/operationlog.h"
#include "ui/app/appcontext.h"

#include <QAbstractTableModel>
#include <QCache>

namespace helin {

/// The operation log as a table, newest first. Holds only the numbers of what fits the filter; an entry is read when it
/// is shown, so that a log of any length scrolls at once. Rows are as they were when the filter was set.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, UserColumn, ActColumn, SubjectColumn, DetailColumn };
    static constexpr int columns = 5;

    explicit LogModel(AppContext &context, QObject *parent = nullptr);

    /// Reads the numbers anew. What went wrong, if anything; the rows are gone then.
    std::optional<Error> setFilter(const AuditFilter &filter);
    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }
    /// The entry of a row; nothing when it cannot be read.
    [[nodiscard]] std::optional<AuditEntry> entryAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        AuditEntry entry;
        QString texts[columns];
    };
    [[nodiscard]] const Line *lineAt(int row) const;

    AppContext &m_context;
    AuditFilter m_filter;
    QList<qint64> m_numbers;
    mutable QCache<qint64, Line> m_lines;
};

/// The name of who stands in the log, as people know it.
[[nodiscard]] QString logUserWords(AppContext &context, const QString &user);

} // namespace helin
