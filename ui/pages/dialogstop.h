#pragma once

#include "ui/pages/page.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace helin {

/// A stop of the tour that opens a dialog and leaves it as with Esc. `open` may give null.
inline TourStop dialogStop(const QString &name, const std::function<QDialog *()> &open)
{
    const auto opened = std::make_shared<QPointer<QDialog>>();
    return {name,
            [open, opened]() -> QWidget * {
                *opened = open();
                return *opened;
            },
            [opened] {
                if (*opened) {
                    (*opened)->reject();
                }
            }};
}

} // namespace helin
