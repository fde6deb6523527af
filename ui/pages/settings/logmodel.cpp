#include "ui/pages/settings/logmodel.h"

#include "core/organisation/actor.h"
#include "ui/delegates/itemroles.h"
#include "ui/theme/theme.h"

namespace helin {

namespace {

constexpr int linesKept = 2000;

} // namespace

LogModel::LogModel(AppContext &context, QObject *parent)
    : QAbstractTableModel{parent}
    , m_context{context}
    , m_lines{linesKept}
{}

std::optional<Error> LogModel::setFilter(const AuditFilter &filter)
{
    auto numbers = OperationLog{m_context.workspace().writes()}.numbers(filter);
    beginResetModel();
    m_filter = filter;
    m_lines.clear();
    m_numbers = numbers ? *numbers : QList<qint64>();
    endResetModel();
    return numbers ? std::nullopt : std::optional(numbers.error());
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

const LogModel::Line *LogModel::lineAt(int row) const
{
    const qint64 number = m_numbers.at(row);
    if (const Line *known = m_lines.object(number)) {
        return known;
    }
    OperationLog log{m_context.workspace().writes()};
    const auto entry = log.entry(number);
    if (!entry) {
        return nullptr;
    }
    auto *line = new Line{*entry, {}};
    line->texts[TimeColumn] = QDateTime::fromMSecsSinceEpoch(entry->at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    line->texts[UserColumn] = logUserWords(m_context, entry->user);
    line->texts[ActColumn] = OperationLog::words(*entry);
    line->texts[SubjectColumn] = log.subject(*entry);
    line->texts[DetailColumn] = OperationLog::detailWords(*entry);
    m_lines.insert(number, line);
    return line;
}

std::optional<AuditEntry> LogModel::entryAt(int row) const
{
    const Line *line = row >= 0 && row < m_numbers.size() ? lineAt(row) : nullptr;
    return line == nullptr ? std::nullopt : std::optional(line->entry);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_numbers.size()) {
        return {};
    }
    if (role != Qt::DisplayRole && role != InkRole) {
        return {};
    }
    const Line *line = lineAt(index.row());
    if (line == nullptr) {
        return {};
    }
    if (role == InkRole) {
        return index.column() == DetailColumn ? QVariant(int(Ink::Secondary)) : QVariant();
    }
    return line->texts[index.column()];
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case UserColumn:
        return tr("User");
    case ActColumn:
        return tr("What was done");
    case SubjectColumn:
        return tr("To what");
    case DetailColumn:
        return tr("Detail");
    default:
        return {};
    }
}

QString logUserWords(AppContext &context, const QString &user)
{
    if (user.isEmpty()) {
        return LogModel::tr("the program");
    }
    const auto name = attempt([&] { return actorName(context.reader(), user); });
    return name && !name->isEmpty() ? *name : user;
}

} // namespace helin
