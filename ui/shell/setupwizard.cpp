#include "ui/shell/setupwizard.h"

#include "ui/app/appsettings.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/setupsteps.h"
#include "ui/theme/label.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QtConcurrentRun>

namespace helin {

namespace {

constexpr int countedSteps = 3;
constexpr int contentWidth = 520;

} // namespace

SetUpWizard::SetUpWizard(AppSettings &settings, const Clock &clock, std::optional<KdfCost> cost, QWidget *parent)
    : QWidget{parent}
    , m_settings{settings}
    , m_clock{clock}
    , m_header{new PageHeader{QString(), this}}
    , m_steps{new QStackedWidget{this}}
    , m_bar{new ActionBar{this}}
    , m_back{new Button{tr("&Back"), Button::Kind::Normal}}
    , m_next{new Button{QString(), Button::Kind::Primary}}
    , m_open{new LinkButton{tr("There are records already: open them…"), TextRole::Body}}
    , m_practice{new LinkButton{tr("Try with invented people…"), TextRole::Body}}
    , m_progress{new QProgressBar{this}}
    , m_role{new RoleStep}
    , m_place{new PlaceStep}
    , m_account{new AccountStep}
    , m_recovery{new RecoveryStep}
{
    setWindowTitle(tr("Set up Helin"));
    setAccessibleName(tr("Set up Helin"));
    m_setUp.cost = cost;
    for (SetUpStep *step : QList<SetUpStep *>{m_role, m_place, m_account, m_recovery}) {
        m_steps->addWidget(step);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::space1);
    m_progress->setAccessibleName(tr("Making the store"));
    m_progress->hide();
    m_header->addAction(m_practice);
    m_header->addAction(m_open);
    m_bar->addButton(m_back);
    m_bar->addButton(m_next);
    m_next->setDefault(true);

    auto *content = new QHBoxLayout;
    content->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space4);
    content->addStretch(1);
    content->addWidget(m_steps, 100);
    content->addStretch(1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(content, 1);
    column->addWidget(m_progress);
    column->addWidget(m_bar);
    const auto fit = [this] {
        m_steps->setMaximumWidth(Theme::of(this).px(contentWidth));
    };
    connect(&Theme::of(this), &Theme::changed, m_steps, fit);
    fit();

    connect(m_back, &Button::clicked, this, &SetUpWizard::back);
    connect(m_next, &Button::clicked, this, &SetUpWizard::next);
    connect(m_open, &LinkButton::clicked, this, &SetUpWizard::openRequested);
    connect(m_practice, &LinkButton::clicked, this, &SetUpWizard::practiceRequested);
    showStep(0);
}

SetUpWizard::~SetUpWizard() = default;

SetUpStep *SetUpWizard::current() const
{
    return static_cast<SetUpStep *>(m_steps->currentWidget());
}

int SetUpWizard::step() const
{
    return m_steps->currentIndex();
}

void SetUpWizard::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_header->setTitle(current()->heading());
    m_header->setSubtitle(step < countedSteps ? tr("Step %1 of %2").arg(step + 1).arg(countedSteps)
                                              : tr("The store is ready"));
    m_back->setVisible(step > 0 && step < countedSteps);
    m_open->setVisible(step < countedSteps); // the code must be seen first
    m_practice->setVisible(step == 0);
    m_next->setText(step < countedSteps - 1    ? tr("&Next")
                    : step == countedSteps - 1 ? tr("&Finish")
                                               : tr("It is &locked away, go on"));
    current()->enter(m_setUp);
}

void SetUpWizard::next()
{
    if (!m_next->isEnabled() || !current()->check()) {
        return;
    }
    current()->fill(m_setUp);
    if (step() == countedSteps) {
        Q_EMIT finished(std::make_shared<std::unique_ptr<Workspace>>(std::move(std::move(*m_made).value().workspace)));
    } else if (step() == countedSteps - 1) {
        create();
    } else {
        showStep(step() + 1);
    }
}

void SetUpWizard::back()
{
    if (m_back->isEnabled() && step() > 0 && step() < countedSteps) {
        current()->fill(m_setUp);
        showStep(step() - 1);
    }
}

void SetUpWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Enter goes on: to the next field, after the last one to the next step.
    const QList<QLineEdit *> fields = current()->findChildren<QLineEdit *>();
    const qsizetype at = fields.indexOf(qobject_cast<QLineEdit *>(focusWidget()));
    if (at >= 0 && at + 1 < fields.size()) {
        fields.at(at + 1)->setFocus(Qt::TabFocusReason);
    } else {
        next();
    }
}

void SetUpWizard::create()
{
    setBusy(true);
    using Outcome = std::shared_ptr<Result<Made>>;
    auto *watcher = new QFutureWatcher<Outcome>{this};
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_made = watcher->result();
        watcher->deleteLater();
        setBusy(false);
        m_setUp.password.clear();
        if (!m_made->ok()) {
            auto *dialog = new ErrorDialog{m_made->error(), this};
            dialog->open();
            return;
        }
        m_settings.setStoreFolder(m_setUp.folder);
        m_recovery->setSheet((*m_made)->sheet);
        showStep(countedSteps);
    });
    watcher->setFuture(QtConcurrent::run([setUp = m_setUp, clock = &m_clock]() -> Outcome {
        return std::make_shared<Result<Made>>(attempt([&] {
            Made made;
            made.workspace = Workspace::create(setUp, *clock).orThrow();
            made.sheet = makeRecoverySheet(*made.workspace).orThrow();
            return made;
        }));
    }));
}

void SetUpWizard::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_steps->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_open->setEnabled(!busy);
    m_practice->setEnabled(!busy);
    m_next->setEnabled(!busy);
    if (busy) {
        m_bar->setNote(tr("Making the encrypted store…"));
    } else {
        m_bar->clearMessage();
    }
}

} // namespace helin
