#pragma once

#include "core/records/people.h"
#include "ui/forms/formview.h"

namespace helin {

class PeopleDesk;
class TokenEdit;

/// Registers a dwelling or changes one.
class DwellingForm final : public FormView
{
    Q_OBJECT

public:
    /// With an id it changes that dwelling, else it registers one and starts with what is set.
    DwellingForm(AppContext &context, const Dwelling &dwelling, QWidget *parent = nullptr);

protected:
    Result<ChangeSet> submit() override;

private:
    Dwelling m_start;
};

/// Forms a household around its head, or changes one.
class HouseholdForm final : public FormView
{
    Q_OBJECT

public:
    HouseholdForm(PeopleDesk &desk, const Household &household, QWidget *parent = nullptr);

protected:
    Result<ChangeSet> submit() override;
    QStringList checkFurther() override;

private:
    PeopleDesk &m_desk;
    Household m_start;
    TokenEdit *m_head = nullptr;
    TokenEdit *m_dwelling = nullptr;
};

} // namespace helin
