#pragma once

#include "core/retention/retentionperiods.h"

#include <QHash>
#include <QWidget>

class QSpinBox;

namespace helin {

class ActionBar;
class AppContext;
class Button;

/// For how many years each kind of record is kept after it is closed. Saved with the button.
class RetentionPeriodsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionPeriodsTab(AppContext &context, QWidget *parent = nullptr);

    void read();
    void save();
    [[nodiscard]] bool hasUnsavedInput() const;
    [[nodiscard]] QSpinBox *field(quint16 recordType) const { return m_fields.value(recordType); }

Q_SIGNALS:
    void saved();

private:
    void update();

    AppContext &m_context;
    RetentionPeriods m_saved;
    QHash<quint16, QSpinBox *> m_fields;
    ActionBar *m_bar;
    Button *m_save;
};

} // namespace helin
