#pragma once

#include "core/storage/query.h"
#include "ui/pages/people/peopletreemodel.h"

#include <QObject>

namespace helin {

class AppContext;
class FilterBar;
class FilterButton;

/// The filters above the tree and the list of people: group or grid, where people are registered and live, dwellings.
/// Belongs to its filter bar.
class PeopleFilters final : public QObject
{
    Q_OBJECT

public:
    /// `endedToo`: also offers those who have left; the tree shows them inside their households only.
    PeopleFilters(AppContext &context, FilterBar &bar, bool endedToo);

    /// Reads groups and grids anew; ticks stay.
    void fill();
    [[nodiscard]] bool isOn() const;
    /// The people that fit.
    [[nodiscard]] Query residents() const;
    /// What the tree is narrowed to.
    [[nodiscard]] TreeFilter tree() const;

private:
    [[nodiscard]] QList<Value> places(QChar kind) const;
    void addResidence(Query &query) const;
    [[nodiscard]] bool hasResidence() const;
    [[nodiscard]] QSet<RecordId> dwellings() const;
    /// The code of the chosen village; empty for all.
    [[nodiscard]] QString station() const;

    AppContext &m_context;
    FilterButton *m_village = nullptr; ///< at a township only
    FilterButton *m_place;
    FilterButton *m_residence;
    FilterButton *m_dwelling;
};

} // namespace helin
