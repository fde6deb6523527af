#pragma once

#include "core/base/id.h"
#include "core/base/message.h"

#include <QString>

namespace helin {

/// Something that keeps a form from being saved or a sheet from being handed in: which field, which record it is about
/// (null: the form itself), and what is wrong in words. The page puts the words beside the field and the focus there.
struct FormIssue
{
    QString field;
    Message what;
    RecordId record = {};
};

} // namespace helin
