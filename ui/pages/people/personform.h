#pragma once

#include "core/residents/residents.h"
#include "ui/forms/formview.h"

namespace helin {

class EntryRows;
class Label;
class PeopleDesk;
class RowList;
class TokenEdit;

/// Registers a person or changes one. The ID number fills sex and birth; who may be registered already is shown beside.
class PersonForm final : public FormView
{
    Q_OBJECT

public:
    /// With an id in `resident` it changes that person, else it registers one and starts with what is set.
    PersonForm(PeopleDesk &desk, const Resident &resident, QWidget *parent = nullptr);

    [[nodiscard]] bool hasUnsavedInput() const override;

protected:
    Result<ChangeSet> submit() override;
    QStringList checkFurther() override;
    [[nodiscard]] QString savedWords() const override;
    bool showError(const Error &error) override;

private:
    [[nodiscard]] bool isNew() const { return m_start.id.isNull(); }
    void addPerson();
    void addHome();
    void addRegister();
    void addMore();
    void fill();
    void fieldEdited(const QString &name);
    void numberEdited();
    void homeChanged();
    void updateShown();
    void updateHints();
    [[nodiscard]] Resident entered() const;

    PeopleDesk &m_desk;
    Resident m_start;
    TokenEdit *m_dwelling;
    TokenEdit *m_household;
    EntryRows *m_aliases = nullptr;
    EntryRows *m_contacts = nullptr;
    RowList *m_known;
    RowList *m_family;
    Label *m_knownNone;
    Label *m_familyNone;
    QString m_filledSex; ///< what the number filled in; typed values are left alone
    QString m_filledBirth;
    QString m_correction;
};

} // namespace helin
