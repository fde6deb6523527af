#pragma once

#include "core/patrols/patrolsview.h"
#include "ui/forms/formview.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace helin {

class DueLabel;

/// A patrol is entered back from paper: who, when, and a tick for every point of the route. Under a minute when nothing
/// was found: day and times are filled in, all points are in order until one is changed.
class TickForm final : public FormView
{
    Q_OBJECT

public:
    /// `shift` is what was planned; nothing for a patrol outside the roster.
    TickForm(AppContext &context, std::optional<ShiftRow> shift, QWidget *parent = nullptr);

    [[nodiscard]] bool hasUnsavedInput() const override;

    /// The line of one point of the route.
    struct PointRow
    {
        CheckPoint point;
        QComboBox *result;
        QLineEdit *at;
        QLineEdit *note;
    };
    [[nodiscard]] const QList<PointRow> &points() const { return m_points; }

protected:
    Result<ChangeSet> submit() override;
    QStringList checkFurther() override;
    bool showError(const Error &error) override;

private:
    void fillPoints();
    void complain(const PointRow &row, QWidget *editor, const QString &words);

    std::optional<ShiftRow> m_shift;
    QWidget *m_pointPlace;
    QVBoxLayout *m_pointColumn;
    DueLabel *m_pointError;
    QList<PointRow> m_points;
    bool m_pointsTouched = false;
};

} // namespace helin
