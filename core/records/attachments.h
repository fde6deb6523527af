#pragma once

#include "core/records/recordnumbers.h"
#include "core/records/recordtype.h"

#include <QCoreApplication>

/// Photos and scans.
namespace helin {

/// A photo or scan that belongs to a record. The bytes lie in the attachments file under the hash.
struct Attachment final : RecordBase
{
    std::optional<int> ownerType;
    RecordId owner;
    QString hash;
    QString name;
    QString mediaType;
    std::optional<int> size;
    QString caption;
    QDate takenOn;
};

template <>
const RecordType &describe<Attachment>();

} // namespace helin
