#pragma once

#include "ui/pages/listpage.h"
#include "ui/pages/people/peopledesk.h"

namespace helin {

class PeopleFilters;
class PersonPanel;

/// All people in one table, also those who have left, with the person at the right.
class PeopleList final : public ListPage
{
    Q_OBJECT

public:
    explicit PeopleList(PeopleDesk &desk, QWidget *parent = nullptr);

    void reload() override;
    [[nodiscard]] PersonPanel &panel() const { return *m_panel; }

protected:
    [[nodiscard]] Query wantedQuery() const override;
    [[nodiscard]] QString countText(qint64 shown, qint64 all, int selected) const override;
    [[nodiscard]] QString sheetTitle() const override;
    void showRecord(const RecordId &id) override;
    void showSelection(const QList<RecordId> &ids) override;
    void openRecord(const RecordId &id) override;

private:
    PeopleDesk &m_desk;
    PeopleFilters *m_filters;
    PersonPanel *m_panel;
    QWidget *m_empty;
};

} // namespace helin
