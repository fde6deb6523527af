#include "ui/shell/mainwindow.h"

#include "core/organisation/villagelist.h"
#include "core/organisation/workingnumbers.h"
#include "ui/app/appcontext.h"
#include "ui/backup/backupkeeper.h"
#include "ui/pages/closedpage.h"
#include "ui/pages/page.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/firststeps.h"
#include "ui/shell/globalfind.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/practiceband.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusfeed.h"
#include "ui/shell/townshipnotice.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/toast.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace helin {

namespace {

/// Below this width at 100 % text the navigation folds to icons by itself.
constexpr int roomForWords = 1000;

} // namespace

MainWindow::MainWindow(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_entries{createPages()}
    , m_content{new QWidget{this}}
    , m_sidebar{new Sidebar{m_content}}
    , m_area{new QWidget{m_content}}
    , m_stack{new QStackedWidget{m_area}}
    , m_status{new StatusLine{m_content}}
    , m_toasts{new ToastHost{m_area}}
{
    m_programName = PracticeBand::windowName(context);
    setWindowTitle(m_programName);
    setAccessibleName(tr("Helin"));
    auto *pages = new QVBoxLayout{m_area};
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(0);
    // Above the pages only: beside it the navigation keeps its height on a small screen.
    pages->addWidget(new PracticeBand{context, m_area});
    pages->addWidget(new TownshipNotice{context, m_area});
    pages->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_area, 1);
    auto *column = new QVBoxLayout{m_content};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_content);

    auto *lock = new LinkButton{tr("Lock"), TextRole::Secondary};
    lock->setToolTip(QStringLiteral("%1  %2").arg(tr("Lock"), lockKey().toString(QKeySequence::NativeText)));
    m_status->addEndWidget(lock);
    connect(lock, &LinkButton::clicked, this, &MainWindow::lockRequested);
    auto *another = new LinkButton{tr("Switch user"), TextRole::Secondary};
    another->setToolTip(tr("Somebody else logs in; what is not saved is asked about first."));
    m_status->addEndWidget(another);
    connect(another, &LinkButton::clicked, &context, &AppContext::switchUserRequested);
    connect(&context, &AppContext::lockRequested, this, &MainWindow::lockRequested);

    QList<NavigationItem> items;
    int number = 0;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        items.append({sectionId(entry.section), sectionIcon(entry.section), sectionTitle(entry.section),
                      QKeySequence{Qt::CTRL | Qt::Key(Qt::Key_1 + number++)}, entry.separatorBefore});
    }
    m_sidebar->setSections(items);
    new GlobalFind{context, m_sidebar->search()};
    new StatusFeed{context, m_status};
    new BackupKeeper{context, this};

    connect(m_sidebar, &Sidebar::sectionChosen, this, [this](Section section) { show(section); });
    connect(m_sidebar, &Sidebar::collapseToggled, this,
            [this](bool collapsed) { m_context.settings().setNavigationCollapsed(collapsed); });
    connect(m_sidebar, &Sidebar::searchRequested, this, &MainWindow::findAnything);
    connect(&context, &AppContext::navigationRequested, this,
            [this](Section section, const RecordLink &link, bool *done) { *done = show(section, link); });
    connect(&context, &AppContext::saved, this, [this](const QString &words, bool undoable) {
        m_toasts->showSaved(words, undoable ? std::function<void()>([this] { m_context.undoLast(); })
                                            : std::function<void()>());
    });
    connect(&context, &AppContext::noticed, this, [this](const QString &words) { m_toasts->showSaved(words); });
    connect(&context, &AppContext::failed, this, &MainWindow::showError);
    connect(&context, &AppContext::longStarted, this, &MainWindow::followTask);
    connect(&context, &AppContext::changed, this, &MainWindow::refreshPages);
    connect(&context, &AppContext::reloaded, this, [this] {
        for (Page *page : std::as_const(m_pages)) {
            page->reload();
        }
        updateBadges();
        updatePlace();
    });
    connect(&Theme::of(this), &Theme::changed, this, &MainWindow::arrange);
    makeShortcuts();
    updatePlace();
    updateBadges();
    m_sidebar->setCollapsed(context.settings().navigationCollapsed());
    setFirstStepsVisible(FirstSteps::areDue(context));
    show(Section::Workbench);
    restoreGeometry(context.settings().windowGeometry());
}

QKeySequence MainWindow::lockKey()
{
    return QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_L};
}

Page &MainWindow::page(Section section)
{
    Page *&page = m_pages[section];
    if (page == nullptr) {
        for (const PageEntry &entry : std::as_const(m_entries)) {
            if (entry.section == section) {
                page = entry.make(m_context);
                m_stack->addWidget(page);
            }
        }
    }
    return *page;
}

Page &MainWindow::openPage(Section section)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [section](const PageEntry &one) { return one.section == section; });
    const auto may = attempt([&] { return mayOpen(m_context, *entry); });
    if (may && *may) {
        return page(section);
    }
    // One for all sections, made anew: a role may have come or gone meanwhile.
    auto *closed = new ClosedPage{m_context, section, may ? may->words() : may.error().line()};
    m_stack->addWidget(closed);
    if (m_closed != nullptr) {
        m_closed->deleteLater();
    }
    m_closed = closed;
    return *closed;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

bool MainWindow::show(Section section, const RecordLink &link)
{
    Page *before = currentPage();
    Page &wanted = openPage(section);
    if (before != nullptr && before != &wanted && !mayLeave(*before)) {
        m_sidebar->setCurrent(before->section());
        return false;
    }
    m_stack->setCurrentWidget(&wanted);
    m_sidebar->setCurrent(section);
    updateTitle();
    if (m_firstSteps != nullptr) {
        m_firstSteps->setVisible(section == Section::Workbench);
    }
    if (link.create) {
        wanted.newEntry();
    } else if (!link.isEmpty()) {
        wanted.open(link);
    }
    // Who walks through the sections with the arrow keys stays there.
    if (!m_sidebar->list()->hasFocus()) {
        focusPage(wanted);
    }
    return true;
}

void MainWindow::focusPage(Page &page)
{
    // A list is what people came for; else the first thing that takes the focus.
    QWidget *first = nullptr;
    QWidget *list = nullptr;
    for (QWidget *next = page.nextInFocusChain(); next != &page && list == nullptr; next = next->nextInFocusChain()) {
        if (page.isAncestorOf(next) && next->isVisibleTo(&page) && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) != 0) {
            first = first == nullptr ? next : first;
            list = qobject_cast<QTableView *>(next) != nullptr || qobject_cast<QTreeView *>(next) != nullptr ? next
                                                                                                             : nullptr;
        }
    }
    QWidget *wanted = list != nullptr ? list : first;
    (wanted != nullptr ? wanted : m_sidebar->list())->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::mayLeave(const Page &page)
{
    return !page.hasUnsavedInput() || askToLeave();
}

bool MainWindow::askToLeave()
{
    return ConfirmDialog::ask({.title = tr("Leave without saving?"),
                               .will = {tr("lose what was typed here")},
                               .willNot = {tr("change anything that is saved")},
                               .can = {},
                               .confirmText = tr("Leave")},
                              isCovered() ? m_cover : this);
}

void MainWindow::setFirstStepsVisible(bool visible)
{
    if (visible == (m_firstSteps != nullptr)) {
        return;
    }
    if (!visible) {
        m_firstSteps->deleteLater();
        m_firstSteps = nullptr;
        return;
    }
    auto *steps = new FirstSteps{m_context, m_area};
    m_firstSteps = steps;
    connect(steps, &FirstSteps::closed, this, [this] { setFirstStepsVisible(false); });
    static_cast<QVBoxLayout *>(m_area->layout())->insertWidget(0, steps);
    steps->setVisible(currentPage() == nullptr || currentPage()->section() == Section::Workbench);
}

void MainWindow::addKey(const QKeySequence &key, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut{key, m_content}; // rests with it
    connect(shortcut, &QShortcut::activated, this, act);
}

void MainWindow::makeShortcuts()
{
    int number = 0;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        const Section section = entry.section;
        addKey(QKeySequence{Qt::CTRL | Qt::Key(Qt::Key_1 + number++)}, [this, section] { show(section); });
    }
    addKey(QKeySequence{QKeySequence::Find}, [this] { findAnything(); });
    addKey(QKeySequence{QKeySequence::HelpContents}, [this] { showHelp(); });
    addKey(QKeySequence{Qt::CTRL | Qt::Key_Slash}, [this] { showShortcuts(); });
    addKey(QKeySequence{QKeySequence::Undo}, [this] {
        if (!m_toasts->undoLast()) {
            m_context.undoLast();
        }
    });
    addKey(lockKey(), [this] { Q_EMIT lockRequested(); });
}

void MainWindow::updateTitle()
{
    const Page *page = currentPage();
    setWindowTitle(isCovered() || page == nullptr ? m_programName
                                                  : QStringLiteral("%1 - %2").arg(page->title(), m_programName));
}

bool MainWindow::hasUnsavedInput() const
{
    const Page *page = currentPage();
    return !m_hiddenDialogs.isEmpty() || (page != nullptr && page->hasUnsavedInput());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (isCovered()) {
        QWidget::keyPressEvent(event);
        return;
    }
    // No shortcuts of the window: a page's button may carry the same key and must win, not make it ambiguous.
    if (event->matches(QKeySequence::New) && currentPage() != nullptr) {
        currentPage()->newEntry();
    } else if (event->key() == Qt::Key_F5 && event->modifiers() == Qt::NoModifier) {
        show(Section::Exchange);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MainWindow::findAnything()
{
    if (m_sidebar->isCollapsed()) {
        m_sidebar->setCollapsed(false); // not remembered: it was only opened to type
    }
    m_sidebar->search()->setFocus(Qt::ShortcutFocusReason);
    m_sidebar->search()->selectAll();
}

void MainWindow::showHelp()
{
    const Page *page = currentPage();
    auto *dialog = new HelpDialog{page == nullptr ? tr("Help") : page->title(),
                                  page == nullptr ? QString() : page->helpText(), this};
    dialog->open();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new HelpDialog{tr("Keys"), {}, this};
    dialog->open();
}

void MainWindow::showError(const Error &error)
{
    if (isCovered() && error.kind == ErrorKind::Locked) {
        m_missedReads = true; // read when it is open again
        return;
    }
    if (isCovered()) {
        m_heldErrors.append(error);
        return;
    }
    const auto showDialog = [this, error] {
        auto *dialog = new ErrorDialog{error, this};
        dialog->open();
    };
    if (ErrorDialog::isGrave(error.kind)) {
        showDialog();
    } else {
        m_toasts->showError(error.line(), error.detail.isEmpty() ? std::function<void()>() : showDialog);
    }
}

void MainWindow::followTask(LongTask *task)
{
    Toast *toast = m_toasts->showProgress(task->title(), [task = QPointer<LongTask>{task}] {
        if (task) {
            task->cancel();
        }
    });
    connect(task, &LongTask::progressed, toast, [toast](qint64 done, qint64 total, const QString &doing) {
        toast->setText(doing);
        toast->setProgress(total > 0 ? double(done) / double(total) : 0);
    });
    connect(task, &LongTask::finished, toast, &QWidget::close);
}

void MainWindow::refreshPages(const ChangeSet &changes)
{
    for (Page *page : std::as_const(m_pages)) {
        page->refresh(changes);
    }
    updateBadges();
    updatePlace();
}

void MainWindow::updateBadges()
{
    const auto due = attempt([this] { return countDue(m_context); });
    if (!due) {
        return; // the pages say what is wrong with the store; the numbers of before stand
    }
    for (auto badge = due->cbegin(); badge != due->cend(); ++badge) {
        m_sidebar->setBadge(badge.key(), badge->count, badge->tone);
    }
}

void MainWindow::updatePlace()
{
    Workspace &workspace = m_context.workspace();
    const SiteContext &site = workspace.site();
    QString above;
    if (!site.isTownship() && !site.township.isNull()) {
        const auto name = attempt([&] {
            const SignedMembershipList roster = workspace.exchange().roster();
            const MemberSite *township = roster.list.find(site.township);
            return township == nullptr ? QString() : officeShortName(township->name);
        });
        above = name ? *name : QString();
    } else if (!site.isTownship()) {
        above = townshipOfVillage(site.stationCode);
    }
    m_sidebar->setPlace(above.isEmpty() ? site.name : QStringLiteral("%1 · %2").arg(above, site.name));
}

void MainWindow::arrange()
{
    const bool narrow = width() < Theme::of(this).px(roomForWords);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_sidebar->setCollapsed(narrow || m_context.settings().navigationCollapsed());
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (hasUnsavedInput() && !askToLeave()) {
        event->ignore();
        return;
    }
    m_context.settings().setWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace helin
