#pragma once

#include "core/base/id.h"
#include "ui/delegates/itemroles.h"

#include <QModelIndex>

namespace helin {

/// Roles of list models beside those of the delegates.
enum ModelRole {
    RecordIdRole = Qt::UserRole + 2000, ///< QByteArray: the 16 bytes of the row's RecordId; what selections go by
    RecordTypeRole                      ///< int: number of the record type; may be unset
};

/// The record a row stands for; null when it stands for none.
[[nodiscard]] inline RecordId recordIdAt(const QModelIndex &index)
{
    return RecordId::fromBytes(index.data(RecordIdRole).toByteArray());
}

} // namespace helin
