#pragma once

#include "ui/pages/page.h"

namespace helin {

/// A page that is not in this build: its name and one sentence.
class WaitingPage final : public Page
{
    Q_OBJECT

public:
    WaitingPage(AppContext &context, Section section, QWidget *parent = nullptr);
};

} // namespace helin
