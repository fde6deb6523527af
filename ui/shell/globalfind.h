#pragma once

#include "ui/pages/people/numbersearchnote.h"

#include <QObject>

namespace helin {

class AppContext;
class CompleterPopup;
class SearchField;
struct CompleterEntry;

/// The field that finds anything: people and places, disputes, hazards, patrol routes, and opens what is chosen.
class GlobalFind final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the field.
    GlobalFind(AppContext &context, SearchField *field);

private:
    void look(const QString &typed);
    void choose(const CompleterEntry &entry);

    AppContext &m_context;
    SearchField *m_field;
    CompleterPopup *m_popup;
    NumberSearchNote m_note{m_context};
};

} // namespace helin
