#include "app/cli/exitcode.h"

#include <algorithm>
#include <array>

namespace helin::cli {

namespace {

struct Row
{
    ErrorKind kind;
    const char *name;
    ExitCode code;
};

constexpr std::array rows{
    Row{ErrorKind::Invalid, "invalid", ExitCode::Refused},
    Row{ErrorKind::NotFound, "not_found", ExitCode::Refused},
    Row{ErrorKind::Forbidden, "forbidden", ExitCode::Refused},
    Row{ErrorKind::Refused, "refused", ExitCode::Refused},
    Row{ErrorKind::WrongPassword, "wrong_password", ExitCode::Locked},
    Row{ErrorKind::NotAStore, "not_a_store", ExitCode::Refused},
    Row{ErrorKind::Damaged, "damaged", ExitCode::Refused},
    Row{ErrorKind::TooNew, "too_new", ExitCode::Refused},
    Row{ErrorKind::Locked, "locked", ExitCode::Locked},
    Row{ErrorKind::NotTrusted, "not_trusted", ExitCode::BadBundle},
    Row{ErrorKind::WrongReceiver, "wrong_receiver", ExitCode::BadBundle},
    Row{ErrorKind::BundleDamaged, "bundle_damaged", ExitCode::BadBundle},
    Row{ErrorKind::Waiting, "waiting", ExitCode::Waiting},
    Row{ErrorKind::Forked, "forked", ExitCode::BadBundle},
    Row{ErrorKind::Io, "io", ExitCode::Refused},
    Row{ErrorKind::DiskFull, "disk_full", ExitCode::Refused},
    Row{ErrorKind::PlaceGone, "place_gone", ExitCode::Refused},
    Row{ErrorKind::ReadOnly, "read_only", ExitCode::Refused},
    Row{ErrorKind::Cancelled, "cancelled", ExitCode::Refused},
    Row{ErrorKind::Usage, "usage", ExitCode::Usage},
    Row{ErrorKind::Internal, "internal", ExitCode::Refused},
};

constexpr std::array byGravity{ExitCode::Done,      ExitCode::Refused, ExitCode::Waiting,
                               ExitCode::BadBundle, ExitCode::Locked,  ExitCode::Usage};

const Row &rowOf(ErrorKind kind)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.kind == kind; });
    return found == rows.end() ? rows.back() : *found;
}

} // namespace

ExitCode exitCodeOf(ErrorKind kind)
{
    return rowOf(kind).code;
}

const char *nameOf(ErrorKind kind)
{
    return rowOf(kind).name;
}

ExitCode graver(ExitCode a, ExitCode b)
{
    const auto gravity = [](ExitCode code) {
        return std::find(byGravity.begin(), byGravity.end(), code);
    };
    return gravity(a) < gravity(b) ? b : a;
}

} // namespace helin::cli
