#pragma once

#include "core/records/people.h"
#include "core/sync/writepath.h"

#include <QObject>

namespace helin {

class AppContext;
class FormView;
class StepDialog;

/// The named steps with a person.
enum class PersonStep { GoAway, ComeBack, MoveOut, MarryOut, Death, MarkDouble, Reopen };
/// The named steps with a dwelling or a household.
enum class HomeStep { Let, FileRental, EndLetting, FireCheck, RemoveDwelling, ChangeHead, MoveHousehold, Join };

/// What can be done on the page of people, in one place for its views and panels: opens forms and dialogs for it. GUI
/// thread.
class PeopleDesk final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`, which owns the desk.
    PeopleDesk(AppContext &context, QWidget *window);

    [[nodiscard]] AppContext &context() const { return m_context; }

    /// `preset` is what the form starts with: a name that was looked for, the household he joins.
    void registerPerson(const Resident &preset = {});
    void editPerson(Ref<Resident> who);
    void addDwelling(Ref<Group> group = {});
    void editDwelling(Ref<Dwelling> dwelling);
    void addHousehold(Ref<Dwelling> dwelling = {});
    void editHousehold(Ref<Household> household);

    /// What fits the person as he stands now, and its words.
    [[nodiscard]] static QList<PersonStep> stepsOf(const Resident &resident);
    [[nodiscard]] static QString words(PersonStep step);
    [[nodiscard]] static QString words(HomeStep step);
    /// Opens the dialog of a step; it is gone when it has been closed.
    StepDialog *ask(PersonStep step, const Resident &resident);
    StepDialog *ask(HomeStep step, const Dwelling &dwelling);
    StepDialog *ask(HomeStep step, const Household &household);
    StepDialog *editContact(const ContactPerson &contact);
    StepDialog *addAlias(Ref<Resident> who);

    void openPerson(Ref<Resident> who) { Q_EMIT personRequested(who.id); }

Q_SIGNALS:
    /// A form wants the place of the page; the receiver takes it over.
    void formRequested(helin::FormView *form);
    /// Something wants to be shown.
    void personRequested(const helin::RecordId &id);
    void placeRequested(const helin::RecordId &id);

private:
    StepDialog *open(StepDialog *dialog);

    AppContext &m_context;
    QWidget *m_window;
};

} // namespace helin
