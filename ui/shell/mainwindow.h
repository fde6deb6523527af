#pragma once

#include "core/base/error.h"
#include "ui/app/recordlink.h"
#include "ui/app/section.h"
#include "ui/pages/pages.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace helin {

class AppContext;
class ClosedPage;
class LongTask;
class Page;
class Sidebar;
class StatusLine;
class ToastHost;
struct ChangeSet;

/// The window of an opened store: sidebar, one page at a time, status line. Made after log-in and gone with the lock.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /// The context must be open and outlive it.
    explicit MainWindow(AppContext &context, QWidget *parent = nullptr);

    /// The page of a section, made if it was not shown before.
    [[nodiscard]] Page &page(Section section);
    [[nodiscard]] Page *currentPage() const;
    /// Locks by hand: here by a button and, over dialogs too, by the application.
    [[nodiscard]] static QKeySequence lockKey();
    /// Goes to a page. Who may not look at what it shows is told so in its place. False when the person would rather
    /// keep what was typed.
    bool show(Section section, const RecordLink &link = {});
    using QWidget::show;

    /// "What to do first" over the workbench; by itself it shows in a new store.
    void setFirstStepsVisible(bool visible);
    void showHelp();
    void showShortcuts();
    /// Lays `page` over everything: content and open dialogs are hidden as they are, keys of the window rest, the title
    /// says nothing. Takes ownership until uncover() deletes it.
    void cover(QWidget *page);
    /// Shows all again as it was, with what wanted to open meanwhile.
    void uncover();
    [[nodiscard]] bool isCovered() const { return m_cover != nullptr; }
    /// Something typed on the page or in an open dialog that would be lost by logging out.
    [[nodiscard]] bool hasUnsavedInput() const;
    [[nodiscard]] const QList<PageEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void lockRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// While covered: windows that open meanwhile wait, hidden.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The page of the section, or one that says why it is closed to the acting user.
    [[nodiscard]] Page &openPage(Section section);
    void focusPage(Page &page);
    void makeShortcuts();
    void addKey(const QKeySequence &key, const std::function<void()> &act);
    void showError(const Error &error);
    void followTask(LongTask *task);
    void refreshPages(const ChangeSet &changes);
    void updateBadges();
    void updatePlace();
    void updateTitle();
    void hideDialogs();
    void arrange();
    void findAnything();
    [[nodiscard]] bool mayLeave(const Page &page);
    [[nodiscard]] bool askToLeave();

    AppContext &m_context;
    QString m_programName; ///< as titles show it; read once, for a locked store cannot be asked
    QList<PageEntry> m_entries;
    QHash<Section, Page *> m_pages;
    ClosedPage *m_closed = nullptr;
    QWidget *m_content;
    QWidget *m_cover = nullptr;
    QList<QPointer<QWidget>> m_hiddenDialogs;
    QPointer<QWidget> m_focusBefore;
    bool m_missedReads = false; ///< something asked the store while it was locked
    QList<Error> m_heldErrors;  ///< happened while covered
    Sidebar *m_sidebar;
    QWidget *m_firstSteps = nullptr;
    QWidget *m_area;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    ToastHost *m_toasts;
    bool m_narrow = false;
};

} // namespace helin
