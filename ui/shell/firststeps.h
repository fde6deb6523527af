#pragma once

#include "ui/theme/label.h"

namespace helin {

class AppContext;

/// One line over the workbench of a new store: what to do first, each with a link, until it is closed.
class FirstSteps final : public Ground
{
    Q_OBJECT

public:
    explicit FirstSteps(AppContext &context, QWidget *parent = nullptr);

    /// Whether the store is new: nobody has been registered yet.
    [[nodiscard]] static bool areDue(AppContext &context);

Q_SIGNALS:
    void closed();
};

} // namespace helin
