#pragma once

#include "ui/pages/page.h"

namespace helin {

/// What stands in the place of a page that the user may not look at: the reason and whom to ask.
class ClosedPage final : public Page
{
    Q_OBJECT

public:
    ClosedPage(AppContext &context, Section section, const QString &why, QWidget *parent = nullptr);

    [[nodiscard]] QString helpText() const override;

private:
    QString m_why;
};

} // namespace helin
