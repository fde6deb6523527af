#include "ui/pages/whoopened.h"

#include "ui/app/appcontext.h"
#include "ui/delegates/tableview.h"
#include "ui/pages/settings/logmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"

#include <QBoxLayout>
#include <QMenu>

namespace helin {

namespace {

constexpr int shownEntries = 500;
constexpr QSize dialogSize{640, 420};
const QString rightToIt = QStringLiteral("log.look");

} // namespace

WhoOpenedDialog::WhoOpenedDialog(AppContext &context, const LookedAt &what, QWidget *parent)
    : QDialog{parent}
    , m_table{new TableView{tr("Who opened it")}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who opened it"));
    setAccessibleName(tr("Who opened it"));
    auto *title = new ElidedLabel{tr("Who opened “%1”").arg(what.title), TextRole::Subject};
    auto *note =
        new Label{tr("Noted is who saw its numbers in full, opened it while it is not public, or printed it by "
                     "itself. Lists that were printed or exported stand in the operation log; plain reading "
                     "is not noted."),
                  TextRole::Secondary, Ink::Secondary};
    note->setWordWrap(true);
    auto *model = new RowsModel<AuditEntry>{{}, this};
    const auto text = [](const std::function<QString(const AuditEntry &)> &words) {
        return [words](const AuditEntry &entry, int role) {
            return role == Qt::DisplayRole ? QVariant(words(entry)) : QVariant();
        };
    };
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    model->addColumn(QStringLiteral("time"), tr("Time"), 156, text([](const AuditEntry &entry) {
                         return QDateTime::fromMSecsSinceEpoch(entry.at).toString(
                             QStringLiteral("yyyy-MM-dd HH:mm:ss"));
                     }),
                     left, [](const AuditEntry &entry) { return entry.number; });
    model->addColumn(QStringLiteral("user"), tr("User"), 112,
                     text([&context](const AuditEntry &entry) { return logUserWords(context, entry.user); }));
    model->addColumn(QStringLiteral("act"), tr("What was done"), 180, text(&OperationLog::words));
    model->addColumn(QStringLiteral("detail"), tr("Detail"), 0, text(&OperationLog::detailWords));
    m_table->setModel(model);
    QList<int> widths;
    for (int i = 0; i < model->columnCount(); ++i) {
        widths << model->widthOf(i);
    }
    m_table->setColumns(QStringLiteral("who-opened"), widths);

    auto *empty = new EmptyState{QStringLiteral("eye"), {}};
    const auto page = OperationLog{context.workspace().writes()}.whoOpened(what.type, what.id, shownEntries);
    if (page) {
        model->setRows(page->entries);
    }
    const bool any = page && !page->entries.isEmpty();
    m_table->setVisible(any);
    empty->setVisible(!any);
    empty->setSentence(page ? tr("Nobody so far, as far as it is noted.") : page.error().line());
    auto *count = new Label{any ? tr("the newest %1 of %2").arg(page->entries.size()).arg(page->total) : QString(),
                            TextRole::Secondary, Ink::Secondary};
    auto *close = new Button{tr("Close")};
    close->setHint(QStringLiteral("Esc"));
    close->setDefault(true);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(count, 1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space3);
    column->addWidget(title);
    column->addWidget(note);
    column->addWidget(m_table, 1);
    column->addWidget(empty, 1);
    column->addLayout(foot);
    const Theme &theme = Theme::of(this);
    resize(theme.px(dialogSize.width()), theme.px(dialogSize.height()));
}

void addWhoOpened(QMenu &menu, AppContext &context, const LookedAt &what, QWidget *parent)
{
    const Verdict verdict = context.workspace().rights().allowsOperation(rightToIt);
    QAction *action = menu.addAction(icon(QStringLiteral("eye")), WhoOpenedDialog::tr("Who opened it…"));
    action->setEnabled(verdict.allowed);
    action->setToolTip(verdict.words());
    menu.setToolTipsVisible(true);
    QObject::connect(action, &QAction::triggered, parent, [&context, what, parent] {
        auto *dialog = new WhoOpenedDialog{context, what, parent};
        dialog->open();
    });
}

LinkButton *makeWhoOpenedLink(AppContext &context, std::function<std::optional<LookedAt>()> what, QWidget *parent)
{
    const Verdict verdict = context.workspace().rights().allowsOperation(rightToIt);
    auto *link = new LinkButton{WhoOpenedDialog::tr("Who opened it…"), TextRole::Body, parent};
    link->setObjectName(QStringLiteral("whoOpened"));
    link->setEnabled(verdict.allowed);
    link->setToolTip(verdict.words());
    QObject::connect(link, &LinkButton::clicked, link, [&context, link, what = std::move(what)] {
        if (const std::optional<LookedAt> record = what()) {
            auto *dialog = new WhoOpenedDialog{context, *record, link};
            dialog->open();
        }
    });
    return link;
}

} // namespace helin
