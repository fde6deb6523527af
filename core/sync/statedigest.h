#pragma once

#include "core/security/suite.h"
#include "core/storage/meta.h"
#include "core/sync/logstore.h"

#include <QMap>

namespace helin {

/// One hash over the logical state of all records a station code owns: which exist, their values, the versions of every
/// register, conflicts and end states. Two sites that know the same changes of a station have the same digest, however
/// and in whatever order the changes reached them. Local and derived fields do not count.
Digest stateDigest(Connection &connection, LogStore &log, Suite &suite, qint64 stationNumber);

/// The digests of every station code this store holds records of, by code.
QMap<QString, Digest> stateDigests(Connection &connection, LogStore &log, StationCodes &codes, Suite &suite);

} // namespace helin
