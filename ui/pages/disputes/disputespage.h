#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace helin {

class DisputeListView;

/// 矛盾纠纷: the list with its detail, and the forms that take its place while something is entered.
class DisputesPage final : public Page
{
    Q_OBJECT

public:
    explicit DisputesPage(AppContext &context, QWidget *parent = nullptr);

    void open(const RecordLink &link) override;
    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool find() override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<TourStop> tourStops() override;

private:
    QStackedWidget *m_stack;
    DisputeListView *m_list;
};

} // namespace helin
