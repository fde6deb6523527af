#include "ui/pages/people/peoplelist.h"

#include "core/residents/residents.h"
#include "ui/app/villages.h"
#include "ui/models/recordtablemodel.h"
#include "ui/pages/people/peoplefilters.h"
#include "ui/pages/people/peoplewords.h"
#include "ui/pages/people/personpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/detailsplit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>

namespace helin {

namespace {

/// Grey for those who have left.
QVariant ended(const Record &record, int role)
{
    const ResidentStatus status = choiceFrom<ResidentStatus>(record.value("status").toText());
    return role == InkRole && !isLiving(status) ? QVariant(int(Ink::Disabled)) : QVariant();
}

} // namespace

PeopleList::PeopleList(PeopleDesk &desk, QWidget *parent)
    : ListPage{desk.context(), Section::People, describe<Resident>(), tr("Name or address"), parent}
    , m_desk{desk}
    , m_panel{new PersonPanel{desk, 1}}
{
    setObjectName(QStringLiteral("people-list"));
    m_filters = new PeopleFilters{context(), filterBar(), true};
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout{holder};
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState{QStringLiteral("user"), tr("Choose a person at the left.")};
    column->addWidget(m_empty);
    column->addWidget(m_panel, 1);
    setDetail(holder);
    connect(split(), &DetailSplit::overlayChanged, m_panel, &PersonPanel::setClosable);
    m_panel->setClosable(split()->isOverlay()); // it may have become one when the detail was set
    connect(m_panel, &PersonPanel::closeRequested, this, [this] { setDetailVisible(false); });

    auto *model = new RecordTableModel{context().reader(), describe<Resident>()};
    model->addField(QStringLiteral("name"), 96, ended);
    model->addField(QStringLiteral("sex"), 48, ended);
    model->addColumn({QStringLiteral("age"),
                      tr("Age"),
                      {},
                      QStringLiteral("birth_date"),
                      Qt::AlignRight | Qt::AlignVCenter,
                      [this](const Record &record, int role) -> QVariant {
                          return role == Qt::DisplayRole
                                     ? PeopleWords::age(fromRecord<Resident>(record), context().today())
                                     : ended(record, role);
                      },
                      52});
    const QList<Village> villages = villagesOf(context());
    const bool township = !villages.isEmpty();
    if (township) {
        model->addColumn({QStringLiteral("village"),
                          tr("Village"),
                          {},
                          {},
                          Qt::AlignLeft | Qt::AlignVCenter,
                          [villages](const Record &record, int role) {
                              return role == Qt::DisplayRole ? QVariant(villageName(villages, record.station))
                                                             : ended(record, role);
                          },
                          84});
    }
    model->addField(QStringLiteral("address"), 0, ended);
    model->addField(QStringLiteral("id_number"), 164, ended);
    if (!township) { // there the village stands in its place; it can be chosen
        model->addField(QStringLiteral("phone"), 112, ended);
    }
    model->addColumn({QStringLiteral("status"),
                      describe<Resident>().labelOf(*describe<Resident>().fieldNamed(u"status")),
                      {},
                      QStringLiteral("status"),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      [](const Record &record, int role) -> QVariant {
                          const Marked marked = PeopleWords::status(fromRecord<Resident>(record));
                          return role == Qt::DisplayRole ? QVariant(marked.words)
                                 : role == DueMarkRole   ? QVariant(int(marked.mark))
                                                         : ended(record, role);
                      },
                      152});
    if (township) {
        model->addColumn(
            {QStringLiteral("phone"), describe<Resident>().labelOf(*describe<Resident>().fieldNamed(u"phone")),
             QStringLiteral("phone"), QStringLiteral("phone"), Qt::AlignLeft | Qt::AlignVCenter, ended, 112, true});
    }
    for (const QStringView name :
         {u"relation", u"residency", u"education", u"employer", u"birth_date", u"group", u"grid"}) {
        const FieldInfo &field = *describe<Resident>().fieldNamed(name);
        model->addColumn({name.toString(), describe<Resident>().labelOf(field), name.toString(),
                          field.kind == FieldKind::Reference ? QString() : name.toString(),
                          Qt::AlignLeft | Qt::AlignVCenter, ended, 112, true});
    }
    addRowAction(tr("Change…"), QStringLiteral("doc"), QKeySequence{Qt::Key_F2}, false,
                 [this] { m_desk.editPerson(Ref<Resident>(currentRecord())); });
    addRowAction(tr("Show at home"), QStringLiteral("home"), {}, false,
                 [this] { Q_EMIT m_desk.placeRequested(currentRecord()); });
    setModel(model);
}

Query PeopleList::wantedQuery() const
{
    Query query = ListPage::wantedQuery();
    const Query wanted = m_filters->residents();
    query.conditions += wanted.conditions;
    query.station = wanted.station;
    return query;
}

QString PeopleList::countText(qint64 shown, qint64 all, int selected) const
{
    QString text = shown == all
                       ? tr("<b>%1</b> people").arg(PeopleWords::number(all))
                       : tr("<b>%1</b> people (of %2)").arg(PeopleWords::number(shown), PeopleWords::number(all));
    if (selected > 1) {
        text += tr(", %1 selected").arg(selected);
    }
    return text;
}

QString PeopleList::sheetTitle() const
{
    return tr("List of residents");
}

void PeopleList::showRecord(const RecordId &id)
{
    m_panel->showPerson(Ref<Resident>(id));
    m_empty->setVisible(id.isNull());
}

void PeopleList::showSelection(const QList<RecordId> &)
{
    showRecord({});
}

void PeopleList::openRecord(const RecordId &id)
{
    m_desk.editPerson(Ref<Resident>(id));
}

void PeopleList::reload()
{
    m_filters->fill();
    ListPage::reload();
}

} // namespace helin
