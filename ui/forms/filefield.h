#pragma once

#include <QString>

namespace helin {

class FieldSet;

enum class FileUse { Read, Write };

/// Adds a line for the path of a file, with a link that opens the system's dialog; required. `path` is proposed.
void addFile(FieldSet &fields, const QString &name, const QString &label, FileUse use, const QString &path = {});

} // namespace helin
