// What a finding of a patrol becomes, and the tour: the second half of PatrolsPage.
#include "core/patrols/patrols.h"
#include "ui/app/appcontext.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/formstack.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/patrols/patrolforms.h"
#include "ui/pages/patrols/patrolspage.h"
#include "ui/pages/patrols/shiftstab.h"
#include "ui/pages/patrols/tickform.h"
#include "ui/pages/screening/hazardforms.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tabpanel.h"

#include <QMenu>

namespace helin {

void PatrolsPage::openFinding(const QString &id)
{
    const auto checkInId = RecordId::parse(id);
    const auto checkIn = checkInId ? context().reader().find(Ref<CheckIn>(*checkInId)) : std::nullopt;
    if (!checkIn) {
        return;
    }
    if (!checkIn->hazard.isNull()) {
        context().navigate(Section::Screening, RecordLink::to(checkIn->hazard));
        return;
    }
    if (!checkIn->dispute.isNull()) {
        context().navigate(Section::Disputes, RecordLink::to(checkIn->dispute));
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Make it a hazard…"), this, [this, finding = *checkIn] { makeHazard(finding); });
    menu->addAction(tr("Make it a dispute…"), this, [this, finding = *checkIn] { makeDispute(finding); });
    menu->popup(QCursor::pos());
}

void PatrolsPage::makeHazard(const CheckIn &finding)
{
    Hazard known;
    if (const auto point = context().reader().find(finding.point)) {
        known.place = point->place.isEmpty() ? point->name : point->place;
    }
    StepDialog *dialog = HazardDialogs::fromFinding(
        context(), finding.note, known,
        [this, ref = Ref<CheckIn>(finding.id)](const Hazard &hazard) {
            return Patrols(context().workspace().writes()).toHazard(ref, hazard);
        },
        this);
    connect(dialog, &StepDialog::done, this, &PatrolsPage::reload);
    dialog->open();
}

void PatrolsPage::makeDispute(const CheckIn &finding)
{
    ConfirmQuestion question;
    question.title = tr("Make it a dispute: %1").arg(finding.note);
    question.confirmText = tr("Register");
    question.dangerous = false;
    auto *dialog = new StepDialog(context(), question, this, 2);
    dialog->confirmButton()->setKind(Button::Kind::Primary);
    const RecordType &type = describe<DisputeCase>();
    for (const char *name : {"category", "place"}) {
        dialog->fields().addField(type, QString::fromLatin1(name));
    }
    DisputeRegistration start;
    if (const auto point = context().reader().find(finding.point)) {
        start.dispute.place = point->place.isEmpty() ? point->name : point->place;
    }
    dialog->fields().load(toRecord(start.dispute));
    dialog->setOperation([this, dialog, start, ref = Ref<CheckIn>(finding.id)] {
        DisputeRegistration registration = start;
        Record record = toRecord(start.dispute);
        dialog->fields().store(record);
        registration.dispute = fromRecord<DisputeCase>(record);
        return Patrols(context().workspace().writes()).toDispute(ref, registration);
    });
    connect(dialog, &StepDialog::done, this, &PatrolsPage::reload);
    dialog->open();
}

QList<TourStop> PatrolsPage::tourStops()
{
    const auto tab = [this](const QString &name, int index) {
        return TourStop{name, [this, index]() -> QWidget * {
                            m_tabs->setCurrentIndex(index);
                            return nullptr;
                        }};
    };
    const auto formStop = [this](const QString &name, auto make, bool wrong = false) {
        return TourStop{name,
                        [this, make, wrong]() -> QWidget * {
                            m_stack->openForm(make());
                            if (wrong) {
                                form()->save();
                            }
                            return nullptr;
                        },
                        [this] {
                            m_stack->closeForm();
                        }};
    };
    QList<TourStop> stops{tab(QStringLiteral("patrols-roster"), RosterTab),
                          tab(QStringLiteral("patrols-teams"), TeamTab),
                          tab(QStringLiteral("patrols-routes"), RouteTab)};
    if (isTownship()) {
        return stops;
    }
    const auto first = [](auto *model) {
        return model->rowCount() > 0 ? model->row(0) : std::decay_t<decltype(model->row(0))>{};
    };
    stops += {
        formStop(QStringLiteral("patrols-team"), [this, first] { return new TeamForm(context(), first(m_teamModel)); }),
        formStop(
            QStringLiteral("patrols-team-error"), [this] { return new TeamForm(context(), {}); }, true),
        formStop(QStringLiteral("patrols-route"),
                 [this, first] { return new RouteForm(context(), first(m_routeModel)); }),
        formStop(
            QStringLiteral("patrols-route-error"), [this] { return new RouteForm(context(), {}); }, true),
        formStop(QStringLiteral("patrols-shift"), [this] { return new ShiftForm(context(), {}); }),
        formStop(QStringLiteral("patrols-tick-in"),
                 [this] {
                     PatrolShift shift;
                     shift.day = context().today();
                     shift.route =
                         Ref<PatrolRoute>(m_routeModel->rowCount() > 0 ? m_routeModel->row(0).id : RecordId());
                     return new TickForm(context(), ShiftRow{shift, {}, {}, {}, {}});
                 }),
        formStop(
            QStringLiteral("patrols-tick-in-error"), [this] { return new TickForm(context(), {}); }, true)};
    stops.append({QStringLiteral("patrols-call-off"),
                  [this]() -> QWidget * {
                      m_tabs->setCurrentIndex(RosterTab);
                      return m_roster->chooseOpen() ? m_roster->askWhy(true) : nullptr;
                  },
                  [this] {
                      qDeleteAll(m_roster->findChildren<StepDialog *>());
                  }});
    return stops;
}

} // namespace helin
