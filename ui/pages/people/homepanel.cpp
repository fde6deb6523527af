#include "ui/pages/people/homepanel.h"

#include "core/base/idnumber.h"
#include "core/base/phone.h"
#include "core/residents/residents.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/people/peoplewords.h"
#include "ui/pages/people/personpanel.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/strip.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

namespace helin {

namespace {

constexpr int mostMembers = 12;
constexpr int mostHouseholds = 12;
constexpr int shortNames = 84;
constexpr int longNames = 184;

} // namespace

HomePanel::HomePanel(PeopleDesk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_context{desk.context()}
    , m_stack{new QStackedWidget{this}}
    , m_empty{new EmptyState{QStringLiteral("home"), {}}}
    , m_hint{new Strip{DueMark::Today, {}, {}}}
    , m_facts{new Facts{2}}
    , m_members{new TableView{tr("Members of the household")}}
    , m_memberModel{new RowsModel<Resident>{[](const Resident &member) { return member.id; }, this}}
    , m_households{new TableView{tr("Households in the dwelling")}}
    , m_householdModel{new RowsModel<HouseholdNode>{[](const HouseholdNode &node) { return node.household.id; }, this}}
    , m_person{new PersonPanel{desk, 2}}
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout{content};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *facts = new QWidget;
    auto *factsColumn = new QVBoxLayout{facts};
    factsColumn->setContentsMargins(metrics::space4, 0, metrics::space4, metrics::space2);
    factsColumn->setSpacing(metrics::space2);
    factsColumn->addWidget(m_hint);
    factsColumn->addWidget(m_facts);
    column->addWidget(facts);
    column->addWidget(m_members);
    column->addWidget(m_households);
    column->addWidget(m_person, 1);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    setAccessibleName(tr("Household and person"));

    addMemberColumns();
    m_members->setSelectionMode(QAbstractItemView::SingleSelection);
    m_members->setModel(m_memberModel);
    m_members->setColumns(QStringLiteral("people-members"), {84, 62, 40, 44, 154, 104, 0});
    connect(m_members->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HomePanel::memberSelected);
    connect(m_members, &QAbstractItemView::activated, this, [this] { m_person->setFocus(); });
    m_members->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_members, &QWidget::customContextMenuRequested, this, &HomePanel::showMemberMenu);
    connect(m_person, &PersonPanel::revealChanged, this, [this] {
        if (m_detail) {
            m_memberModel->setRows(m_detail->members);
        }
    });

    const auto plain = [](auto give) {
        return [give](const HouseholdNode &node, int role) -> QVariant {
            return role == Qt::DisplayRole ? QVariant(give(node)) : QVariant();
        };
    };
    m_householdModel->addColumn(QStringLiteral("name"), tr("Household"), 160,
                                plain([](const HouseholdNode &node) { return PeopleWords::household(node.name); }));
    m_householdModel->addColumn(QStringLiteral("head"), tr("Head"), 120,
                                plain([](const HouseholdNode &node) { return node.head; }));
    m_householdModel->addColumn(QStringLiteral("people"), tr("People"), 72,
                                plain([](const HouseholdNode &node) { return QString::number(node.people); }),
                                Qt::AlignRight | Qt::AlignVCenter);
    m_householdModel->addColumn(QStringLiteral("note"), tr("Note"), 0,
                                plain([](const HouseholdNode &node) { return node.note; }));
    m_households->setSelectionMode(QAbstractItemView::SingleSelection);
    m_households->setModel(m_householdModel);
    m_households->setColumns(QStringLiteral("people-households"), {160, 120, 72, 0});
    connect(m_households, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT placeRequested(recordIdAt(index)); });
    showNothing({});
}

QWidget *HomePanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space3);
    row->setSpacing(metrics::space2);
    auto *names = new QVBoxLayout;
    names->setSpacing(metrics::space1 / 2);
    m_title = new ElidedLabel{{}, TextRole::Subject};
    m_about = new ElidedLabel{{}, TextRole::Secondary, Ink::Secondary};
    names->addWidget(m_title);
    names->addWidget(m_about);
    row->addLayout(names, 1);
    m_primary = new Button{{}};
    m_primary->setIconName(QStringLiteral("plus"));
    m_menu = new QMenu{this};
    m_more = new Button{tr("More")};
    m_more->setDropMenu(m_menu);
    row->addWidget(m_primary, 0, Qt::AlignTop);
    row->addWidget(m_more, 0, Qt::AlignTop);
    m_close = new IconButton{QStringLiteral("x"), tr("Close")};
    m_close->hide();
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &IconButton::clicked, this, &HomePanel::closeRequested);
    connect(m_primary, &Button::clicked, this, [this] {
        if (m_what == Shown::Household) {
            Resident preset;
            preset.household = m_household;
            m_desk.registerPerson(preset);
        } else {
            m_desk.addHousehold(m_dwelling);
        }
    });
    return head;
}

void HomePanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void HomePanel::fitNames()
{
    // Most names are short; where one of the household is long, its column takes the room of the last.
    const Theme &theme = Theme::of(this);
    const QFontMetrics font{theme.font(TextRole::Body)};
    int wanted = 0;
    for (const Resident &member : m_detail->members) {
        wanted = std::max(wanted, font.horizontalAdvance(member.name) + metrics::space6 + metrics::space2);
    }
    m_members->horizontalHeader()->resizeSection(0, qBound(theme.px(shortNames), wanted, theme.px(longNames)));
}

QVariant HomePanel::memberCell(const Resident &member, int role, const QString &text, bool secondary) const
{
    if (role == Qt::DisplayRole) {
        return text;
    }
    if (role == InkRole) {
        // Who has left stays to be read, but steps back.
        return !isLiving(member.status) ? QVariant(int(Ink::Disabled))
               : secondary              ? QVariant(int(Ink::Secondary))
                                        : QVariant();
    }
    return {};
}

void HomePanel::addMemberColumns()
{
    const auto add = [this](const QString &name, const QString &header, int width, auto text,
                            Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) {
        m_memberModel->addColumn(
            name, header, width,
            [this, text](const Resident &member, int role) { return memberCell(member, role, text(member), false); },
            alignment);
    };
    const auto revealed = [this](const Resident &member) {
        return m_person->isRevealed() && m_person->person().id == member.id;
    };
    add(QStringLiteral("name"), tr("Name"), 92, [](const Resident &member) { return member.name; });
    add(QStringLiteral("relation"), tr("Relation"), 68,
        [](const Resident &member) { return labelOf(member.relation); });
    add(QStringLiteral("sex"), tr("Sex"), 44, [](const Resident &member) { return labelOf(member.sex); });
    add(
        QStringLiteral("age"), tr("Age"), 48,
        [this](const Resident &member) { return PeopleWords::age(member, m_context.today()); },
        Qt::AlignRight | Qt::AlignVCenter);
    add(QStringLiteral("id"), tr("ID number"), 160, [revealed](const Resident &member) {
        return member.idNumber.isEmpty() ? tr("none")
               : revealed(member)        ? member.idNumber
                                         : IdNumber::masked(member.idNumber);
    });
    m_memberModel->addColumn(
        QStringLiteral("phone"), tr("Phone"), 108, [this, revealed](const Resident &member, int role) {
            const QStringList others = m_phones.value(member.phone);
            const bool shares = !member.phone.isEmpty() && !others.isEmpty() && others.first() != member.name;
            const QString text = member.phone.isEmpty() ? tr("none")
                                 : revealed(member)     ? member.phone
                                 : shares               ? tr("shared with %1").arg(others.first())
                                                        : maskedPhone(member.phone);
            return memberCell(member, role, text, member.phone.isEmpty() || shares);
        });
    m_memberModel->addColumn(QStringLiteral("status"), tr("Status"), 0,
                             [this](const Resident &member, int role) -> QVariant {
                                 const Marked marked = PeopleWords::status(member);
                                 if (role == DueMarkRole) {
                                     return int(marked.mark);
                                 }
                                 return memberCell(member, role, marked.words, false);
                             });
}

void HomePanel::setTitle(const QString &title, const QString &about)
{
    m_title->setText(title);
    m_about->setText(about);
}

void HomePanel::fitTable(TableView *table, int rows, int most)
{
    const Theme &theme = Theme::of(this);
    const int shown = std::min(rows, most);
    table->setFixedHeight(theme.px(metrics::tableHeader) + shown * theme.rowHeight() + 2);
    table->setVisible(rows > 0);
}

void HomePanel::fillDwellingFacts(const std::optional<Dwelling> &dwelling, const QString &gridWorker)
{
    if (!dwelling) {
        m_facts->setFacts({{tr("Dwelling"), tr("none registered")}});
        return;
    }
    QString building = PeopleWords::building(dwelling->kind, dwelling->storeys);
    if (dwelling->builtYear) {
        building += tr(", built in %1").arg(*dwelling->builtYear);
    }
    if (dwelling->dangerGrade != DangerGrade::Unset) {
        building += QStringLiteral(" · %1").arg(labelOf(dwelling->dangerGrade));
    }
    const QString filed = dwelling->rental == RentalState::LetFiled && dwelling->filedOn.isValid()
                              ? tr("filed on %1").arg(dwelling->filedOn.toString(Qt::ISODate))
                          : dwelling->rental == RentalState::LetUnfiled ? tr("not filed yet")
                                                                        : QStringLiteral("–");
    m_facts->setFacts({{tr("Dwelling"), building.isEmpty() ? QStringLiteral("–") : building},
                       {tr("Owner"), dwelling->owner.isEmpty() ? QStringLiteral("–") : dwelling->owner},
                       {tr("Letting"), PeopleWords::rental(*dwelling)},
                       {tr("Filing"), filed},
                       {tr("Fire"), PeopleWords::fireCheck(*dwelling)},
                       {tr("Grid worker"), gridWorker.isEmpty() ? QStringLiteral("–") : gridWorker}});
}

void HomePanel::showHousehold(Ref<Household> household)
{
    ResidentsView view{m_context.reader()};
    auto detail = attempt([&] { return view.household(household, m_context.today()); });
    if (!detail) {
        m_context.showError(detail.error());
        return;
    }
    const bool another = m_what != Shown::Household || m_household != household;
    m_what = Shown::Household;
    m_household = household;
    m_detail = std::move(detail).value();
    m_dwelling = m_detail->household.dwelling;
    m_phones.clear();
    for (const Resident &member : std::as_const(m_detail->members)) {
        if (!member.phone.isEmpty() && isLiving(member.status)) {
            m_phones[member.phone] << member.name;
        }
    }
    QStringList about{m_detail->dwelling ? m_detail->dwelling->address
                                         : PeopleWords::group(m_detail->groupName, m_detail->placeName),
                      m_detail->gridName,
                      tr("%n person(s), %1 living here", nullptr, int(m_detail->living)).arg(m_detail->livingHere)};
    about.removeAll(QString());
    setTitle(PeopleWords::household(m_detail->household.name), about.join(QStringLiteral(" · ")));
    m_primary->setText(tr("Add a person"));
    offerAdding();
    m_primary->show();
    m_more->show();
    fillHouseholdMenu(*m_detail);
    QStringList hints;
    for (const Message &hint : std::as_const(m_detail->hints)) {
        hints << hint.translated();
    }
    m_hint->setContent(DueMark::Today, {}, hints.join(QLatin1Char(' ')));
    m_hint->setVisible(!hints.isEmpty());
    m_facts->show();
    fillDwellingFacts(m_detail->dwelling, m_detail->gridWorker);
    m_households->hide();
    const Ref<Resident> wanted = another && m_wanted.isNull() ? Ref<Resident>() : m_wanted;
    m_filling = true; // a row that goes moves the selection before the others are there
    m_memberModel->setRows(m_detail->members);
    m_filling = false;
    fitTable(m_members, int(m_detail->members.size()), mostMembers);
    fitNames();
    const int row = std::max(0, m_memberModel->rowOf(wanted.id));
    if (m_memberModel->rowCount() == 0) {
        m_person->showPerson({});
    } else if (m_members->currentIndex().row() != row) {
        m_members->setCurrentIndex(m_memberModel->index(row, 0));
    }
    memberSelected();
    m_stack->setCurrentIndex(1);
}

void HomePanel::showDwelling(Ref<Dwelling> ref)
{
    const std::optional<Dwelling> dwelling = m_context.reader().find(ref);
    if (!dwelling) {
        showNothing(tr("This dwelling is not in the register any more."));
        return;
    }
    m_what = Shown::Dwelling;
    m_dwelling = ref;
    m_household = {};
    m_wanted = {};
    m_detail.reset();
    ResidentsView view{m_context.reader()};
    const QList<HouseholdNode> households = view.households(ref);
    qint64 people = 0;
    for (const HouseholdNode &node : households) {
        people += node.people;
    }
    const std::optional<Grid> grid = m_context.reader().find(dwelling->grid);
    QStringList about{grid ? grid->name : QString(),
                      households.isEmpty()
                          ? tr("vacant: nobody is registered here")
                          : tr("%n household(s), %1 people", nullptr, int(households.size())).arg(people)};
    about.removeAll(QString());
    setTitle(dwelling->address, about.join(QStringLiteral(" · ")));
    m_primary->setText(tr("Add a household"));
    offerAdding();
    m_primary->show();
    m_more->show();
    m_householdModel->setRows(households);
    m_menu->clear();
    fillDwellingMenu(*dwelling, false);
    const Marked marked = PeopleWords::dwelling(dwelling->rental, dueOn(dwelling->nextFireCheck, m_context.today()));
    const bool pressing = marked.mark == DueMark::Today || marked.mark == DueMark::Soon;
    m_hint->setContent(marked.mark, {}, marked.words);
    m_hint->setVisible(pressing && !households.isEmpty());
    m_facts->show();
    fillDwellingFacts(dwelling, grid ? grid->worker : QString());
    m_members->hide();
    fitTable(m_households, int(households.size()), mostHouseholds);
    m_person->showPerson({});
    m_stack->setCurrentIndex(1);
}

void HomePanel::offerAdding()
{
    offer(m_primary, m_context.workspace().rights().allowsSome(Subject::People, Action::Add));
}

void HomePanel::showGroup(const GroupNode &node)
{
    m_what = Shown::Group;
    m_dwelling = {};
    m_household = {};
    m_wanted = {};
    m_detail.reset();
    const std::optional<Group> group = m_context.reader().find(node.group);
    setTitle(node.group.isNull() ? tr("Without a group") : PeopleWords::group(node.name, node.placeName),
             tr("%n dwelling(s), %1 households, %2 people", nullptr, int(node.dwellings))
                 .arg(node.households)
                 .arg(node.people));
    m_primary->hide();
    m_menu->clear();
    connect(m_menu->addAction(tr("Add a dwelling…")), &QAction::triggered, this,
            [this, id = node.group] { m_desk.addDwelling(id); });
    offer(m_menu, m_context.workspace().rights().allowsSome(Subject::People, Action::Add));
    m_hint->hide();
    QList<std::pair<QString, QString>> facts;
    if (group) {
        const auto orDash = [](const QString &text) {
            return text.isEmpty() ? QStringLiteral("–") : text;
        };
        facts = {{tr("Leader"), orDash(group->leader)},
                 {tr("Mediation helper"), orDash(group->informant)},
                 {tr("Phone"), orDash(maskedPhone(group->phone))},
                 {tr("Let, not filed"), QString::number(node.unfiled)},
                 {tr("Fire check due"), QString::number(node.fireDue)}};
    }
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_members->hide();
    m_households->hide();
    m_person->showPerson({});
    m_stack->setCurrentIndex(1);
}

void HomePanel::showNothing(const QString &sentence)
{
    m_what = Shown::Nothing;
    m_dwelling = {};
    m_household = {};
    m_wanted = {};
    m_detail.reset();
    m_person->showPerson({});
    m_empty->setSentence(sentence.isEmpty() ? tr("Choose a household at the left, or look for a person.") : sentence);
    m_stack->setCurrentIndex(0);
}

void HomePanel::selectMember(Ref<Resident> member)
{
    m_wanted = member;
    const int row = m_memberModel->rowOf(member.id);
    if (row >= 0) {
        m_members->setCurrentIndex(m_memberModel->index(row, 0));
        m_members->scrollTo(m_memberModel->index(row, 0));
    }
}

void HomePanel::memberSelected()
{
    const QModelIndex current = m_members->currentIndex();
    if (m_filling || m_what != Shown::Household || !current.isValid()) {
        return;
    }
    m_wanted = Ref<Resident>(m_memberModel->row(current.row()).id);
    m_person->showPerson(m_wanted);
}

void HomePanel::refresh()
{
    switch (m_what) {
    case Shown::Household:
        showHousehold(m_household);
        break;
    case Shown::Dwelling:
        showDwelling(m_dwelling);
        break;
    case Shown::Group:
    case Shown::Nothing:
        break; // the tree shows groups anew
    }
}

} // namespace helin
