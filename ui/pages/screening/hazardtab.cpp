#include "ui/pages/screening/hazardtab.h"

#include "core/records/validation.h"
#include "ui/app/appcontext.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/delegates/timelinedelegate.h"
#include "ui/dialogs/formdialog.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/workbench/matterwords.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/detailsplit.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/strip.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QScrollArea>
#include <QStandardItemModel>

namespace helin {

namespace {

constexpr qint64 mostRows = 2000;
const QDate noDay{9000, 1, 1}; ///< sorts after every real day

QList<FilterOption> optionsOf(const ChoiceList &choices)
{
    QList<FilterOption> options;
    for (const Choice &choice : choices.entries) {
        const QString code = QString::fromLatin1(choice.code);
        options.append({code, choices.label(code)});
    }
    return options;
}

FormField dateField(const QString &name, const QString &label, QDate day, bool required)
{
    FormField field;
    field.name = name;
    field.label = label;
    field.kind = FieldKind::Date;
    field.required = required;
    field.value = day.isValid() ? Value(day.toString(Qt::ISODate)) : Value();
    return field;
}

FormField textField(const QString &name, const QString &label, bool required, bool many = false)
{
    FormField field;
    field.name = name;
    field.label = label;
    field.kind = many ? FieldKind::LongText : FieldKind::Text;
    field.required = required;
    field.wide = many;
    return field;
}

constexpr std::string_view formFields[] = {"title",
                                           "category",
                                           "level",
                                           "place",
                                           "found_on",
                                           "found_by",
                                           "group",
                                           "grid",
                                           "description",
                                           "responsible_unit",
                                           "responsible_person",
                                           "responsible_phone",
                                           "measures",
                                           "funds",
                                           "emergency_plan"};

} // namespace

HazardTab::HazardTab(AppContext &context, QWidget *parent) : QWidget{parent}, m_context{context}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilters());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    m_model = new RowsModel<HazardRow>([](const HazardRow &row) { return row.hazard.id; }, this);
    const auto text = [](auto give) {
        return [give](const HazardRow &row, int role) -> QVariant {
            if (role == InkRole) {
                return int(row.due.state == DueState::Done ? Ink::Secondary : Ink::Text);
            }
            return role == Qt::DisplayRole ? QVariant(give(row)) : QVariant();
        };
    };
    m_model->addColumn(
        QStringLiteral("due"), tr("Warning"), 112,
        [](const HazardRow &row, int role) -> QVariant {
            if (role == DueMarkRole) {
                return int(markOf(row.due));
            }
            return role == Qt::DisplayRole ? QVariant(dueWords(row.due).translated()) : QVariant();
        },
        Qt::AlignLeft | Qt::AlignVCenter,
        [](const HazardRow &row) {
            // The most pressing first; what has no day left comes after, what is closed last.
            return QVariant(row.due.state == DueState::Done ? noDay.addYears(1)
                            : row.dayDue.isValid()          ? row.dayDue
                                                            : noDay);
        });
    m_model->addColumn(QStringLiteral("number"), tr("Number"), 136,
                       text([](const HazardRow &row) { return row.hazard.number; }));
    m_model->addColumn(QStringLiteral("title"), tr("Hazard"), 0,
                       text([](const HazardRow &row) { return row.hazard.title; }));
    m_model->addColumn(QStringLiteral("category"), tr("Kind"), 104,
                       text([](const HazardRow &row) { return labelOf(row.hazard.category); }));
    m_model->addColumn(QStringLiteral("level"), tr("Level"), 56,
                       text([](const HazardRow &row) { return labelOf(row.hazard.level); }));
    m_model->addColumn(QStringLiteral("status"), tr("Status"), 72,
                       text([](const HazardRow &row) { return labelOf(row.hazard.status); }));
    m_model->addColumn(QStringLiteral("day"), tr("Limit"), 96,
                       text([](const HazardRow &row) { return row.dayDue.toString(Qt::ISODate); }));
    m_table = new TableView(tr("Hazards"), this);
    m_table->setModel(m_model);
    m_table->setColumns(QStringLiteral("hazards"), {112, 136, 0, 104, 56, 72, 96});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_split = new DetailSplit(m_table, buildDetail(), QStringLiteral("hazards"), this);
    column->addWidget(m_split, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid()) {
            show(Ref<Hazard>(m_model->row(current.row()).hazard.id));
        }
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const Hazard hazard = m_model->row(index.row()).hazard;
        makeForm(&hazard)->show();
    });
}

QWidget *HazardTab::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    row->setSpacing(metrics::space2);
    m_search = new SearchField(tr("Number, matter, place"), bar);
    m_search->setMaximumWidth(Theme::of(this).px(264));
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_filter.text = text;
        reload();
    });
    m_status = new FilterButton(tr("Status"), bar);
    m_status->setOptions(optionsOf(choiceList<HazardStatus>));
    connect(m_status, &FilterButton::selectionChanged, this, [this] {
        m_filter.statuses.clear();
        for (const QVariant &code : m_status->selected()) {
            m_filter.statuses.append(choiceFrom<HazardStatus>(code.toString()));
        }
        reload();
    });
    m_kind = new FilterButton(tr("Kind"), bar);
    m_kind->setExclusive(true);
    m_kind->setOptions(optionsOf(choiceList<HazardCategory>));
    connect(m_kind, &FilterButton::selectionChanged, this, [this] {
        m_filter.category = m_kind->selected().isEmpty()
                                ? HazardCategory::Unset
                                : choiceFrom<HazardCategory>(m_kind->selected().first().toString());
        reload();
    });
    m_clear = new Button(tr("Clear all"), Button::Kind::Normal, bar);
    connect(m_clear, &Button::clicked, this, [this] {
        m_query.reset();
        m_search->clear();
        m_status->setSelected({});
        m_kind->setSelected({});
        m_filter = {};
        reload();
    });
    m_count = new Label(QString(), TextRole::Body, Ink::Secondary, bar);
    row->addWidget(m_search, 1);
    row->addWidget(m_status);
    row->addWidget(m_kind);
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(m_count);
    return bar;
}

QWidget *HazardTab::buildDetail()
{
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, 0);
    column->setSpacing(metrics::space3);
    m_number = new Label(QString(), TextRole::Secondary, Ink::Secondary, detail);
    m_title = new Label(QString(), TextRole::Subject, Ink::Text, detail);
    m_title->setWordWrap(true);
    m_strip = new Strip(DueMark::None, QString(), QString(), detail);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(metrics::space2);
    m_facts = new Facts(1, detail);
    m_courseModel = new QStandardItemModel(detail);
    m_course = new ListView(tr("Course"), new TimelineDelegate(detail), detail);
    m_course->setModel(m_courseModel);
    m_course->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_number);
    column->addWidget(m_title);
    column->addWidget(m_strip);
    column->addLayout(m_actions);
    column->addWidget(m_facts);
    column->addWidget(new Label(tr("Course"), TextRole::BodyBold, Ink::Text, detail));
    column->addWidget(m_course, 1);
    return detail;
}

void HazardTab::reload()
{
    const SiteContext &site = m_context.workspace().site();
    m_filter.station = site.isTownship() ? QString() : site.stationCode;
    HazardsView view{m_context.reader()};
    const QDate today = m_context.today();
    QList<HazardRow> rows = view.list(m_filter, today, mostRows);
    if (m_query) {
        QSet<RecordId> wanted;
        for (const Record &record : m_context.reader().list(describe<Hazard>(), *m_query)) {
            wanted.insert(record.id);
        }
        rows.removeIf([&](const HazardRow &row) { return !wanted.contains(row.hazard.id); });
    }
    m_model->setRows(rows);
    HazardFilter all;
    all.station = m_filter.station;
    const qint64 total = view.count(all, today);
    HazardFilter open = all;
    open.openOnly = true;
    m_openCount = int(view.count(open, today));
    m_count->setText(rows.size() == total ? tr("%n in all", nullptr, int(total))
                                          : tr("%1 of %2").arg(rows.size()).arg(total));
    m_clear->setVisible(m_query || !m_filter.text.isEmpty() || !m_filter.statuses.isEmpty() ||
                        m_filter.category != HazardCategory::Unset);
    if (m_detail) {
        show(Ref<Hazard>(m_detail->hazard.id));
    } else if (!rows.isEmpty()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    } else {
        m_split->hideDetail();
    }
}

void HazardTab::open(Ref<Hazard> hazard)
{
    m_query.reset();
    m_filter = {};
    m_search->clear();
    m_status->setSelected({});
    m_kind->setSelected({});
    reload();
    const int row = m_model->rowOf(hazard.id);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
    }
    show(hazard);
}

void HazardTab::openQuery(const Query &query, const QString &)
{
    m_query = query;
    m_detail.reset();
    reload();
}

void HazardTab::show(Ref<Hazard> hazard)
{
    HazardsView view{m_context.reader()};
    m_detail = view.detail(hazard, m_context.today());
    const Hazard &shown = m_detail->hazard;
    m_number->setText(QStringLiteral("%1   %2 · %3").arg(shown.number, labelOf(shown.level), labelOf(shown.status)));
    m_title->setText(shown.title);
    const QString first = m_detail->warnings.isEmpty() ? QString() : m_detail->warnings.first().translated();
    m_strip->setContent(markOf(m_detail->due), dueWords(m_detail->due).translated(), first);
    m_strip->setVisible(m_detail->due.state != DueState::None || !first.isEmpty());
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    constexpr qsizetype shownSteps = 2;
    for (qsizetype i = 0; i < std::min(shownSteps, m_detail->steps.size()); ++i) {
        const HazardStep step = m_detail->steps.at(i);
        auto *button =
            new Button(stepWords(step).translated(), i == 0 ? Button::Kind::Primary : Button::Kind::Normal, this);
        connect(button, &Button::clicked, this, [this, step] { take(step); });
        m_actions->addWidget(button);
    }
    auto *more = new Button(tr("More"), Button::Kind::Normal, this);
    auto *menu = new QMenu(more);
    for (qsizetype i = shownSteps; i < m_detail->steps.size(); ++i) {
        const HazardStep step = m_detail->steps.at(i);
        menu->addAction(stepWords(step).translated(), this, [this, step] { take(step); });
    }
    menu->addAction(tr("Attach a photo…"), this, &HazardTab::attachPhoto);
    more->setDropMenu(menu);
    m_actions->addWidget(more);
    m_actions->addStretch(1);
    QList<std::pair<QString, QString>> facts{
        {tr("Place"), shown.place},
        {tr("Found"), QStringLiteral("%1 %2").arg(shown.foundOn.toString(Qt::ISODate), shown.foundBy)}};
    facts.append(
        {tr("Responsible"), QStringLiteral("%1 %2").arg(shown.responsibleUnit, shown.responsiblePerson).trimmed()});
    if (m_detail->dayDue.isValid()) {
        facts.append({tr("Limit"), m_detail->dayDue.toString(Qt::ISODate)});
    }
    if (!shown.description.isEmpty()) {
        facts.append({tr("What"), shown.description});
    }
    facts.append({tr("Photos"), QString::number(m_detail->photos)});
    m_facts->setFacts(facts);
    m_courseModel->clear();
    for (auto entry = m_detail->course.rbegin(); entry != m_detail->course.rend(); ++entry) {
        auto *item = new QStandardItem(labelOf(entry->step));
        item->setEditable(false);
        item->setData(entry->doneOn.toString(QStringLiteral("MM-dd")), TimelineDateRole);
        item->setData(entry->text, SecondLineRole);
        item->setData(entry->by, ThirdLineRole);
        m_courseModel->appendRow(item);
    }
    m_split->showDetail();
}

void HazardTab::take(HazardStep step)
{
    if (!m_detail) {
        return;
    }
    const Hazard hazard = m_detail->hazard;
    const Ref<Hazard> ref(hazard.id);
    const QDate today = m_context.today();
    if (step == HazardStep::Edit) {
        makeForm(&hazard)->show();
        return;
    }
    // Named as the rules name them, so that what is wrong stands beside its field.
    const QString on = QStringLiteral("done_on");
    const QString by =
        step == HazardStep::Reinspect ? QStringLiteral("reinspected_by") : QStringLiteral("rectified_by");
    const bool handsOver = step == HazardStep::HandUp || step == HazardStep::HandBack;
    const QString words = step == HazardStep::Extend ? QStringLiteral("due_reason")
                          : handsOver                ? QStringLiteral("status_reason")
                                                     : QStringLiteral("text");
    const QString due = QStringLiteral("due_date");
    QList<FormField> fields;
    FormDialog::Save save;
    const auto act = [=](const FieldForm &form) {
        return HazardAct{form.date(on), form.text(by)};
    };
    WritePath &writes = m_context.workspace().writes();
    switch (step) {
    case HazardStep::Notify:
        fields = {dateField(due, tr("To be put right by"), today.addDays(10), true),
                  dateField(on, tr("Told on"), today, true), textField(words, tr("What is asked for"), true, true)};
        save = [=, &writes](const FieldForm &form) {
            return Hazards(writes).notify(ref, form.date(due), form.text(words), {form.date(on), {}});
        };
        break;
    case HazardStep::Start:
        fields = {dateField(on, tr("Begun on"), today, true), textField(words, tr("What is being done"), false, true)};
        save = [=, &writes](const FieldForm &form) {
            return Hazards(writes).start(ref, form.text(words), {form.date(on), {}});
        };
        break;
    case HazardStep::RecordWork:
        fields = {dateField(on, tr("Put right on"), today, true), textField(by, tr("Put right by"), true),
                  textField(words, tr("What was done"), true, true)};
        save = [=, &writes](const FieldForm &form) {
            return Hazards(writes).recordWork(ref, form.text(words), act(form));
        };
        break;
    case HazardStep::Reinspect: {
        FormField passed = textField(QStringLiteral("passed"), tr("In order"), false);
        passed.kind = FieldKind::Bool;
        passed.value = Value(qint64{1});
        fields = {dateField(on, tr("Looked at again on"), today, true), textField(by, tr("Looked at again by"), true),
                  passed, dateField(due, tr("If not in order: new day"), {}, false),
                  textField(words, tr("What was seen"), false, true)};
        save = [=, &writes](const FieldForm &form) {
            return form.value(QStringLiteral("passed")).toInt() != 0
                       ? Hazards(writes).pass(ref, form.text(words), act(form))
                       : Hazards(writes).failReinspection(ref, form.date(due), form.text(words), act(form));
        };
        break;
    }
    case HazardStep::Extend:
        fields = {dateField(due, tr("New day"), hazard.dueDate.addDays(10), true),
                  textField(words, tr("Reason"), true, true)};
        save = [=, &writes](const FieldForm &form) {
            return Hazards(writes).extend(ref, form.date(due), form.text(words));
        };
        break;
    case HazardStep::HandUp:
        fields = {textField(words, tr("Reason"), true, true)};
        save = [=, &writes](const FieldForm &form) {
            return Hazards(writes).handUp(ref, form.text(words));
        };
        break;
    case HazardStep::HandBack:
        fields = {dateField(due, tr("New day"), today.addDays(10), false), textField(words, tr("Reason"), true, true)};
        save = [=, &writes](const FieldForm &form) {
            return Hazards(writes).handBack(ref, form.text(words), form.date(due));
        };
        break;
    case HazardStep::Edit:
        return;
    }
    auto *dialog = new FormDialog(m_context, stepWords(step).translated(), fields, tr("Save"), save, this);
    dialog->setNote(hazard.title);
    connect(dialog, &FormDialog::saved, this, [this] {
        reload();
        Q_EMIT changed();
    });
    dialog->open();
}

QWidget *HazardTab::makeForm(const Hazard *hazard)
{
    Hazard initial = hazard != nullptr ? *hazard : Hazard();
    if (hazard == nullptr) {
        initial.foundOn = m_context.today();
        initial.level = HazardLevel::Ordinary;
    }
    const Record record = toRecord(initial);
    QList<FormField> fields;
    for (std::string_view name : formFields) {
        FormField field = FormField::of(describe<Hazard>(), name);
        field.value = record.value(name);
        fields.append(field);
    }
    WritePath &writes = m_context.workspace().writes();
    const bool isNew = hazard == nullptr;
    auto *dialog = new FormDialog(
        m_context, isNew ? tr("Register a hazard") : tr("Change the hazard"), fields,
        isNew ? tr("Register") : tr("Save"),
        [record, isNew, &writes](const FieldForm &form) {
            Record edited = record;
            form.store(edited);
            const Hazard wanted = fromRecord<Hazard>(edited);
            return isNew ? Hazards(writes).register_(wanted) : Hazards(writes).edit(wanted);
        },
        this);
    dialog->setNote(tr("An ordinary hazard needs place, problem, person and day. A major one needs five: person, "
                       "measures, funds, day, plan."));
    connect(dialog, &FormDialog::saved, this, [this](const ChangeSet &changes) {
        const Ref<Hazard> saved = changes.first<Hazard>();
        reload();
        if (!saved.isNull()) {
            open(saved);
        }
        Q_EMIT changed();
    });
    return dialog;
}

void HazardTab::registerNew()
{
    makeForm(nullptr)->show();
}

void HazardTab::attachPhoto()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Attach a photo"), {}, tr("Pictures and PDF (*.jpg *.jpeg *.png *.pdf)"));
    if (!path.isEmpty() && m_detail) {
        const RecordId hazard = m_detail->hazard.id;
        m_context.run([&] { return m_context.workspace().attachments().add(describe<Hazard>(), hazard, path); });
        show(Ref<Hazard>(hazard));
    }
}

} // namespace helin
