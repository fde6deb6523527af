#include "ui/pages/exchange/reviewtab.h"

#include "core/records/validation.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/delegates/duemark.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/delegates/twolinedelegate.h"
#include "ui/pages/exchange/decisionsdialog.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/radiocard.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <algorithm>

namespace helin {

namespace {

QString weekdayOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? QLocale(QLocale::Chinese).dayName(day.dayOfWeek()) : QString();
}

} // namespace

ReviewTab::ReviewTab(AppContext &context, QWidget *parent) : QWidget{parent}, m_context{context}
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new EmptyState(QStringLiteral("two"),
                                      tr("Nothing to check: nowhere do two sites say different things."), {}, this));
    auto *desk = new QWidget(m_stack);
    auto *deskRow = new QHBoxLayout(desk);
    deskRow->setContentsMargins(0, 0, 0, 0);
    deskRow->setSpacing(0);
    auto *left = new Ground(Ground::Tone::Surface, desk);
    left->setFixedWidth(Theme::of(this).px(metrics::deskList));
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    head->addWidget(new Label(tr("To be checked (changed in two places)"), TextRole::Secondary, Ink::Secondary, left),
                    1);
    m_count = new Label(QString(), TextRole::Secondary, Ink::Secondary, left);
    head->addWidget(m_count);
    leftColumn->addLayout(head);
    leftColumn->addWidget(new Hairline(Qt::Horizontal, left));
    m_list = new ListView(tr("To be checked"), new TwoLineDelegate(left), left);
    m_list->setModel(new QStandardItemModel(m_list));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { show(current.row()); });
    leftColumn->addWidget(m_list, 1);
    auto *past = new QHBoxLayout;
    past->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    past->setSpacing(metrics::space3);
    m_past = new Label(QString(), TextRole::Secondary, Ink::Secondary, left);
    m_pastLink = new LinkButton(tr("See them"), TextRole::Secondary, left);
    connect(m_pastLink, &LinkButton::clicked, this, &ReviewTab::openDecisions);
    past->addWidget(m_past);
    past->addWidget(m_pastLink);
    past->addStretch(1);
    leftColumn->addLayout(past);
    deskRow->addWidget(left);
    deskRow->addWidget(new Hairline(Qt::Vertical, desk));
    deskRow->addWidget(buildDesk(), 1);
    m_stack->addWidget(desk);
    row->addWidget(m_stack);
}

QWidget *ReviewTab::buildDesk()
{
    auto *desk = new QWidget(this);
    auto *column = new QVBoxLayout(desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new QScrollArea(desk);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(scroll);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    inner->setSpacing(metrics::space4);
    auto *titleRow = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(metrics::space1);
    m_title = new Label(QString(), TextRole::Subject, Ink::Text, content);
    m_title->setWordWrap(true);
    m_about = new Label(QString(), TextRole::Secondary, Ink::Secondary, content);
    m_about->setWordWrap(true);
    titles->addWidget(m_title);
    titles->addWidget(m_about);
    titleRow->addLayout(titles, 1);
    auto *open = new Button(tr("Open this record"), Button::Kind::Normal, content);
    open->setIconName(QStringLiteral("doc"));
    connect(open, &Button::clicked, this, [this] {
        if (m_current >= 0) {
            const Conflict &conflict = m_conflicts.at(m_current);
            if (const auto section = AppContext::sectionOf(conflict.type->number)) {
                m_context.navigate(*section, RecordLink::to(conflict.type->number, conflict.record));
            }
        }
    });
    titleRow->addWidget(open, 0, Qt::AlignTop);
    inner->addLayout(titleRow);
    m_cards = new RadioCardRow(this, content);
    connect(m_cards, &RadioCardRow::currentIndexChanged, this, &ReviewTab::chosen);
    inner->addWidget(m_cards);
    m_reason = new QComboBox(content);
    m_reason->setEditable(true);
    m_reason->addItems(
        {tr("As on the paper signed face to face"), tr("Confirmed by phone"), tr("The other one is out of date")});
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->clear();
    m_reasonField = new LabelledField(tr("Why this one"), m_reason, content);
    m_reasonField->setRequired();
    m_reasonField->setAside(tr("kept in the history with the other value"));
    connect(m_reason, &QComboBox::editTextChanged, m_reasonField, &LabelledField::clearMessage);
    inner->addWidget(m_reasonField);
    m_alike = new LinkButton({}, TextRole::Secondary, content);
    connect(m_alike, &LinkButton::clicked, this, &ReviewTab::decideAlike);
    inner->addWidget(m_alike, 0, Qt::AlignLeft);
    auto *others = new Panel(tr("The rest of this record"), content);
    others->setBodyMargins({1, 0, 1, 1});
    m_othersModel = new RowsModel<TwoSides>({}, this);
    m_others = new TableView(tr("The rest of this record"), others);
    m_others->setFrameShape(QFrame::NoFrame);
    m_others->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_others->setSelectionMode(QAbstractItemView::SingleSelection);
    m_others->setFocusPolicy(Qt::ClickFocus);
    others->body()->addWidget(m_others);
    inner->addWidget(others);
    inner->addStretch(1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    m_bar = new ActionBar(desk);
    m_bar->setNote(tr("Once decided, every PC shows the same."));
    m_another = new Button(tr("Write another value"), Button::Kind::Normal, m_bar);
    connect(m_another, &Button::clicked, this, &ReviewTab::writeAnother);
    m_bar->addButton(m_another);
    m_later = new Button(tr("Leave for now"), Button::Kind::Normal, m_bar);
    connect(m_later, &Button::clicked, this, &ReviewTab::later);
    m_bar->addButton(m_later);
    m_take = new Button(tr("Choose a value"), Button::Kind::Primary, m_bar);
    m_take->setKey(QKeySequence::Save);
    connect(m_take, &Button::clicked, this, &ReviewTab::decide);
    m_bar->addButton(m_take);
    column->addWidget(m_bar);
    return desk;
}

QString ReviewTab::valueWords(const Conflict &conflict, const QList<std::pair<quint16, Value>> &values) const
{
    QStringList lines;
    for (const auto &[tag, value] : values) {
        const FieldInfo *field = conflict.type->fieldTagged(tag);
        if (field == nullptr) {
            continue;
        }
        QString text = displayText(*field, value);
        if (field->kind == FieldKind::Reference && !value.isNull()) {
            const auto target = m_context.reader().findAny(value.toId());
            text = target ? target->title() : tr("a record that is not here");
        }
        if (values.size() == 1) {
            return text.isEmpty() ? tr("(empty)") : text;
        }
        if (!text.isEmpty()) {
            lines << QStringLiteral("%1：%2").arg(conflict.type->labelOf(*field), text);
        }
    }
    return lines.isEmpty() ? tr("(empty)") : lines.join(QLatin1Char('\n'));
}

QString ReviewTab::siteWords(const ConflictValue &value) const
{
    if (!value.ownSite) {
        return value.site;
    }
    return m_context.workspace().site().isTownship() ? tr("This office") : tr("This station");
}

void ReviewTab::reload()
{
    m_conflicts = m_context.workspace().conflicts().list();
    auto *model = qobject_cast<QStandardItemModel *>(m_list->model());
    model->clear();
    for (const Conflict &conflict : std::as_const(m_conflicts)) {
        auto *item =
            new QStandardItem(conflict.fields.isEmpty() ? QString() : conflict.type->labelOf(*conflict.fields.first()));
        item->setEditable(false);
        item->setData(shortTimeWords(conflict.since), TrailingRole);
        item->setData(conflict.title, SecondLineRole);
        item->setData(QStringLiteral("%1 %2").arg(conflict.type->labelText(), numberOf(conflict)).trimmed(),
                      ThirdLineRole);
        model->appendRow(item);
    }
    m_count->setText(tr("%n item(s)", nullptr, count()));
    m_later->setVisible(count() > 1);
    showPast();
    m_stack->setCurrentIndex(m_conflicts.isEmpty() ? 0 : 1);
    m_current = -1;
    if (!m_conflicts.isEmpty()) {
        m_list->setCurrentIndex(model->index(0, 0));
    }
}

void ReviewTab::show(int index)
{
    m_current = index;
    m_cards->clear();
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->clear();
    m_reasonField->clearMessage();
    if (index < 0 || index >= m_conflicts.size()) {
        return;
    }
    const Conflict &conflict = m_conflicts.at(index);
    m_title->setText(tr("%1: %2 is written differently in two places").arg(conflict.title, conflict.label()));
    const QString what = QStringLiteral("%1 %2").arg(conflict.type->labelText(), numberOf(conflict)).trimmed();
    m_about->setText(conflict.before.isEmpty()
                         ? what
                         : tr("%1 · before both changes: %2").arg(what, valueWords(conflict, conflict.before)));
    m_another->setKey(QKeySequence(QString::number(conflict.values.size() + 1)));
    for (const ConflictValue &value : conflict.values) {
        auto *card = new RadioCard(siteWords(value));
        if (value.shown) {
            card->setTag(tr("shown now"));
        }
        const QString words = valueWords(conflict, value.values);
        card->setValue(words, value.values.size() == 1 ? weekdayOf(words) : QString());
        QList<std::pair<QString, QString>> facts{{tr("Who"), value.user}, {tr("When"), timeWords(value.at)}};
        if (!value.reason.isEmpty()) {
            facts.append({tr("Why"), value.reason});
        }
        card->setFacts(facts);
        m_cards->addCard(card);
    }
    chosen(-1);
    showOthers(conflict);
}

QString ReviewTab::numberOf(const Conflict &conflict) const
{
    const FieldInfo *number = conflict.type->fieldNamed(QStringLiteral("number"));
    if (number == nullptr || number->kind != FieldKind::Text) {
        return {};
    }
    const auto record = m_context.reader().find(*conflict.type, conflict.record, true);
    return record ? record->value("number").toText() : QString();
}

void ReviewTab::showOthers(const Conflict &conflict)
{
    // One column for each side: the heads are the titles of the cards.
    m_others->setModel(nullptr);
    delete m_othersModel;
    m_othersModel = new RowsModel<TwoSides>({}, this);
    m_othersModel->addColumn(QStringLiteral("field"), tr("Field"), 152, [](const TwoSides &row, int role) -> QVariant {
        return role == Qt::DisplayRole ? QVariant(row.label)
               : role == InkRole       ? QVariant(int(Ink::Secondary))
                                       : QVariant();
    });
    QList<int> widths{152};
    for (int side = 0; side < int(conflict.values.size()); ++side) {
        m_othersModel->addColumn(QStringLiteral("side%1").arg(side), siteWords(conflict.values.at(side)), 0,
                                 [side](const TwoSides &row, int role) -> QVariant {
                                     return role == Qt::DisplayRole || role == Qt::ToolTipRole
                                                ? QVariant(row.values.value(side))
                                                : QVariant();
                                 });
        widths.append(0);
    }
    m_othersModel->addColumn(QStringLiteral("same"), QString(), 128, [](const TwoSides &row, int role) -> QVariant {
        if (role == DueMarkRole) {
            return int(row.same ? DueMark::Done : DueMark::Today);
        }
        return role == Qt::DisplayRole ? QVariant(row.same ? tr("Same on both sides") : tr("To be checked too"))
                                       : QVariant();
    });
    widths.append(140);
    QList<TwoSides> rows;
    const auto addSame = [&](const FieldInfo &field, const Value &value) {
        const QString text = valueWords(conflict, {{field.tag, value}});
        rows.append({conflict.type->labelOf(field), QStringList(conflict.values.size(), text), true});
    };
    if (const auto record = m_context.reader().find(*conflict.type, conflict.record, true)) {
        for (int i = 0; i < int(conflict.type->fields.size()); ++i) {
            const FieldInfo &field = conflict.type->fields[size_t(i)];
            const Value &value = record->values[i];
            const bool plainNo = field.kind == FieldKind::Bool && value.toInt() == 0;
            // A long text that is the same is better read in the record itself.
            const bool longText = field.kind == FieldKind::LongText;
            if (!field.synced() || plainNo || conflict.fields.contains(&field)) {
                continue;
            }
            const auto other = std::find_if(m_conflicts.cbegin(), m_conflicts.cend(), [&](const Conflict &one) {
                return one.record == conflict.record && one.fields.contains(&field);
            });
            if (other == m_conflicts.cend()) {
                if (!longText && !displayText(field, value, true).isEmpty()) {
                    addSame(field, value);
                }
                continue;
            }
            TwoSides row{conflict.type->labelOf(field), {}, false};
            for (const ConflictValue &side : conflict.values) {
                const auto same = std::find_if(other->values.cbegin(), other->values.cend(),
                                               [&](const ConflictValue &one) { return one.site == side.site; });
                row.values.append(same == other->values.cend() ? QString() : valueWords(*other, same->values));
            }
            rows.append(row);
        }
    }
    m_othersModel->setRows(rows);
    m_others->setModel(m_othersModel);
    m_others->setColumns(QStringLiteral("review-sides-%1").arg(conflict.values.size()), widths);
    const Theme &theme = Theme::of(this);
    m_others->setFixedHeight(theme.px(metrics::tableHeader) + int(rows.size()) * theme.rowHeight() + 2);
}

void ReviewTab::showPast()
{
    constexpr int counted = 200;
    const int past = int(m_context.workspace().conflicts().decisions(counted).size());
    m_past->setText(tr("%n decided", nullptr, past));
    m_past->setVisible(past > 0);
    m_pastLink->setVisible(past > 0);
}

QDialog *ReviewTab::openDecisions()
{
    auto *dialog = new DecisionsDialog(m_context, this);
    dialog->open();
    return dialog;
}

ListSheet ReviewTab::sheet() const
{
    ListSheet sheet;
    sheet.columns = {{tr("Record")}, {tr("Field")}, {tr("Value")}, {tr("From")}, {tr("When")}, {tr("Why")}};
    for (const Conflict &conflict : m_conflicts) {
        for (const ConflictValue &value : conflict.values) {
            const bool first = &value == &conflict.values.first();
            sheet.rows.append({first ? conflict.title : QString(), first ? conflict.label() : QString(),
                               valueWords(conflict, value.values),
                               QStringLiteral("%1 %2").arg(siteWords(value), value.user), timeWords(value.at),
                               value.reason});
        }
    }
    return sheet;
}

} // namespace helin
