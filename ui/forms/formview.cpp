#include "ui/forms/formview.h"

#include "ui/app/appcontext.h"
#include "ui/theme/label.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/pageheader.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

namespace helin {

namespace {

constexpr int narrow = 860;
constexpr int widestFields = 960;

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea{parent};
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turns it on; the ground is what lies behind
    return area;
}

} // namespace

FormView::FormView(AppContext &context, const QString &title, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_header{new PageHeader{title, this}}
    , m_fields{new FieldSet{2}}
    , m_bar{new ActionBar{this}}
    , m_save{new Button{tr("Save"), Button::Kind::Primary}}
    , m_middle{new QHBoxLayout}
    , m_body{nullptr}
{
    setAccessibleName(title);
    m_fields->setToday([this] { return m_context.today(); });
    m_header->setBackVisible(true);
    connect(m_header, &PageHeader::backRequested, this, &FormView::leave);

    auto *content = new QWidget;
    m_body = new QVBoxLayout{content};
    m_body->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    m_body->setSpacing(metrics::space4);
    m_body->addWidget(m_fields);
    m_body->addStretch();
    m_fields->setMaximumWidth(Theme::of(this).px(widestFields));
    auto *cancel = new Button{tr("Cancel")};
    cancel->setHint(QStringLiteral("Esc"));
    connect(cancel, &Button::clicked, this, &FormView::leave);
    m_save->setIconName(QStringLiteral("save"));
    m_save->setKey(QKeySequence::Save);
    connect(m_save, &Button::clicked, this, &FormView::save);
    m_bar->addButton(cancel);
    m_bar->addButton(m_save);
    connect(m_bar, &ActionBar::linkActivated, this, [this] {
        const QStringList wrong = m_fields->wrongFields();
        if (!wrong.isEmpty()) {
            m_fields->focus(wrong.first());
        }
    });
    connect(m_fields, &FieldSet::checked, this, &FormView::updateBar);

    m_middle->setSpacing(0);
    m_middle->addWidget(scrolled(content, this), 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_middle, 1);
    column->addWidget(m_bar);
}

void FormView::setAside(QWidget *aside)
{
    m_aside = aside;
    m_asideHolder = new Ground{Ground::Tone::Raised, this};
    auto *row = new QHBoxLayout{m_asideHolder};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline{Qt::Vertical, m_asideHolder});
    auto *holder = new QWidget;
    new QVBoxLayout{holder};
    holder->layout()->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    row->addWidget(scrolled(holder, m_asideHolder), 1);
    m_middle->addWidget(m_asideHolder);
    m_asideHolder->setProperty("holder", QVariant::fromValue<QObject *>(holder));
    placeAside();
}

void FormView::placeAside()
{
    if (m_aside == nullptr) {
        return;
    }
    const Theme &theme = Theme::of(this);
    const bool beside = width() >= theme.px(narrow);
    auto *holder = qobject_cast<QWidget *>(m_asideHolder->property("holder").value<QObject *>());
    m_asideHolder->setFixedWidth(theme.px(metrics::sideColumn));
    m_asideHolder->setVisible(beside);
    if (beside) {
        holder->layout()->addWidget(m_aside);
        holder->layout()->setAlignment(m_aside, Qt::AlignTop);
    } else {
        m_body->insertWidget(1, m_aside);
    }
}

void FormView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeAside();
}

void FormView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    placeAside();
}

void FormView::updateBar()
{
    const QStringList wrong = m_fields->wrongFields();
    if (wrong.isEmpty()) {
        m_asked = false;
        m_bar->clearMessage();
        return;
    }
    if (m_asked) {
        m_bar->setMessage(DueMark::Overdue, tr("%n place(s) to mend:", nullptr, int(wrong.size())),
                          m_fields->field(wrong.first())->label());
    }
}

bool FormView::save()
{
    m_asked = true;
    QStringList wrong = m_fields->check();
    if (wrong.isEmpty()) {
        wrong = checkFurther();
    }
    updateBar();
    if (!wrong.isEmpty()) {
        m_fields->focus(wrong.first());
        return false;
    }
    const std::optional<ChangeSet> done = m_context.run([this] { return submit(); }, savedWords(),
                                                        [this](const Error &error) { return showError(error); });
    if (!done) {
        updateBar();
        return false;
    }
    m_fields->settle();
    Q_EMIT saved(*done);
    return true;
}

bool FormView::showError(const Error &error)
{
    return m_fields->showError(error);
}

void FormView::leave()
{
    if (hasUnsavedInput()) {
        ConfirmQuestion question;
        question.title = tr("Leave without saving?");
        question.will = {tr("throw away what was typed into this form")};
        question.willNot = {tr("change anything that was saved before")};
        question.confirmText = tr("Throw away");
        if (!ConfirmDialog::ask(question, this)) {
            return;
        }
    }
    Q_EMIT left();
}

void FormView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (enter && qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr) {
        focusNextChild();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace helin
