#include "ui/pages/disputes/deskform.h"

#include "core/organisation/actor.h"
#include "core/patrols/patrols.h"
#include "ui/app/appcontext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/referencefield.h"
#include "ui/pages/disputes/partiesfield.h"
#include "ui/pages/disputes/termslist.h"
#include "ui/theme/label.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textarea.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>

namespace helin {

namespace {

const QString partyAField = QStringLiteral("party_a");
const QString partyBField = QStringLiteral("party_b");
const QString categoryField = QStringLiteral("category");
const QString dateField = QStringLiteral("date");
const QString matterField = QStringLiteral("matter");
const QString termsField = QStringLiteral("terms");
const QString performanceField = QStringLiteral("performance");
const QString performByField = QStringLiteral("perform_by");

constexpr int numberColumn = 32;

/// The round numbers at the left of the rows; they follow the fields as these move.
class RowNumbers final : public QObject
{
public:
    RowNumbers(FieldSet &fields, const QStringList &firstOfRows) : QObject{&fields}, m_fields{fields}
    {
        int number = 0;
        for (const QString &name : firstOfRows) {
            auto *badge = new Badge{++number, Badge::Tone::Neutral, &fields};
            badge->show();
            m_badges.append({name, badge});
        }
        fields.installEventFilter(this);
        for (const QString &name : firstOfRows) {
            fields.field(name)->installEventFilter(this);
        }
        arrange();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move ||
            event->type() == QEvent::LayoutRequest) {
            arrange();
        }
        return false;
    }

private:
    void arrange()
    {
        const Theme &theme = Theme::of(&m_fields);
        m_fields.layout()->setContentsMargins(theme.px(numberColumn), 0, 0, 0);
        for (const auto &[name, badge] : m_badges) {
            const LabelledField *field = m_fields.field(name);
            const int top = field->y() + field->editor()->y() + theme.px(metrics::control) / 2;
            badge->resize(badge->sizeHint());
            badge->move(0, top - badge->height() / 2);
        }
    }

    FieldSet &m_fields;
    QList<std::pair<QString, Badge *>> m_badges;
};

} // namespace

DeskForm::DeskForm(AppContext &context, QWidget *parent)
    : FormView{context, tr("Settle at the desk"), parent}
    , m_settings{DisputeSettings::load(context.reader().connection())}
    , m_partyA{makePartiesField(context)}
    , m_partyB{makePartiesField(context)}
    , m_more{new FieldSet{2}}
    , m_papers{new RowList}
    , m_terms{new TermsList}
{
    setObjectName(QStringLiteral("deskForm"));
    addRows();
    addMore();
    addHeader();
    addAside();
    addAnother();
    startAnew();
    connect(&fields(), &FieldSet::edited, this, &DeskForm::updateAll);
    connect(m_more, &FieldSet::edited, this, [this] { updatePapers(settlement()); });
    new RowNumbers{fields(), {partyAField, categoryField, matterField, termsField, performanceField}};
}

Disputes DeskForm::useCases() const
{
    return Disputes{context().workspace().writes(), m_settings};
}

void DeskForm::addRows()
{
    using Width = FieldSet::Width;
    FieldSet &set = fields();
    set.addField(partyAField, tr("First party"), m_partyA);
    set.addField(partyBField, tr("Other party"), m_partyB);
    set.addField(categoryField, tr("Category"), makeChoiceBox(choiceList<DisputeCategory>));
    auto *date = new DateField;
    date->setToday([this] { return context().today(); });
    set.addField(dateField, tr("Settled on"), date);
    set.addField(matterField, tr("What it was about"), new TextArea{3}, Width::Full);
    LabelledField *terms = set.addField(termsField, tr("What was agreed"), new TextArea{4}, Width::Full);
    auto *link = new LinkButton{{}, TextRole::Secondary};
    link->hide();
    connect(link, &LinkButton::clicked, this, &DeskForm::showTermsMenu);
    terms->setAside(link);
    m_termsLink = link;
    set.addField(performanceField, tr("How it is performed"), makeChoiceBox(choiceList<PerformanceMode>));
    auto *performBy = new DateField;
    performBy->setToday([this] { return context().today(); });
    LabelledField *by = set.addField(performByField, tr("To be performed by"), performBy);
    for (const QString &name : {partyAField, partyBField, categoryField, dateField, matterField, termsField,
                                performanceField, performByField}) {
        set.setRequired(name);
    }
    for (const QString &name : {partyBField, dateField, performByField}) {
        set.setCheck(
            name, [this, name](const QString &) { return findingOf(name); }, true);
    }
    connect(by, &LabelledField::correctionAccepted, this, [this, performBy] {
        const DeskSettlement now = settlement();
        const QDate settledOn = now.date.isValid() ? now.date : context().today();
        if (const std::optional<QDate> likely = likelyDate(now.performBy, settledOn)) {
            performBy->setDate(likely);
            performBy->setFocus();
        }
    });
}

void DeskForm::addMore()
{
    m_more->setToday([this] { return context().today(); });
    const RecordType &type = describe<DisputeCase>();
    RecordReader &reader = context().reader();
    m_more->addField(type, QStringLiteral("title"), FieldSet::Width::Full);
    m_more->setRequired(QStringLiteral("title"), false);
    auto *title = m_more->editor<QLineEdit>(QStringLiteral("title"));
    title->setPlaceholderText(tr("Left empty: the first clause of what it was about"));
    m_more->addField(type, QStringLiteral("grade"));
    m_more->addField(type, QStringLiteral("source"));
    m_more->addField(type, QStringLiteral("place"));
    m_more->addField(type, QStringLiteral("group"), FieldSet::Width::Cell, makeGroupBox(reader));
    m_more->addField(type, QStringLiteral("grid"), FieldSet::Width::Cell, makeGridBox(reader));
    m_more->addField(type, QStringLiteral("mode"));
    auto *time = new QLineEdit;
    time->setPlaceholderText(QStringLiteral("09:30"));
    m_more->addField(QStringLiteral("time"), tr("Time of day"), time);
    m_more->setCheck(QStringLiteral("time"), [](const QString &text) -> std::optional<Error> {
        if (timeFrom(text).isValid()) {
            return std::nullopt;
        }
        return Error{ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "Write the time like 09:30.")}};
    });
    m_more->addField(type, QStringLiteral("people_involved"));
    m_more->addField(QStringLiteral("mediator"), tr("Mediator"),
                     makeNameField(DisputeList{reader.connection(), m_settings}.handlers()));
    m_more->addField(type, QStringLiteral("witnesses"));
    auto *paper = new QCheckBox{tr("From paper (enter the true day)")};
    m_more->addField(QStringLiteral("backfilled"), tr("Entered later"), paper);
    m_fold = new Fold{tr("More"), tr("Place, mode, time, witnesses, entered later from paper"), m_more};
    fields().addRow(m_fold);
}

void DeskForm::addHeader()
{
    header().setSubtitle(tr("Fill in five rows: registration, record and oral agreement are done in one"));
    const QString name = actorName(context().reader(), context().workspace().writes().user());
    header().addAction(new Label{tr("First asked %1").arg(name), TextRole::Secondary, Ink::Secondary});
    auto *procedure = new Button{tr("Go on by procedure")};
    procedure->setIconName(QStringLiteral("doc"));
    connect(procedure, &Button::clicked, this, &DeskForm::procedureRequested);
    header().addAction(procedure);
}

void DeskForm::addAside()
{
    auto *aside = new QWidget;
    auto *column = new QVBoxLayout{aside};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);
    column->addWidget(new Label{tr("After saving there is"), TextRole::BodyBold});
    column->addWidget(m_papers);
    column->addWidget(new Hairline);
    column->addWidget(m_terms);
    connect(m_terms, &TermsList::taken, this, &DeskForm::takeTerms);
    setAside(aside);
}

void DeskForm::addAnother()
{
    auto *another = new Button{tr("Save and next")};
    another->setKey(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    connect(another, &Button::clicked, this, [this] {
        // The form stays for the next case instead of giving way to the list.
        const QSignalBlocker stay{this};
        if (save()) {
            startAnew();
        }
    });
    bar().addButton(another);
    bar().addButton(&saveButton()); // the primary one stands last
    setTabOrder(another, &saveButton());
}

void DeskForm::startAnew()
{
    for (const QString &name : {matterField, termsField, performByField, categoryField}) {
        fields().setText(name, {});
    }
    m_partyA->setTokens({});
    m_partyB->setTokens({});
    fields().setText(dateField, context().today().toString(Qt::ISODate));
    fields().setText(performanceField, codeOf(PerformanceMode::ByDate));
    DisputeCase fresh;
    fresh.grade = DisputeGrade::Simple;
    fresh.source = DisputeSource::Party;
    fresh.mode = MeetingMode::Indoors;
    m_more->load(toRecord(fresh));
    for (const QString &name : {QStringLiteral("time"), QStringLiteral("backfilled")}) {
        m_more->setText(name, {});
    }
    m_more->setText(QStringLiteral("mediator"), actorName(context().reader(), context().workspace().writes().user()));
    m_fold->setOpen(false);
    for (const QString &name : {partyAField, partyBField, categoryField, dateField, matterField, termsField,
                                performanceField, performByField}) {
        fields().field(name)->clearMessage();
    }
    fields().settle();
    m_more->settle();
    updateAll({});
    bar().clearMessage();
    start();
}

PerformanceMode DeskForm::performance() const
{
    return choiceFrom<PerformanceMode>(fields().text(performanceField));
}

DeskSettlement DeskForm::settlement() const
{
    DeskSettlement settlement;
    settlement.partyA = partiesIn(*m_partyA, PartyRole::Applicant);
    settlement.partyB = partiesIn(*m_partyB, PartyRole::Respondent);
    settlement.category = choiceFrom<DisputeCategory>(fields().text(categoryField));
    settlement.date = fields().date(dateField);
    settlement.matter = fields().text(matterField);
    settlement.terms = fields().text(termsField);
    settlement.performance = performance();
    settlement.performBy = fields().date(performByField);
    Record more{describe<DisputeCase>()};
    m_more->store(more);
    const auto extra = fromRecord<DisputeCase>(more);
    settlement.title = extra.title;
    settlement.grade = extra.grade == DisputeGrade::Unset ? DisputeGrade::Simple : extra.grade;
    settlement.source = extra.source;
    settlement.place = extra.place;
    settlement.group = extra.group;
    settlement.grid = extra.grid;
    settlement.mode = extra.mode;
    settlement.time = timeFrom(m_more->text(QStringLiteral("time")));
    settlement.mediator = m_more->text(QStringLiteral("mediator"));
    settlement.witnesses = extra.witnesses;
    settlement.peopleInvolved = extra.peopleInvolved;
    settlement.backfilled = !m_more->text(QStringLiteral("backfilled")).isEmpty();
    return settlement;
}

DisputeRegistration DeskForm::registration() const
{
    const DeskSettlement now = settlement();
    DisputeRegistration registration;
    registration.parties = now.partyA + now.partyB;
    DisputeCase &dispute = registration.dispute;
    dispute.title = now.title;
    dispute.category = now.category;
    dispute.receivedOn = now.date;
    dispute.summary = now.matter;
    dispute.grade = now.grade;
    dispute.source = now.source;
    dispute.place = now.place;
    dispute.group = now.group;
    dispute.grid = now.grid;
    dispute.mode = now.mode;
    dispute.witnesses = now.witnesses;
    dispute.peopleInvolved = now.peopleInvolved;
    dispute.backfilled = now.backfilled;
    // What was already agreed is not lost: it waits in the note for the session that reaches the agreement.
    dispute.note = now.terms;
    return registration;
}

bool DeskForm::hasUnsavedInput() const
{
    return FormView::hasUnsavedInput() || m_more->isChanged();
}

std::optional<Error> DeskForm::findingOf(const QString &field) const
{
    const DeskSettlement now = settlement();
    for (const FormIssue &issue : Disputes::issuesOf(now, context().today())) {
        if (issue.field != field) {
            continue;
        }
        Error error{ErrorKind::Invalid, issue.what};
        const QDate date = now.date.isValid() ? now.date : context().today();
        if (field == performByField) {
            if (const std::optional<QDate> likely = likelyDate(now.performBy, date)) {
                error.next = {QT_TRANSLATE_NOOP("Message", "Change to %1"), {likely->toString(Qt::ISODate)}};
            }
        }
        return error;
    }
    return std::nullopt;
}

QStringList DeskForm::checkFurther()
{
    if (!m_more->check().isEmpty()) {
        m_fold->setOpen(true);
        m_more->focus(m_more->wrongFields().first());
        return {QString()};
    }
    return {};
}

Result<ChangeSet> DeskForm::submit()
{
    return useCases().settleAtDesk(settlement());
}

QString DeskForm::savedWords() const
{
    const QDate date = fields().date(dateField);
    return tr("Saved as %1").arg(useCases().nextNumber(date.isValid() ? date : context().today()));
}

void DeskForm::updateAll(const QString &edited)
{
    updatePerformance();
    updateMatter();
    if (edited == dateField && !fields().text(performByField).isEmpty()) {
        // The other day may have become too early, or all right again.
        if (const std::optional<Error> finding = findingOf(performByField)) {
            fields().field(performByField)->setError(finding->what.translated(), finding->next.translated());
        } else {
            fields().field(performByField)->clearMessage();
        }
    }
    const DeskSettlement now = settlement();
    LabelledField *date = fields().field(dateField);
    if (now.date.isValid() && now.date < context().today()) {
        date->setWarning(tr("Entered later: the true day counts everywhere"));
    } else if (!date->hasError()) {
        date->clearMessage();
    }
    updatePapers(now);
}

void DeskForm::updatePerformance()
{
    fields().setShown(performByField, performance() != PerformanceMode::OnTheSpot);
}

void DeskForm::updateMatter()
{
    const QString matter = fields().text(matterField);
    fields()
        .field(matterField)
        ->setAside(matter.isEmpty() ? QString() : tr("%n characters", nullptr, int(matter.size())));
    const auto category = choiceFrom<DisputeCategory>(fields().text(categoryField));
    m_terms->setMatter(category, matter + fields().text(termsField), namesIn(*m_partyA), namesIn(*m_partyB));
    auto *link = static_cast<LinkButton *>(m_termsLink);
    link->setText(tr("Choose a model (%1: %2)").arg(labelOf(category), QString::number(m_terms->count())));
    link->setVisible(m_terms->count() > 0);
}

void DeskForm::updatePapers(const DeskSettlement &now)
{
    const QList<FormIssue> issues = Disputes::issuesOf(now, context().today());
    const auto missing = [&](const QStringList &needed) {
        const auto found = std::find_if(issues.begin(), issues.end(),
                                        [&](const FormIssue &issue) { return needed.contains(issue.field); });
        return found == issues.end() ? QString() : fields().field(found->field)->label();
    };
    const QStringList registering{partyAField, partyBField, categoryField, dateField, matterField};
    const QStringList agreeing = registering + QStringList{termsField, performanceField, performByField};
    const auto row = [&](const QString &what, const QStringList &needed, const QString &ready) {
        const QString lacks = missing(needed);
        if (!hasUnsavedInput()) {
            return Row{DueMark::None, what, ready}; // nothing typed yet: only what it will be
        }
        return lacks.isEmpty() ? Row{DueMark::Done, what, ready}
                               : Row{DueMark::Today, what, tr("needs: %1").arg(lacks)};
    };
    const QDate date = now.date.isValid() ? now.date : context().today();
    m_papers->setRows(
        {row(tr("Registration"), registering, useCases().nextNumber(date)),
         row(tr("Record of the mediation"), registering, tr("session 1")),
         row(tr("Register of oral agreements"), agreeing,
             now.performance == PerformanceMode::OnTheSpot ? tr("performed") : now.performBy.toString(Qt::ISODate)),
         row(tr("Allowance"), agreeing,
             tr("%1, %2 yuan").arg(labelOf(now.grade), QString::number(allowanceFor(now.grade, m_settings))))});
}

void DeskForm::takeTerms(const QString &text)
{
    auto *area = fields().editor<QPlainTextEdit>(termsField);
    area->setPlainText(withTerms(area->toPlainText(), text));
    area->moveCursor(QTextCursor::End);
    area->setFocus();
}

void DeskForm::showTermsMenu()
{
    QMenu menu;
    for (const ModelTerms &model :
         modelTerms(choiceFrom<DisputeCategory>(fields().text(categoryField)), fields().text(matterField))) {
        connect(menu.addAction(model.title), &QAction::triggered, this,
                [this, model] { takeTerms(model.textFor(namesIn(*m_partyA), namesIn(*m_partyB))); });
    }
    menu.exec(m_termsLink->mapToGlobal(QPoint{0, m_termsLink->height()}));
}

void DeskForm::fillForTour()
{
    m_partyA->setTokens({{{}, QStringLiteral("王小琴"), QStringLiteral("四组 8 号")}});
    m_partyB->setTokens({{{}, QStringLiteral("郑文"), QStringLiteral("四组 11 号")}});
    fields().setText(categoryField, codeOf(DisputeCategory::Neighbours));
    fields().setText(matterField,
                     QStringLiteral("郑文家晒坝的雨水经王小琴家屋檐沟排出，今年 9 月以来沟堵两次，水漫进王小琴"
                                    "家灶房，两家为谁来掏沟争吵。"));
    fields().setText(termsField,
                     QStringLiteral("1. 沟由郑文家负责每月掏一次，雨后随时清理。\n2. 郑文在晒坝边新开一条排水"
                                    "沟，接到村道边沟。\n3. 灶房地面由郑文补平，材料钱 120 元由郑文出。"));
    fields().setText(performByField, context().today().addDays(-10).toString(Qt::ISODate));
    updateAll({});
    (void)save();
}

} // namespace helin
