#include "ui/pages/settings/logtab.h"

#include "core/workspace/workerpath.h"
#include "ui/app/appcontext.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/fieldset.h"
#include "ui/pages/settings/logmodel.h"
#include "ui/printing/printpreview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/strip.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>

namespace helin {

namespace {

constexpr int dateWidth = 132;
constexpr int searchWidth = 200;
constexpr int dialogWidth = 440;
constexpr int mostPrinted = 3000; ///< about 170 pages; who wants more narrows the list or exports it

} // namespace

LogTab::LogTab(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_stack{new QStackedWidget{this}}
    , m_strip{new Strip{DueMark::None, {}, {}}}
    , m_table{new TableView{tr("Operation log")}}
    , m_model{new LogModel{context, this}}
    , m_page{new QWidget}
    , m_closed{new EmptyState{QStringLiteral("lock"), {}}}
    , m_none{new EmptyState{QStringLiteral("doc"), tr("No entry fits."), tr("Show all")}}
{
    setAccessibleName(tr("Operation log"));
    buildBar();
    m_table->setModel(m_model);
    m_table->setColumns(QStringLiteral("operation-log"), {156, 104, 200, 200, 0});
    m_table->setSortingEnabled(false);
    m_strip->hide();
    m_none->hide();
    auto *inner = new QVBoxLayout{m_page};
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_bar);
    inner->addWidget(m_strip);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_none, 1);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_closed);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_bar, &FilterBar::changed, this, &LogTab::read);
    connect(m_none, &EmptyState::activated, this, [this] {
        m_from->setDate({});
        m_until->setDate({});
        m_bar->clearFilters();
        m_bar->search()->clear();
        read();
    });
}

void LogTab::buildBar()
{
    m_bar = new FilterBar{tr("User, act, detail")};
    m_bar->setSearchWidth(searchWidth);
    m_user = new FilterButton{tr("User")};
    m_user->setExclusive(true);
    m_kinds = new FilterButton{tr("Kind")};
    QList<FilterOption> kinds;
    for (const ActKindInfo &info : actKinds()) {
        kinds.append({int(info.kind), info.labelText()});
    }
    m_kinds->setOptions(kinds);
    m_bar->addFilter(m_user);
    m_bar->addFilter(m_kinds);
    const auto date = [this](const QString &name) {
        auto *field = new DateField;
        field->setToday([this] { return m_context.today(); });
        field->setPlaceholderText(name);
        field->setAccessibleName(name);
        field->setFixedWidth(Theme::of(this).px(dateWidth));
        connect(field, &DateField::dateChanged, this, &LogTab::read);
        m_bar->addWidget(field);
        return field;
    };
    m_from = date(tr("From day"));
    m_until = date(tr("To day"));
    m_check = new Button{tr("&Check the log")};
    connect(m_check, &Button::clicked, this, &LogTab::checkChain);
    m_export = new Button{tr("E&xport…")};
    connect(m_export, &Button::clicked, this, &LogTab::askExport);
    m_bar->addWidget(m_check);
    m_bar->addWidget(m_export);
    m_print = new IconButton{QStringLiteral("print"), tr("Print this list")};
    m_print->setKey(QKeySequence::Print);
    connect(m_print, &IconButton::clicked, this, &LogTab::print);
    m_bar->addAction(m_print);
}

void LogTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        m_stale = false;
        read();
    }
}

void LogTab::refresh()
{
    m_stale = !isVisible();
    if (!m_stale) {
        read();
    }
}

AuditFilter LogTab::wanted() const
{
    AuditFilter filter;
    filter.user = m_user->selected().value(0).toString();
    for (const QVariant &kind : m_kinds->selected()) {
        filter.kinds.append(ActKind(kind.toInt()));
    }
    if (const auto from = m_from->date()) {
        filter.since = from->startOfDay().toMSecsSinceEpoch();
    }
    if (const auto until = m_until->date()) {
        filter.until = until->addDays(1).startOfDay().toMSecsSinceEpoch();
    }
    filter.text = m_bar->search()->text().trimmed();
    return filter;
}

void LogTab::read()
{
    const std::optional<AuditEntry> current = m_model->entryAt(m_table->currentIndex().row());
    if (const std::optional<Error> error = m_model->setFilter(wanted())) {
        if (error->kind != ErrorKind::Forbidden) {
            m_context.showError(*error);
        }
        m_closed->setSentence(error->line());
        m_stack->setCurrentWidget(m_closed);
        return;
    }
    m_stack->setCurrentWidget(m_page);
    fillUsers();
    const int shown = m_model->rowCount();
    m_bar->setCountText(tr("<b>%n</b> entries", nullptr, shown));
    m_table->setVisible(shown > 0);
    m_none->setVisible(shown == 0);
    const Verdict mayExport = m_context.workspace().rights().allowsOperation(QStringLiteral("log.export"));
    for (QAbstractButton *button : QList<QAbstractButton *>{m_export, m_print}) {
        button->setEnabled(mayExport.allowed && shown > 0);
        if (!mayExport) {
            button->setToolTip(mayExport.words());
        }
    }
    // The same entry stays chosen where it still fits; it stands near the top after new ones came.
    constexpr int looked = 200;
    for (int row = 0; current && row < std::min(shown, looked); ++row) {
        const std::optional<AuditEntry> entry = m_model->entryAt(row);
        if (entry && entry->number <= current->number) {
            if (entry->number == current->number) {
                m_table->setCurrentIndex(m_model->index(row, 0));
            }
            break;
        }
    }
}

void LogTab::fillUsers()
{
    // All entries are looked through for it: only when there are new ones, not at each pause of the typing.
    WritePath &writes = m_context.workspace().writes();
    const auto entries = attempt([&] { return writes.audit().head().entries; });
    if (!entries || *entries == m_usersAsOf) {
        return;
    }
    m_usersAsOf = *entries;
    if (const auto users = attempt([&] { return OperationLog{writes}.users(); })) {
        QList<FilterOption> options;
        for (const QString &user : *users) {
            options.append({user, logUserWords(m_context, user)});
        }
        const QSignalBlocker quiet{m_user};
        m_user->setOptions(options);
    }
}

ConfirmDialog *LogTab::askExport()
{
    auto *dialog = new ConfirmDialog{
        {.title = tr("Export the operation log"),
         .will = {tr("write %n entries that fit the filter into a table file", nullptr, m_model->rowCount()),
                  tr("be noted in the log, with the reason")},
         .willNot = {tr("contain ID numbers or phones")},
         .can = {},
         .confirmText = tr("Choose the file…"),
         .dangerous = false},
        this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinimumWidth(Theme::of(this).px(dialogWidth));
    auto *fields = new FieldSet{1};
    fields->addField(QStringLiteral("reason"), tr("&Reason"), new QLineEdit);
    fields->setRequired(QStringLiteral("reason"));
    fields->settle();
    dialog->setBody(fields);
    dialog->setGuard([this, fields] {
        if (!fields->check().isEmpty()) {
            fields->focus(QStringLiteral("reason"));
            return false;
        }
        const QString day = m_context.today().toString(Qt::ISODate);
        const QString path = QFileDialog::getSaveFileName(this, tr("Export the operation log"),
                                                          tr("Operation log %1.csv").arg(day), tr("Tables (*.csv)"));
        if (path.isEmpty()) {
            return false;
        }
        exportTo(path, fields->text(QStringLiteral("reason")));
        return true;
    });
    dialog->open();
    return dialog;
}

void LogTab::exportTo(const QString &path, const QString &reason)
{
    Workspace &workspace = m_context.workspace();
    m_context.runLong<OperationLog::Exported>(
        tr("Exporting the operation log"), this,
        [path, reason, filter = m_model->filter(), folder = workspace.store().folder(),
         user = workspace.writes().user(), clock = &workspace.clock()](LongTask &task) {
            WorkerPath worker{task.connection(), folder, user, *clock};
            return OperationLog{worker.writes()}.exportTo(path, filter, reason).orThrow();
        },
        [this](const Result<OperationLog::Exported> &result) {
            m_context.workspace().catchUp();
            if (!result) {
                m_context.showError(result.error());
                return;
            }
            m_context.showNotice(tr("%n entries written", nullptr, int(result->entries)));
            read();
        },
        OpenMode::ReadWrite);
}

QDialog *LogTab::print()
{
    const auto noted = OperationLog{m_context.workspace().writes()}.print(std::min(m_model->rowCount(), mostPrinted));
    if (!noted) {
        m_context.showError(noted.error());
        return nullptr;
    }
    ListSheet sheet = sheetOf(*m_table, mostPrinted);
    sheet.title = tr("Operation log");
    const QString office = m_context.workspace().site().name;
    const QString today = m_context.today().toString(Qt::ISODate);
    sheet.lines = QStringList{tr("%1 · as of %2").arg(office, today)} + m_bar->shownFilters();
    const QString from = m_from->date() ? m_from->date()->toString(Qt::ISODate) : QString();
    const QString until = m_until->date() ? m_until->date()->toString(Qt::ISODate) : QString();
    if (!from.isEmpty() || !until.isEmpty()) {
        sheet.lines.append(
            tr("From %1 to %2")
                .arg(from.isEmpty() ? QStringLiteral("…") : from, until.isEmpty() ? QStringLiteral("…") : until));
    }
    sheet.lines.append(sheet.rows.size() < m_model->rowCount()
                           ? tr("the newest %1 of %2 entries").arg(sheet.rows.size()).arg(m_model->rowCount())
                           : tr("%n entries in all", nullptr, m_model->rowCount()));
    sheet.foot = tr("%1 · printed on %2").arg(office, today);
    auto *preview = new PrintPreview{m_context, sheet, this};
    preview->open();
    return preview;
}

void LogTab::checkChain()
{
    Workspace &workspace = m_context.workspace();
    m_check->setEnabled(false);
    m_strip->setContent(DueMark::None, tr("Checking the log …"), {});
    m_strip->show();
    m_context.runLong<LogReport>(
        tr("Checking the operation log"), this,
        [folder = workspace.store().folder(), user = workspace.writes().user(), clock = &workspace.clock(),
         doing = tr("Comparing each entry with the one before")](LongTask &task) {
            WorkerPath worker{task.connection(), folder, user, *clock};
            return OperationLog{worker.writes()}
                .check([&](qint64 done, qint64 total) { return task.goOn(done, total, doing); })
                .orThrow();
        },
        [this](const Result<LogReport> &result) {
            m_check->setEnabled(true);
            m_strip->setVisible(result || result.error().kind != ErrorKind::Cancelled);
            if (!result) {
                m_strip->setContent(DueMark::Today, tr("Not checked"), result.error().line());
                return;
            }
            m_strip->setContent(result->ok() ? DueMark::Done : DueMark::Overdue,
                                result->ok() ? tr("In order") : tr("Not in order"), result->words().translated());
        },
        OpenMode::ReadWrite);
}

QString LogTab::checkWords() const
{
    return m_strip->isVisibleTo(m_page) ? m_strip->accessibleName() : QString();
}

} // namespace helin
