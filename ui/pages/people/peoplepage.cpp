#include "ui/pages/people/peoplepage.h"

#include "core/residents/residentsview.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/formstack.h"
#include "ui/forms/formview.h"
#include "ui/pages/people/homepanel.h"
#include "ui/pages/people/peoplebrowser.h"
#include "ui/pages/people/peopledesk.h"
#include "ui/pages/people/peoplelist.h"
#include "ui/pages/people/peopletour.h"
#include "ui/pages/people/peoplewords.h"
#include "ui/pages/people/personpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QMenu>
#include <QStackedWidget>

namespace helin {

PeoplePage::PeoplePage(AppContext &context, QWidget *parent)
    : Page{context, Section::People, parent}
    , m_desk{new PeopleDesk{context, this}}
    , m_views{new QStackedWidget}
    , m_stack{new FormStack{m_views, this}}
    , m_emptyPage{new QWidget}
    , m_empty{new EmptyState{QStringLiteral("home"),
                             tr("Nobody is registered yet. Begin with a group, a dwelling or a person."),
                             tr("Register a person")}}
    , m_browser{new PeopleBrowser{*m_desk}}
    , m_list{new PeopleList{*m_desk}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *emptyColumn = new QVBoxLayout{m_emptyPage};
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    emptyColumn->setSpacing(0);
    auto *header = new PageHeader{title(), m_emptyPage};
    addActions(*header);
    emptyColumn->addWidget(header);
    emptyColumn->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::activated, this, [this] { m_desk->registerPerson(); });
    offer(m_empty->button(), context.workspace().rights().allowsSome(Subject::People, Action::Add));
    addActions(m_browser->header());
    addActions(m_list->header());

    auto *asList = new IconButton{QStringLiteral("table"), tr("Show as a list"), this};
    connect(asList, &IconButton::clicked, this, [this] { showList(true); });
    m_browser->filterBar().addAction(asList);
    auto *asTree = new IconButton{QStringLiteral("home"), tr("Show by house"), this};
    connect(asTree, &IconButton::clicked, this, [this] { showList(false); });
    m_list->filterBar().addAction(asTree);

    m_views->addWidget(m_emptyPage);
    m_views->addWidget(m_browser);
    m_views->addWidget(m_list);
    connect(m_desk, &PeopleDesk::formRequested, m_stack, &FormStack::openForm);
    connect(m_stack, &FormStack::saved, this, &PeoplePage::showSaved);
    connect(m_desk, &PeopleDesk::personRequested, this, &PeoplePage::showPerson);
    connect(m_desk, &PeopleDesk::placeRequested, this, [this](const RecordId &id) {
        if (const std::optional<Record> record = this->context().reader().findAny(id)) {
            showList(false);
            m_browser->show(record->type->number, id);
        }
    });
    readFigures();
    updateViews();
}

void PeoplePage::addActions(PageHeader &header)
{
    auto *homes = new Button{tr("Dwelling, household")};
    auto *menu = new QMenu{homes};
    connect(menu->addAction(tr("Register a dwelling…")), &QAction::triggered, this, [this] { m_desk->addDwelling(); });
    connect(menu->addAction(tr("Form a household…")), &QAction::triggered, this, [this] { m_desk->addHousehold(); });
    homes->setDropMenu(menu);
    header.addAction(homes);
    auto *person = new Button{tr("Register a person"), Button::Kind::Primary};
    person->setIconName(QStringLiteral("plus"));
    person->setHint(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    connect(person, &Button::clicked, this, [this] { m_desk->registerPerson(); });
    header.addAction(person);
    const Verdict mayAdd = context().workspace().rights().allowsSome(Subject::People, Action::Add);
    offer(homes, mayAdd);
    offer(person, mayAdd);
}

void PeoplePage::readFigures()
{
    const auto figures = attempt([this] {
        ResidentsView view{context().reader()};
        return view.figures({}, context().workspace().site().isTownship());
    });
    if (!figures) {
        context().showError(figures.error());
        return;
    }
    const auto number = [](const Figure &figure) {
        return PeopleWords::number(figure.value);
    };
    QList<HeaderFigure> line{
        {{}, number(figures->households), tr("households")},
        {tr("registered"), number(figures->registered), tr("people")},
        {tr("away"), number(figures->away), {}},
        {tr("from elsewhere"), number(figures->incoming), {}},
        {tr("living here"), number(figures->present), tr("people")},
        {tr("let"), number(figures->let), tr("dwellings")},
    };
    if (figures->let.value > 0) {
        line.append({tr("filed"), number(figures->filed), QStringLiteral("(%1 %)").arg(figures->filed.percent())});
    }
    m_browser->header().setFigures(line);
    m_list->header().setFigures(line);
    m_browser->header().setToolTip(figures->servicePoint.translated());
}

void PeoplePage::updateViews()
{
    RecordReader &reader = context().reader();
    const auto anything = attempt([&] {
        const Query one{.limit = 1};
        return !reader.list(describe<Group>(), one).isEmpty() || !reader.list(describe<Dwelling>(), one).isEmpty() ||
               !reader.list(describe<Resident>(), one).isEmpty();
    });
    m_views->setCurrentWidget(anything && !*anything ? m_emptyPage
                              : m_showsList          ? static_cast<QWidget *>(m_list)
                                                     : m_browser);
}

void PeoplePage::showList(bool list)
{
    m_showsList = list;
    updateViews();
    if (m_views->currentWidget() == m_list) {
        m_list->find();
    }
}

void PeoplePage::showPerson(const RecordId &id)
{
    const std::optional<Resident> resident = context().reader().find(Ref<Resident>(id));
    if (!resident) {
        return;
    }
    const bool inTree = !m_showsList && !resident->household.isNull();
    showList(!inTree);
    if (inTree) {
        m_browser->show(RecordNumber<Resident>::value, id);
    } else {
        m_list->selectRecord(id);
    }
}

FormView *PeoplePage::form() const
{
    return m_stack->form();
}

void PeoplePage::showSaved(const ChangeSet &changes)
{
    updateViews();
    if (const auto person = changes.first<Resident>(); !person.isNull()) {
        showPerson(person.id);
    } else if (const auto household = changes.first<Household>(); !household.isNull()) {
        m_browser->show(RecordNumber<Household>::value, household.id);
    } else if (const auto dwelling = changes.first<Dwelling>(); !dwelling.isNull()) {
        m_browser->show(RecordNumber<Dwelling>::value, dwelling.id);
    }
}

void PeoplePage::open(const RecordLink &link)
{
    if (link.isEmpty() || !m_stack->leaveForm()) {
        return;
    }
    if (link.query && link.type == RecordNumber<Resident>::value) {
        showList(true);
        m_list->open(link);
    } else if (link.query &&
               (link.type == RecordNumber<Dwelling>::value || link.type == RecordNumber<Household>::value)) {
        showList(false);
        m_browser->showFound(link);
    }
    if (link.id.isNull()) {
        return;
    }
    if (link.type == RecordNumber<Resident>::value) {
        showPerson(link.id);
    } else {
        showList(false);
        m_browser->show(link.type, link.id);
    }
}

void PeoplePage::refresh(const ChangeSet &changes)
{
    m_browser->refresh(changes);
    m_list->refresh(changes);
    readFigures();
    updateViews();
}

void PeoplePage::reload()
{
    m_browser->reload();
    m_list->reload();
    readFigures();
    updateViews();
}

bool PeoplePage::newEntry()
{
    if (permitted(context(), context().workspace().rights().allowsSome(Subject::People, Action::Add))) {
        m_desk->registerPerson();
    }
    return true;
}

bool PeoplePage::find()
{
    if (form() != nullptr) {
        return false;
    }
    return m_views->currentWidget() == m_list ? m_list->find() : m_browser->find();
}

QString PeoplePage::helpText() const
{
    return tr(
        "Type a name, pinyin initials, the end of a phone or ID number or a door number: the list below the field "
        "takes you there. Numbers are masked; one click shows them for a minute and notes it in the operation "
        "log. Nobody is deleted: who leaves gets a state with its day, which can be taken back.");
}

bool PeoplePage::hasUnsavedInput() const
{
    return m_stack->hasUnsavedInput() || m_browser->panel().person().hasUnsavedInput() ||
           m_list->panel().hasUnsavedInput();
}

QList<TourStop> PeoplePage::tourStops()
{
    return peopleTour(*this);
}

} // namespace helin
