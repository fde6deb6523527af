#include "ui/pages/disputes/disputefilters.h"

#include "core/organisation/organisation.h"
#include "ui/app/appcontext.h"
#include "ui/app/villages.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/searchfield.h"

#include <algorithm>

namespace helin {

namespace {

const QString openState = QStringLiteral("open");
const QString closedState = QStringLiteral("closed");
const QString overdueState = QStringLiteral("overdue");
const QString pressingState = QStringLiteral("pressing");

constexpr int monthsOfQuarter = 3;

QDate monthStart(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QDate quarterStart(QDate day)
{
    return QDate(day.year(), (day.month() - 1) / monthsOfQuarter * monthsOfQuarter + 1, 1);
}

QVariant span(QDate from, QDate afterLast)
{
    return QVariantList{from, afterLast.addDays(-1)};
}

} // namespace

DisputeFilters::DisputeFilters(AppContext &context, FilterBar &bar)
    : QObject{&bar}
    , m_context{context}
    , m_bar{bar}
    , m_state{new FilterButton{tr("State"), &bar}}
    , m_category{new FilterButton{tr("Category"), &bar}}
    , m_place{new FilterButton{tr("Group / grid"), &bar}}
    , m_handler{new FilterButton{tr("Handler"), &bar}}
    , m_received{new FilterButton{tr("Registered on"), &bar}}
{
    m_state->setExclusive(true);
    m_received->setExclusive(true);
    fillStates();
    QList<FilterOption> categories;
    for (const Choice &choice : choiceList<DisputeCategory>.entries) {
        const QString code = QString::fromLatin1(choice.code);
        categories.append({code, choiceList<DisputeCategory>.label(code)});
    }
    m_category->setOptions(categories);
    if (context.workspace().site().isTownship()) {
        m_village = new FilterButton{tr("Village"), &bar};
        m_village->setExclusive(true);
        bar.addFilter(m_village);
    }
    for (FilterButton *button : {m_state, m_category, m_place, m_handler, m_received}) {
        bar.addFilter(button);
    }
}

void DisputeFilters::fillStates()
{
    QList<FilterOption> states{{openState, tr("Open")},
                               {overdueState, tr("Overdue")},
                               {pressingState, tr("Due today or soon")},
                               {closedState, tr("Closed")}};
    for (const Choice &choice : choiceList<DisputeStatus>.entries) {
        const QString code = QString::fromLatin1(choice.code);
        states.append({code, choiceList<DisputeStatus>.label(code)});
    }
    m_state->setOptions(states);
}

void DisputeFilters::fill(const QStringList &handlers)
{
    QList<FilterOption> names;
    for (const QString &handler : handlers) {
        names.append({handler, handler});
    }
    m_handler->setOptions(names);
    fillPlaces();
    fillDays();
}

void DisputeFilters::fillPlaces()
{
    const QList<Village> villages = villagesOf(m_context);
    if (m_village != nullptr) {
        QList<FilterOption> names;
        for (const Village &village : villages) {
            names.append({village.code, village.name});
        }
        m_village->setOptions(names);
    }
    QList<FilterOption> places;
    const auto read = attempt([&] {
        Organisation organisation{m_context.workspace().writes()};
        QList<Group> groups = organisation.groups();
        std::stable_sort(groups.begin(), groups.end(),
                         [](const Group &a, const Group &b) { return a.station < b.station; });
        const auto named = [&villages](const auto &place) {
            const QString village = villageName(villages, place.station);
            return village.isEmpty() ? place.name : QStringLiteral("%1 %2").arg(village, place.name);
        };
        for (const Group &group : std::as_const(groups)) {
            places.append({QVariantList{false, group.id.toByteArray()},
                           group.placeName.isEmpty() ? named(group)
                                                     : QStringLiteral("%1　%2").arg(named(group), group.placeName)});
        }
        for (const Grid &grid : organisation.grids()) {
            places.append({QVariantList{true, grid.id.toByteArray()}, named(grid)});
        }
        return true;
    });
    if (!read) {
        m_context.showError(read.error());
    }
    m_place->setOptions(places);
}

void DisputeFilters::fillDays()
{
    const QDate today = m_context.today();
    const QDate month = monthStart(today);
    const QDate quarter = quarterStart(today);
    const QDate year(today.year(), 1, 1);
    const QList<FilterOption> options{
        {span(month, month.addMonths(1)), tr("This month, %1").arg(month.toString(QStringLiteral("yyyy-MM")))},
        {span(month.addMonths(-1), month),
         tr("Last month, %1").arg(month.addMonths(-1).toString(QStringLiteral("yyyy-MM")))},
        {span(quarter, quarter.addMonths(monthsOfQuarter)), tr("This quarter")},
        {span(quarter.addMonths(-monthsOfQuarter), quarter), tr("Last quarter")},
        {span(year, year.addYears(1)), tr("Year %1").arg(year.year())},
        {span(year.addYears(-1), year), tr("Year %1").arg(year.year() - 1)},
        {span(year.addYears(-2), year.addYears(-1)), tr("Year %1").arg(year.year() - 2)},
    };
    m_received->setOptions(options);
}

void DisputeFilters::showOpen()
{
    m_state->setSelected({openState});
}

DisputeFilter DisputeFilters::filter() const
{
    DisputeFilter filter;
    if (const SearchField *search = m_bar.search()) {
        filter.text = search->text().trimmed();
    }
    for (const QVariant &ticked : m_state->selected()) {
        const QString state = ticked.toString();
        if (state == openState || state == closedState) {
            filter.openness = state == openState ? Openness::Open : Openness::Closed;
        } else if (state == overdueState) {
            filter.due = {DueState::Overdue};
        } else if (state == pressingState) {
            filter.due = {DueState::Overdue, DueState::DueToday, DueState::Soon};
        } else {
            filter.statuses = {choiceFrom<DisputeStatus>(state)};
        }
    }
    for (const QVariant &category : m_category->selected()) {
        filter.categories.append(choiceFrom<DisputeCategory>(category.toString()));
    }
    if (m_village != nullptr && !m_village->selected().isEmpty()) {
        filter.station = m_village->selected().first().toString();
    }
    for (const QVariant &place : m_place->selected()) {
        const QVariantList parts = place.toList();
        const RecordId id = RecordId::fromBytes(parts.value(1).toByteArray());
        if (parts.value(0).toBool()) {
            filter.grids.append(Ref<Grid>(id));
        } else {
            filter.groups.append(Ref<Group>(id));
        }
    }
    for (const QVariant &handler : m_handler->selected()) {
        filter.handlers.append(handler.toString());
    }
    for (const QVariant &days : m_received->selected()) {
        filter.receivedFrom = days.toList().value(0).toDate();
        filter.receivedTo = days.toList().value(1).toDate();
    }
    return filter;
}

} // namespace helin
