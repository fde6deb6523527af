#include "ui/pages/exchange/reviewtab.h"

#include "core/records/validation.h"
#include "ui/app/appcontext.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/delegates/twolinedelegate.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/radiocard.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>

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
    auto *others = new Panel(tr("The rest of this record"), content);
    m_others = new Facts(2, others);
    m_others->setLabelWidth(128);
    others->body()->addWidget(m_others);
    inner->addWidget(others);
    inner->addStretch(1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    m_bar = new ActionBar(desk);
    m_bar->setNote(tr("The value not taken is not lost; once decided, every PC shows the same."));
    auto *another = new Button(tr("Write another value"), Button::Kind::Normal, m_bar);
    connect(another, &Button::clicked, this, &ReviewTab::writeAnother);
    m_bar->addButton(another);
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
        item->setData(conflict.type->labelText(), ThirdLineRole);
        model->appendRow(item);
    }
    m_count->setText(tr("%n item(s)", nullptr, count()));
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
    m_about->setText(conflict.before.isEmpty()
                         ? conflict.type->labelText()
                         : tr("%1 · before both changes: %2")
                               .arg(conflict.type->labelText(), valueWords(conflict, conflict.before)));
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

void ReviewTab::showOthers(const Conflict &conflict)
{
    QList<std::pair<QString, QString>> facts;
    if (const auto record = m_context.reader().find(*conflict.type, conflict.record, true)) {
        for (int i = 0; i < int(conflict.type->fields.size()); ++i) {
            const FieldInfo &field = conflict.type->fields[size_t(i)];
            const QString text = displayText(field, record->values[i], true);
            const bool plainNo = field.kind == FieldKind::Bool && record->values[i].toInt() == 0;
            if (field.synced() && !plainNo && !text.isEmpty() && field.kind != FieldKind::LongText &&
                !conflict.fields.contains(&field)) {
                facts.append({conflict.type->labelOf(field), text});
            }
        }
    }
    m_others->setFacts(facts);
}

void ReviewTab::chosen(int index)
{
    if (m_current < 0 || index < 0) {
        m_take->setText(tr("Choose a value"));
        m_take->setEnabled(false);
        return;
    }
    const Conflict &conflict = m_conflicts.at(m_current);
    const ConflictValue &value = conflict.values.at(index);
    QString words = valueWords(conflict, value.values).section(QLatin1Char('\n'), 0, 0);
    if (words.size() > 18) {
        words = words.left(17) + QStringLiteral("…");
    }
    m_take->setText(tr("Take \"%1\" from %2").arg(words, siteWords(value)));
    m_take->setEnabled(true);
}

void ReviewTab::decide()
{
    const int index = m_cards->currentIndex();
    if (m_current < 0 || index < 0) {
        return;
    }
    const Conflict conflict = m_conflicts.at(m_current);
    const QString version = conflict.values.at(index).version;
    const QString reason = m_reason->currentText();
    const auto done =
        m_context.run([&] { return m_context.workspace().conflicts().take(conflict, version, reason); }, tr("Decided"),
                      [this](const Error &error) {
                          if (error.field != QLatin1String("reason")) {
                              return false;
                          }
                          m_reasonField->setError(error.what.translated());
                          m_reason->setFocus();
                          return true;
                      });
    if (done) {
        reload();
        Q_EMIT decided();
    }
}

void ReviewTab::writeAnother()
{
    if (m_current < 0) {
        return;
    }
    const Conflict conflict = m_conflicts.at(m_current);
    if (conflict.fields.size() != 1) {
        m_context.showNotice(
            tr("These fields belong together: open the record and change them there, then check again."));
        return;
    }
    const FieldInfo &field = *conflict.fields.first();
    bool accepted = false;
    const QString typed =
        QInputDialog::getText(this, tr("Another value"), conflict.type->labelOf(field), QLineEdit::Normal,
                              valueWords(conflict, conflict.values.first().values), &accepted);
    if (!accepted) {
        return;
    }
    const ParsedValue parsed = parseField(*conflict.type, field, typed, m_context.today());
    if (parsed.error) {
        m_context.showError(*parsed.error);
        return;
    }
    const QString reason = m_reason->currentText();
    const auto done = m_context.run(
        [&] {
            return m_context.workspace().conflicts().write(conflict, {{field.tag, parsed.value}}, reason);
        },
        tr("Decided"),
        [this](const Error &error) {
            if (error.field != QLatin1String("reason")) {
                return false;
            }
            m_reasonField->setError(error.what.translated());
            m_reason->setFocus();
            return true;
        });
    if (done) {
        reload();
        Q_EMIT decided();
    }
}

bool ReviewTab::hasUnsavedInput() const
{
    return m_current >= 0 && !m_reason->currentText().trimmed().isEmpty();
}

} // namespace helin
