#pragma once

#include <QList>
#include <QString>

namespace helin {

class AppContext;

/// A village or community whose records a township holds.
struct Village
{
    QString code; ///< 12 digits
    QString name;
};

/// The villages of the township, by their codes; empty at a station, which holds its own records only.
[[nodiscard]] QList<Village> villagesOf(const AppContext &context);

/// The name of one of them; empty when it is not among them.
[[nodiscard]] QString villageName(const QList<Village> &villages, const QString &code);

} // namespace helin
