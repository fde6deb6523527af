#pragma once

#include <QDialog>

namespace helin {

class AppContext;

/// What was decided at this site about records changed in two places: when, which, why, by whom. Enter opens the
/// record.
class DecisionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DecisionsDialog(AppContext &context, QWidget *parent = nullptr);
};

} // namespace helin
