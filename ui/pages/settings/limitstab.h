#pragma once

#include "core/disputes/disputesettings.h"
#include "core/organisation/officesettings.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QSpinBox;

namespace helin {

class ActionBar;
class AppContext;
class Button;

/// The office's limits: days for disputes, hazards and reports. Saved with the button.
class LimitsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsTab(AppContext &context, QWidget *parent = nullptr);

    void read();
    [[nodiscard]] bool hasUnsavedInput() const;
    void save();

private:
    /// A number of one of the two settings with its field.
    struct Number
    {
        QSpinBox *field;
        int *target;
    };

    void addHeading(const QString &words);
    QSpinBox *addNumber(int *target, const QString &label, const QString &unit, int least, int most);
    void show();
    void collect();
    void updateBar();

    AppContext &m_context;
    OfficeSettings m_office;
    DisputeSettings m_disputes;
    OfficeSettings m_savedOffice;
    DisputeSettings m_savedDisputes;
    QGridLayout *m_grid;
    int m_cell = 0;
    QList<Number> m_numbers;
    QCheckBox *m_archive;
    ActionBar *m_bar;
    Button *m_save;
    bool m_filling = false;
};

} // namespace helin
