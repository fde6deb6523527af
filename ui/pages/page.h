#pragma once

#include "core/sync/writepath.h"
#include "ui/app/recordlink.h"
#include "ui/app/section.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace helin {

class AppContext;

/// A state of a page worth looking at: the page itself, a filter, a form, a dialog. For screenshots and for the test
/// that walks through everything on screen.
struct TourStop
{
    QString name; ///< ASCII, for the file: "disputes-form"
    /// Brings the page into the state. An opened dialog is shown with open() or show(), never exec(), and is returned
    /// so that it is grabbed with the window; null when the state is in the page itself.
    std::function<QWidget *()> show;
    /// Puts the page back (closes the dialog, leaves the form). May be empty.
    std::function<void()> leave = {};
};

/// One place of the program. Made when it is first shown, kept until the store is closed. GUI thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(AppContext &context, Section section, QWidget *parent = nullptr);

    [[nodiscard]] Section section() const { return m_section; }
    [[nodiscard]] QString title() const { return sectionTitle(m_section); }
    [[nodiscard]] AppContext &context() const { return m_context; }

    /// Shows the record or the records of the link; an empty link leaves the page as it is.
    virtual void open(const RecordLink &link);
    /// Records were saved, here or on another page: show exactly these anew. Called whether the page is visible or not.
    virtual void refresh(const ChangeSet &changes);
    /// Read everything anew (F5, after an import). Selection and filters stay.
    virtual void reload();
    /// Ctrl+N. False when the page has nothing to register.
    virtual bool newEntry();
    /// Puts the focus where things of this page are looked for. False when there is no such place.
    virtual bool find();
    /// F1: a few sentences of what is done here and with which keys; may be simple rich text.
    [[nodiscard]] virtual QString helpText() const;
    /// Something typed that would be lost by leaving.
    [[nodiscard]] virtual bool hasUnsavedInput() const;
    /// Further states for the tour; the page as it opens is always taken.
    [[nodiscard]] virtual QList<TourStop> tourStops();

private:
    AppContext &m_context;
    Section m_section;
};

} // namespace helin
