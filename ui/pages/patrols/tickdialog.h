#pragma once

#include "core/patrols/patrolsview.h"
#include "core/sync/writepath.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimeEdit;
class QVBoxLayout;

namespace helin {

class AppContext;
class DateField;
class LabelledField;

/// A patrol is entered back from paper: who, when, and a tick for every point of the route. Under a minute when nothing
/// was found: day and start are filled in, all points are in order until one is changed.
class TickDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `shift` is what was planned; null for a patrol outside the roster.
    TickDialog(AppContext &context, std::optional<ShiftRow> shift, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const helin::ChangeSet &changes);

private:
    struct PointRow
    {
        CheckPoint point;
        QComboBox *result;
        QLineEdit *note;
    };
    void fillPoints();
    void save();

    AppContext &m_context;
    std::optional<ShiftRow> m_shift;
    QComboBox *m_team;
    QComboBox *m_route;
    DateField *m_day;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QLineEdit *m_members;
    QLineEdit *m_note;
    LabelledField *m_dayField;
    QWidget *m_pointPlace;
    QVBoxLayout *m_pointColumn;
    QList<PointRow> m_points;
};

} // namespace helin
