#pragma once

#include "core/disputes/disputefilter.h"

#include <QObject>

namespace helin {

class AppContext;
class FilterBar;
class FilterButton;

/// The filters above the list of disputes: state, category, group or grid, handler, day of registration. Belongs to its
/// filter bar.
class DisputeFilters final : public QObject
{
    Q_OBJECT

public:
    DisputeFilters(AppContext &context, FilterBar &bar);

    /// Reads groups, grids, handlers and years anew; ticks stay.
    void fill(const QStringList &handlers);
    /// What is ticked, with the words of the search field.
    [[nodiscard]] DisputeFilter filter() const;
    /// Open cases only: how the page opens.
    void showOpen();

private:
    void fillStates();
    void fillPlaces();
    void fillDays();

    AppContext &m_context;
    FilterBar &m_bar;
    FilterButton *m_state;
    FilterButton *m_category;
    FilterButton *m_village = nullptr; ///< at a township only
    FilterButton *m_place;
    FilterButton *m_handler;
    FilterButton *m_received;
};

} // namespace helin
