#pragma once

#include "core/disputes/disputelist.h"

#include <QWidget>

namespace helin {

class TermsList;

/// What lies at the right of a form about one case: which case it is, its last sessions, and models of agreements.
class CaseAside final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseAside(const DisputeDetail &detail, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A model text is to be put into the agreement.
    void termsTaken(const QString &text);
};

} // namespace helin
