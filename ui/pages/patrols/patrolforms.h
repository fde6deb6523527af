#pragma once

#include "core/patrols/patrolsview.h"
#include "ui/forms/formview.h"

namespace helin {

class EntryRows;
class StepDialog;

/// All teams or routes, an empty entry first; the value is the text of the id.
[[nodiscard]] QWidget *makeTeamBox(RecordReader &reader);
[[nodiscard]] QWidget *makeRouteBox(RecordReader &reader);
/// What is wrong with a time such as 19:30 or 1930, or nothing.
[[nodiscard]] std::optional<Error> wrongTime(const QString &text);

/// A new team, or one that is changed.
class TeamForm final : public FormView
{
    Q_OBJECT

public:
    TeamForm(AppContext &context, const PatrolTeam &team, QWidget *parent = nullptr);

protected:
    Result<ChangeSet> submit() override;

private:
    PatrolTeam m_start;
};

/// A new route with its check-points in their order, or one that is changed.
class RouteForm final : public FormView
{
    Q_OBJECT

public:
    RouteForm(AppContext &context, const PatrolRoute &route, QWidget *parent = nullptr);

    [[nodiscard]] bool hasUnsavedInput() const override;
    [[nodiscard]] EntryRows &points() const { return *m_points; }

protected:
    Result<ChangeSet> submit() override;
    QStringList checkFurther() override;
    bool showError(const Error &error) override;

private:
    PatrolRoute m_start;
    EntryRows *m_points;
};

/// Plans a shift, or changes one that is planned.
class ShiftForm final : public FormView
{
    Q_OBJECT

public:
    ShiftForm(AppContext &context, const PatrolShift &shift, QWidget *parent = nullptr);

protected:
    Result<ChangeSet> submit() override;

private:
    PatrolShift m_start;
};

} // namespace helin
