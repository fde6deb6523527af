#pragma once

#include "core/base/error.h"

#include <QDialog>

namespace helin {

/// A failure that needs to be read before going on: what happened, what is safe, what to do.
class ErrorDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ErrorDialog(const Error &error, QWidget *parent = nullptr);

    /// Whether an error of this kind deserves a dialog; the others are said in passing.
    [[nodiscard]] static bool isGrave(ErrorKind kind);
};

} // namespace helin
