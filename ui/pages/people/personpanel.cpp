#include "ui/pages/people/personpanel.h"

#include "core/base/idnumber.h"
#include "core/base/phone.h"
#include "core/records/disputes.h"
#include "core/records/validation.h"
#include "core/residents/agewords.h"
#include "core/residents/residents.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/historylist.h"
#include "ui/pages/people/peoplewords.h"
#include "ui/pages/whoopened.h"
#include "ui/theme/label.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/tabpanel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>

namespace helin {

PersonPanel::PersonPanel(PeopleDesk &desk, int columns, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_context{desk.context()}
    , m_columns{columns}
    , m_tabs{new TabPanel{tr("About the person"), this}}
    , m_facts{new Facts{columns}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_tabs, 1);
    m_tabs->addPage(makeFacts(), tr("Basics"));
    m_tabs->addPage(makeContacts(), tr("Contacts"));
    m_tabs->addPage(makeDisputes(), tr("Disputes"));
    m_tabs->addPage(makeHistory(), tr("History"));
    connect(m_tabs, &TabPanel::currentChanged, this, [this](int index) {
        if (index == HistoryTab) {
            fillHistory();
        }
    });
    setMinimumHeight(Theme::of(this).px(240));
    hide();
}

QWidget *PersonPanel::makeHead()
{
    auto *head = new QWidget{this};
    auto *column = new QVBoxLayout{head};
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space2);
    column->setSpacing(metrics::space2);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    column->addLayout(row);
    m_name = new Label{{}, TextRole::Subject};
    m_tag = new Tag{{}};
    m_aside = new ElidedLabel{{}, TextRole::Secondary, Ink::Secondary};
    row->addWidget(m_name);
    row->addWidget(m_tag);
    row->addWidget(m_aside, 1);
    m_close = new IconButton{QStringLiteral("x"), tr("Close")};
    m_close->hide();
    connect(m_close, &IconButton::clicked, this, &PersonPanel::closeRequested);
    m_reveal = new RevealButton{m_context};
    connect(m_reveal, &RevealButton::revealChanged, this, &PersonPanel::showNumbers);
    m_edit = new Button{tr("Mend one item")};
    m_editMenu = new QMenu{this};
    m_edit->setDropMenu(m_editMenu);
    m_end = new Button{tr("Leaving")};
    m_endMenu = new QMenu{this};
    m_end->setDropMenu(m_endMenu);
    m_more = new Button{tr("More")};
    m_moreMenu = new QMenu{this};
    m_more->setDropMenu(m_moreMenu);
    auto *buttons = row;
    if (m_columns == 1) { // a narrow panel has no room for them beside the name
        buttons = new QHBoxLayout;
        buttons->setSpacing(metrics::space2);
        column->addLayout(buttons);
    }
    for (Button *button : {static_cast<Button *>(m_reveal), m_edit, m_end, m_more}) {
        buttons->addWidget(button);
    }
    if (m_columns == 1) {
        buttons->addStretch();
    }
    row->addWidget(m_close);
    return head;
}

void PersonPanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QWidget *PersonPanel::makeFacts()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space3);
    m_fieldBox = new QWidget{page};
    auto *line = new QVBoxLayout{m_fieldBox};
    line->setContentsMargins(0, 0, 0, 0);
    m_fieldBox->hide();
    column->addWidget(m_fieldBox);
    column->addWidget(m_facts);
    auto *note = new Label{tr("Seeing the numbers in full is written into the operation log; no reason is asked."),
                           TextRole::Secondary, Ink::Secondary};
    note->setWordWrap(true);
    column->addWidget(note);
    column->addStretch();
    return page;
}

QWidget *PersonPanel::makeContacts()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    m_contacts = new RowList;
    m_aliases = new RowList;
    connect(m_contacts, &RowList::linkActivated, this, [this](const QString &id) {
        for (const ContactPerson &contact : std::as_const(m_detail.contacts)) {
            if (contact.id.toString() == id) {
                m_desk.editContact(contact);
            }
        }
    });
    connect(m_aliases, &RowList::linkActivated, this, [this](const QString &id) {
        const std::optional<RecordId> alias = RecordId::parse(id);
        if (alias) {
            m_context.run(
                [&] { return Residents{m_context.workspace().writes()}.removeAlias(Ref<ResidentAlias>(*alias)); });
        }
    });
    column->addWidget(m_contacts);
    column->addWidget(m_aliases);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space4);
    m_addContact = new LinkButton{tr("Add a contact person")};
    connect(m_addContact, &LinkButton::clicked, this, [this] {
        ContactPerson contact;
        contact.resident = person();
        m_desk.editContact(contact);
    });
    m_addAlias = new LinkButton{tr("Add another name")};
    connect(m_addAlias, &LinkButton::clicked, this, [this] { m_desk.addAlias(person()); });
    buttons->addWidget(m_addContact);
    buttons->addWidget(m_addAlias);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    return page;
}

QWidget *PersonPanel::makeDisputes()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space3);
    m_disputes = new RowList;
    m_noDisputes = new Label{tr("No dispute names this person as a party."), TextRole::Body, Ink::Secondary};
    connect(m_disputes, &RowList::linkActivated, this, [this](const QString &id) {
        if (const std::optional<RecordId> dispute = RecordId::parse(id)) {
            m_context.navigate(Section::Disputes, RecordLink::to(Ref<DisputeCase>(*dispute)));
        }
    });
    column->addWidget(m_disputes);
    column->addWidget(m_noDisputes);
    column->addStretch();
    return page;
}

QWidget *PersonPanel::makeHistory()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(0, metrics::space2, 0, 0);
    column->setSpacing(metrics::space1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space4, 0, metrics::space4, 0);
    head->addWidget(makeWhoOpenedLink(m_context, [this]() -> std::optional<LookedAt> {
        return person().isNull()
                   ? std::nullopt
                   : std::optional(LookedAt{RecordNumber<Resident>::value, person().id, m_detail.resident.name});
    }));
    head->addStretch();
    column->addLayout(head);
    m_history = new HistoryList{m_context, page};
    m_history->setMinimumHeight(0);
    column->addWidget(m_history, 1);
    return page;
}

void PersonPanel::showPerson(Ref<Resident> who)
{
    const bool another = who != person();
    if (another) {
        keepField();
    }
    if (who.isNull()) {
        m_detail = {};
        m_reveal->setRecords({});
        hide();
        return;
    }
    ResidentsView view{m_context.reader()};
    auto detail = attempt([&] { return view.resident(who, m_context.today()); });
    if (!detail) {
        m_context.showError(detail.error());
        return;
    }
    m_detail = std::move(detail).value();
    m_shared.clear();
    for (const Ref<Resident> &other : std::as_const(m_detail.sharedPhone)) {
        if (const std::optional<Resident> sharing = m_context.reader().find(other)) {
            m_shared << sharing->name;
        }
    }
    const bool numbers = !m_detail.resident.idNumber.isEmpty() || !m_detail.resident.phone.isEmpty();
    m_reveal->setRecords(numbers ? QList<Record>{toRecord(m_detail.resident)} : QList<Record>());
    fillHead();
    fillFacts();
    fillContacts();
    fillDisputes();
    fillMenus();
    m_history->clear();
    fillHistory();
    show();
    if (another) {
        Q_EMIT revealChanged();
    }
}

void PersonPanel::fillHead()
{
    const Resident &resident = m_detail.resident;
    const bool living = isLiving(resident.status);
    m_name->setText(resident.name);
    m_name->setInk(living ? Ink::Text : Ink::Secondary);
    const QString tag = living ? labelOf(resident.relation) : PeopleWords::status(resident).words;
    m_tag->setText(tag);
    m_tag->setVisible(!tag.isEmpty());
    QStringList aside;
    for (const ResidentAlias &alias : std::as_const(m_detail.aliases)) {
        const QString kind = labelOf(alias.kind);
        aside << (kind.isEmpty() ? alias.name : QStringLiteral("%1 %2").arg(kind, alias.name));
    }
    QStringList reading{resident.initials, resident.pinyin};
    reading.removeAll(QString());
    aside << reading.join(QStringLiteral(" / "));
    aside.removeAll(QString());
    m_aside->setText(aside.join(QStringLiteral("　")));
    const Verdict mayEdit = m_context.workspace().rights().allows(toRecord(resident), Action::Edit);
    for (QAbstractButton *button : QList<QAbstractButton *>{m_edit, m_end, m_addContact, m_addAlias}) {
        offer(button, mayEdit);
    }
}

void PersonPanel::fillFacts()
{
    const Resident &resident = m_detail.resident;
    const auto orDash = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    QString number = isRevealed() ? resident.idNumber : IdNumber::masked(resident.idNumber);
    if (isRevealed()) {
        if (const Result<IdNumber> parsed = IdNumber::parse(number, m_context.today())) {
            number = parsed->grouped();
        }
    }
    if (number.isEmpty()) {
        number = resident.idType == IdType::Unset ? tr("not registered") : labelOf(resident.idType);
    } else if (resident.idType != IdType::ResidentId && resident.idType != IdType::Unset) {
        number += QStringLiteral(" (%1)").arg(labelOf(resident.idType));
    }
    QString phone = isRevealed() ? resident.phone : maskedPhone(resident.phone);
    if (!m_shared.isEmpty()) {
        phone += tr(" (shared with %1)").arg(m_shared.mid(0, 2).join(QChar(u'、')));
    }
    const QString birth = PeopleWords::birth(resident);
    QString born = birth;
    if (!m_detail.age.isEmpty()) {
        born = birth.isEmpty() ? m_detail.age.translated() : tr("%1 (%2)").arg(birth, m_detail.age.translated());
    }
    const std::optional<Group> group = m_context.reader().find(resident.group);
    const QString registered = resident.residency != Residency::Registered ? QString()
                               : group                                     ? tr("this village, %1").arg(group->name)
                                                                           : tr("this village");
    QList<std::pair<QString, QString>> facts{
        {tr("ID number"), number},
        {tr("Born"), orDash(born)},
        {tr("Registered"), orDash(resident.registeredAddress.isEmpty() ? registered : resident.registeredAddress)},
        {tr("Education"), orDash(labelOf(resident.education))},
        {tr("Phone"), phone.isEmpty() ? tr("none") : phone},
        {tr("Work"), orDash(resident.employer)},
        {tr("Residence"), orDash(PeopleWords::residency(resident))},
        {tr("Note"), orDash(resident.note)},
    };
    if (resident.cameOn.isValid()) {
        facts.append({tr("Here since"), resident.cameOn.toString(Qt::ISODate)});
    }
    if (!resident.mergedInto.isNull()) {
        const std::optional<Resident> kept = m_context.reader().find(resident.mergedInto);
        facts.append({tr("Kept record"), kept ? kept->name : QString()});
    }
    m_facts->setFacts(facts);
}

void PersonPanel::fillContacts()
{
    QList<Row> rows;
    for (const ContactPerson &contact : std::as_const(m_detail.contacts)) {
        QStringList parts{contact.name, contact.relation, isRevealed() ? contact.phone : maskedPhone(contact.phone)};
        parts.removeAll(QString());
        rows.append(
            {DueMark::None, parts.join(QStringLiteral("　")), contact.note, tr("Change"), contact.id.toString()});
    }
    m_contacts->setRows(rows);
    rows.clear();
    for (const ResidentAlias &alias : std::as_const(m_detail.aliases)) {
        rows.append({DueMark::None, alias.name, labelOf(alias.kind), tr("Take out"), alias.id.toString()});
    }
    m_aliases->setRows(rows);
    m_tabs->setCount(ContactsTab, int(m_detail.contacts.size()));
}

void PersonPanel::fillDisputes()
{
    QList<Row> rows;
    const Query his = Query().where(QStringLiteral("resident"), Value(m_detail.resident.id));
    for (const Party &party : m_context.reader().list<Party>(his)) {
        if (const std::optional<DisputeCase> dispute = m_context.reader().find(party.dispute)) {
            rows.append({DueMark::None, dispute->title, labelOf(dispute->status), tr("Open"), dispute->id.toString(),
                         dispute->number});
        }
    }
    m_disputes->setRows(rows);
    m_noDisputes->setVisible(rows.isEmpty());
    m_tabs->setCount(DisputesTab, int(rows.size()));
}

void PersonPanel::fillHistory()
{
    if (m_tabs->currentIndex() == HistoryTab && !person().isNull()) {
        m_history->showRecord(describe<Resident>(), person().id); // read only when somebody looks
    }
}

void PersonPanel::showTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

void PersonPanel::toggleReveal()
{
    m_reveal->toggle();
}

void PersonPanel::showNumbers()
{
    if (person().isNull()) {
        return;
    }
    fillHead();
    fillFacts();
    fillContacts();
    Q_EMIT revealChanged();
}

void PersonPanel::editField(const QString &name)
{
    closeField();
    if (person().isNull()) {
        return;
    }
    m_tabs->setCurrentIndex(FactsTab);
    m_fieldName = name;
    m_field = new FieldSet{1, m_fieldBox};
    m_field->setToday([this] { return m_context.today(); });
    m_field->addField(describe<Resident>(), name);
    m_field->load(toRecord(m_detail.resident));
    m_field->settle();
    auto *box = new QWidget{m_fieldBox};
    auto *row = new QHBoxLayout{box};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    auto *saveButton = new Button{tr("Save"), Button::Kind::Primary, box};
    saveButton->setKey(QKeySequence::Save);
    auto *cancel = new Button{tr("Cancel"), Button::Kind::Normal, box};
    connect(saveButton, &Button::clicked, this, &PersonPanel::saveField);
    connect(cancel, &Button::clicked, this, &PersonPanel::closeField);
    row->addWidget(m_field, 1);
    // Level with the editor, below the label.
    const int top = QFontMetrics{Theme::of(this).font(TextRole::Secondary)}.height() + metrics::space1;
    for (Button *button : {saveButton, cancel}) {
        auto *column = new QVBoxLayout;
        column->addSpacing(top);
        column->addWidget(button);
        column->addStretch();
        row->addLayout(column);
    }
    m_fieldBox->layout()->addWidget(box);
    m_fieldBox->show();
    m_field->focusFirst();
}

void PersonPanel::closeField()
{
    if (m_field == nullptr) {
        return;
    }
    QLayoutItem *item = m_fieldBox->layout()->takeAt(0);
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
    m_fieldBox->hide();
    m_field = nullptr;
}

void PersonPanel::keepField()
{
    if (hasUnsavedInput()) {
        const QString name = m_detail.resident.name;
        if (m_field->check().isEmpty()) {
            saveField(); // offers to undo
        }
        if (m_field != nullptr) {
            m_context.showNotice(tr("What was typed for %1 cannot be right and was not saved.").arg(name));
        }
    }
    closeField();
}

void PersonPanel::saveField()
{
    if (!m_field->check().isEmpty()) {
        m_field->focus(m_fieldName);
        return;
    }
    Record record = toRecord(m_detail.resident);
    m_field->store(record);
    const auto done =
        m_context.run([&] { return Residents{m_context.workspace().writes()}.edit(fromRecord<Resident>(record)); }, {},
                      [this](const Error &error) { return m_field->showError(error); });
    if (done) {
        closeField();
        m_edit->setFocus(Qt::OtherFocusReason);
    }
}

bool PersonPanel::hasUnsavedInput() const
{
    return m_field != nullptr && m_field->isChanged();
}

void PersonPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_field != nullptr && m_field->isAncestorOf(focusWidget()) && (enter || event->key() == Qt::Key_Escape)) {
        enter ? saveField() : closeField();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace helin
