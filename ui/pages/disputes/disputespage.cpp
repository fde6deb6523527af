#include "ui/pages/disputes/disputespage.h"

#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/forms/formstack.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/disputes/deskform.h"
#include "ui/pages/disputes/disputefilters.h"
#include "ui/pages/disputes/disputelistview.h"
#include "ui/pages/disputes/disputepanel.h"
#include "ui/pages/disputes/disputetabs.h"
#include "ui/pages/disputes/registerform.h"
#include "ui/pages/disputes/sessionform.h"
#include "ui/pages/disputes/stepdialogs.h"
#include "ui/pages/revealbutton.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QDialog>

namespace helin {

DisputesPage::DisputesPage(AppContext &context, QWidget *parent)
    : Page{context, Section::Disputes, parent}
    , m_list{new DisputeListView{context}}
    , m_stack{new FormStack{m_list, this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_list, &DisputeListView::settleRequested, this, &DisputesPage::settleAtDesk);
    connect(m_list, &DisputeListView::registerRequested, this, [this] { registerDispute(); });
    connect(m_list, &DisputeListView::stepRequested, this, &DisputesPage::takeStep);
    connect(m_stack, &FormStack::saved, this, [this](const ChangeSet &changes) {
        if (const RecordId id = changes.firstOf(RecordNumber<DisputeCase>::value); !id.isNull()) {
            m_list->showCase(id);
        }
    });
    connectPanel();
}

void DisputesPage::connectPanel()
{
    DisputePanel &panel = m_list->panel();
    const auto onShown = [this](auto make) {
        return [this, make](const auto &...what) {
            if (m_list->shown()) {
                openDialog(make(*m_list->shown(), what...));
            }
        };
    };
    connect(&panel, &DisputePanel::noteRequested, this,
            onShown([this](const DisputeDetail &detail) { return makeNoteDialog(context(), detail, {}, this); }));
    connect(&panel, &DisputePanel::correctionRequested, this,
            onShown([this](const DisputeDetail &detail, const Ref<TimelineEntry> &entry) {
                return makeNoteDialog(context(), detail, entry, this);
            }));
    connect(&panel, &DisputePanel::partyAddRequested, this,
            onShown([this](const DisputeDetail &detail) { return makePartyDialog(context(), detail, this); }));
    connect(&panel, &DisputePanel::partyRemoveRequested, this,
            onShown([this](const DisputeDetail &detail, const Ref<Party> &party) {
                return makeRemovePartyDialog(context(), detail, party, this);
            }));
    connect(&panel, &DisputePanel::sessionRequested, this,
            onShown([this](const DisputeDetail &detail, const Ref<MediationSession> &session) {
                return makeSessionDialog(detail, session, this);
            }));
}

void DisputesPage::openDialog(QDialog *dialog)
{
    if (dialog != nullptr) {
        m_dialog = dialog;
        dialog->open();
    }
}

void DisputesPage::closeDialog()
{
    if (m_dialog) {
        m_dialog->close();
    }
}

void DisputesPage::settleAtDesk()
{
    auto *form = new DeskForm{context(), m_stack};
    connect(form, &DeskForm::procedureRequested, this, [this, form] {
        const DisputeRegistration typed = form->registration();
        m_stack->closeForm(); // nothing is lost: the next form begins with it
        registerDispute(typed);
    });
    m_stack->openForm(form);
}

void DisputesPage::registerDispute(const DisputeRegistration &start)
{
    m_stack->openForm(new RegisterForm{context(), start, m_stack});
}

void DisputesPage::takeStep(DisputeStep step)
{
    if (!m_list->shown()) {
        return;
    }
    const DisputeDetail detail = *m_list->shown();
    switch (step) {
    case DisputeStep::RecordSession:
        m_stack->openForm(new SessionForm{context(), detail, m_stack});
        break;
    case DisputeStep::Agree:
        m_stack->openForm(new AgreeForm{context(), detail, m_stack});
        break;
    case DisputeStep::Edit:
        m_stack->openForm(new RegisterForm{context(), detail.dispute, m_stack});
        break;
    default:
        openDialog(makeStepDialog(context(), detail, step, this));
    }
}

FormView *DisputesPage::form() const
{
    return m_stack->form();
}

void DisputesPage::open(const RecordLink &link)
{
    if (!link.isEmpty() && m_stack->leaveForm()) {
        m_list->open(link);
    }
}

void DisputesPage::refresh(const ChangeSet &changes)
{
    m_list->refresh(changes);
}

void DisputesPage::reload()
{
    m_list->reload();
}

bool DisputesPage::newEntry()
{
    if (form() == nullptr &&
        permitted(context(), context().workspace().rights().allowsSome(Subject::Disputes, Action::Add))) {
        settleAtDesk();
    }
    return true;
}

bool DisputesPage::find()
{
    return form() == nullptr && m_list->find();
}

bool DisputesPage::hasUnsavedInput() const
{
    return m_stack->hasUnsavedInput();
}

QString DisputesPage::helpText() const
{
    return tr("<p>Every dispute from the first word at the desk to the archive.</p>"
              "<p><b>Settle at the desk</b> (Ctrl+N): five rows, and registration, record and oral agreement are done. "
              "Everything else goes by procedure: the panel at the right says what comes next.</p>"
              "<p>▲ is overdue, ◆ due today, ● due soon, ○ in good time. Type in the list to find a matter by its "
              "pinyin initials; Enter goes to the next step.</p>");
}

QList<TourStop> DisputesPage::tourStops()
{
    // Opened anew for each picture: at 150 % the panel lies over the list and closes between two of them.
    const auto openOne = [this] {
        m_list->selectInMediation();
        m_list->open(RecordLink::to(Ref<DisputeCase>(m_list->currentRecord())));
    };
    QList<TourStop> stops{
        {QStringLiteral("disputes-detail"),
         [openOne]() -> QWidget * {
             openOne();
             return nullptr;
         },
         [this] {
             m_list->closeOverlay();
         }},
        {QStringLiteral("disputes-parties"),
         [this, openOne]() -> QWidget * {
             openOne();
             m_list->panel().tabs().showTab(1);
             m_list->panel().tabs().reveal().toggle();
             return nullptr;
         },
         [this] {
             m_list->panel().tabs().reveal().mask();
             m_list->closeOverlay();
         }},
        {QStringLiteral("disputes-history"),
         [this, openOne]() -> QWidget * {
             openOne();
             m_list->panel().tabs().showTab(4);
             return nullptr;
         },
         [this] {
             m_list->panel().tabs().showTab(0);
             m_list->closeOverlay();
         }},
        {QStringLiteral("disputes-no-hits"),
         [this]() -> QWidget * {
             m_list->filterBar().search()->setText(QStringLiteral("没有这个词"));
             m_list->reload();
             return nullptr;
         },
         [this] {
             m_list->filterBar().search()->clear();
             m_list->reload();
         }},
        {QStringLiteral("disputes-all"),
         [this]() -> QWidget * {
             m_list->filterBar().clearFilters();
             return nullptr;
         },
         [this] {
             m_list->filters().showOpen();
         }},
        {QStringLiteral("disputes-print"),
         [this]() -> QWidget * {
             m_dialog = m_list->printList();
             return m_dialog;
         },
         [this] {
             closeDialog();
         }},
    };
    stops += formStops();
    stops += {stepStop(QStringLiteral("disputes-extend"), DisputeStep::Extend),
              stepStop(QStringLiteral("disputes-hand-up"), DisputeStep::HandUp),
              stepStop(QStringLiteral("disputes-refuse"), DisputeStep::Fail)};
    return stops;
}

QList<TourStop> DisputesPage::formStops()
{
    const auto leave = [this] {
        m_stack->closeForm();
    };
    const auto step = [this](DisputeStep wanted) {
        return [this, wanted]() -> QWidget * {
            m_list->selectInMediation();
            takeStep(wanted);
            return nullptr;
        };
    };
    return {{QStringLiteral("disputes-desk"),
             [this]() -> QWidget * {
                 settleAtDesk();
                 return nullptr;
             },
             leave},
            {QStringLiteral("disputes-desk-error"),
             [this]() -> QWidget * {
                 settleAtDesk();
                 static_cast<DeskForm *>(form())->fillForTour();
                 return nullptr;
             },
             leave},
            {QStringLiteral("disputes-register"),
             [this]() -> QWidget * {
                 registerDispute();
                 return nullptr;
             },
             leave},
            {QStringLiteral("disputes-edit"), step(DisputeStep::Edit), leave},
            {QStringLiteral("disputes-session"), step(DisputeStep::RecordSession), leave},
            {QStringLiteral("disputes-agree"), step(DisputeStep::Agree), leave}};
}

TourStop DisputesPage::stepStop(const QString &name, DisputeStep step)
{
    return {name,
            [this, step]() -> QWidget * {
                m_list->selectInMediation();
                takeStep(step);
                return m_dialog;
            },
            [this] {
                closeDialog();
            }};
}

} // namespace helin
