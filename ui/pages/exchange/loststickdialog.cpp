#include "ui/pages/exchange/loststickdialog.h"

#include "core/backup/backupstatus.h"
#include "ui/app/appcontext.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>

namespace helin {

namespace {

constexpr int dialogWidth = 560;
constexpr int mostBundles = 8;

} // namespace

LostStickDialog::LostStickDialog(AppContext &context, QWidget *parent) : QDialog{parent}, m_context{context}
{
    const QString title = tr("A stick got lost");
    setWindowTitle(title);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(metrics::space6, metrics::space4, metrics::space6, metrics::space4);
    column->setSpacing(metrics::space2);
    column->addWidget(new Label{title, TextRole::Subject, Ink::Text, this});
    addPart(column, tr("What may have been on it"), carried());
    addPart(column, tr("Who can read it"),
            {{DueMark::Done,
              tr("Nobody but the office it was written for."),
              {},
              {},
              {},
              tr("Whoever finds it sees from whom, to whom, number, date and size of a file, and no more.")}});
    addPart(column, tr("What to do"),
            {{DueMark::None,
              tr("Write to another stick: it carries all that has no receipt yet."),
              {},
              {},
              {},
              tr("Nothing has to be entered again.")},
             {DueMark::None,
              tr("Tell the other office which day's stick is missing."),
              {},
              {},
              {},
              tr("If it turns up later it may be read in: what has arrived is not taken in twice.")}});
    column->addSpacing(metrics::space2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *close = new Button{tr("Close"), Button::Kind::Normal, this};
    close->setHint(QStringLiteral("Esc"));
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *write = new Button{tr("Write to another stick…"), Button::Kind::Primary, this};
    write->setDefault(true);
    connect(write, &Button::clicked, this, [this] {
        accept();
        Q_EMIT writeAgainWanted();
    });
    row->addWidget(close);
    row->addWidget(write);
    column->addLayout(row);
    setMinimumWidth(Theme::of(this).px(dialogWidth));
}

void LostStickDialog::addPart(QBoxLayout *column, const QString &heading, const QList<Row> &rows)
{
    column->addSpacing(metrics::space2);
    column->addWidget(new Label{heading, TextRole::BodyBold, Ink::Text, this});
    auto *list = new RowList{this};
    list->setRows(rows);
    column->addWidget(list);
}

QList<Row> LostStickDialog::carried() const
{
    QList<Row> rows;
    Workspace &workspace = m_context.workspace();
    const auto read = attempt([&] {
        const QList<SentBundle> bundles = workspace.exchange().links().onTheWay(mostBundles);
        // Before the station is registered there is no list of sites, and nothing was written.
        const SignedMembershipList roster = bundles.isEmpty() ? SignedMembershipList() : workspace.exchange().roster();
        for (const SentBundle &sent : bundles) {
            const MemberSite *to = roster.list.find(sent.site);
            rows.append(
                {DueMark::Soon,
                 tr("For %1, number %2").arg(to == nullptr ? tr("another office") : to->name).arg(sent.number),
                 timeWords(sent.at),
                 {},
                 {},
                 tr("%n change(s)", nullptr, int(sent.changes)) + QStringLiteral(" · ") + sizeWords(sent.bytes)});
        }
        const auto places = BackupPlaces::load(workspace.store().connection(), workspace.store().folder());
        if (!places.second.isEmpty()) {
            rows.append({DueMark::Soon,
                         tr("Backups, if it was the stick for them"),
                         places.second,
                         {},
                         {},
                         tr("They open with a user's password or the recovery sheet only. Change a password that is "
                            "easy to guess.")});
        }
        return true;
    });
    if (!read) {
        m_context.showError(read.error());
    }
    if (rows.isEmpty()) {
        rows.append({DueMark::Done, tr("All files that were written have a receipt.")});
    }
    return rows;
}

} // namespace helin
