#include "ui/shell/practicedialog.h"

#include "core/demo/practicestation.h"
#include "ui/shell/errordialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QCoreApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QProgressBar>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrentRun>

namespace helin {

namespace {

constexpr int dialogWidth = 520;
constexpr int millisBetweenLooks = 100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(helin::PracticeDialog)
};

ConfirmQuestion questionFor(const QString &folder)
{
    const bool there = !demo::practiceStation(folder).isEmpty();
    ConfirmQuestion question;
    question.title = Words::tr("Try with invented people");
    question.will =
        there ? QStringList{Words::tr("open the practice station made before, as it was left")}
              : QStringList{Words::tr("make a practice station: 120 invented people and half a year of their matters"),
                            Words::tr("open it at once; no password is asked")};
    question.willNot = QStringList{Words::tr("touch or show real records"), Words::tr("exchange data with anybody")};
    question.can = QStringList{
        Words::tr("be unlocked by user %1 with the password %2").arg(demo::demoStationUser, demo::demoPassword),
        Words::tr("be thrown away at any time, with its folder: %1").arg(QDir::toNativeSeparators(folder))};
    question.confirmText = there ? Words::tr("Open the practice station") : Words::tr("Begin to practise");
    question.dangerous = false;
    return question;
}

} // namespace

PracticeDialog::PracticeDialog(const QString &folder, const Clock &clock, std::optional<KdfCost> cost, QWidget *parent)
    : ConfirmDialog{questionFor(folder), parent}
    , m_folder{folder}
    , m_clock{clock}
    , m_cost{cost}
    , m_bar{new QProgressBar}
    , m_work{std::make_shared<Work>()}
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(metrics::space1);
    m_bar->setAccessibleName(tr("Making the practice station"));
    QSizePolicy keep = m_bar->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keep);
    m_bar->hide();
    setBody(m_bar);
    confirmButton()->setKind(Button::Kind::Primary);
    confirmButton()->setDefault(true);
    setMinimumWidth(Theme::of(this).px(dialogWidth));
    setGuard([this] {
        begin();
        return false; // closes when the work has ended
    });
}

PracticeDialog::~PracticeDialog()
{
    m_work->stop = true;
    m_future.waitForFinished();
}

QString PracticeDialog::usualFolder()
{
    const QDir documents{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    return QDir::cleanPath(documents.filePath(tr("Helin practice")));
}

void PracticeDialog::begin()
{
    confirmButton()->setEnabled(false);
    confirmButton()->setText(tr("Making the practice station…"));
    m_bar->setRange(0, 0);
    m_bar->show();
    m_work->stop = false;
    auto *looking = new QTimer{this};
    connect(looking, &QTimer::timeout, this, [this] {
        m_bar->setRange(0, int(m_work->total));
        m_bar->setValue(int(m_work->done));
    });
    looking->start(millisBetweenLooks);
    auto *watcher = new QFutureWatcher<std::shared_ptr<Outcome>>{this};
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, looking] {
        looking->deleteLater();
        watcher->deleteLater();
        finish(watcher->result());
    });
    m_future = QtConcurrent::run([folder = m_folder, clock = &m_clock, cost = m_cost, work = m_work] {
        return std::make_shared<Outcome>(attempt([&] {
            QString station = demo::practiceStation(folder);
            if (station.isEmpty()) {
                demo::PracticePlan plan;
                plan.folder = folder;
                plan.cost = cost.value_or(plan.cost);
                station = demo::makePractice(plan, *clock,
                                             [&work](qint64 done, qint64 total) {
                                                 work->total = total;
                                                 work->done = done;
                                                 return !work->stop;
                                             })
                              .stations.first()
                              .folder;
            }
            return Workspace::open(station, demo::demoStationUser, demo::demoPassword, *clock).orThrow();
        }));
    });
    watcher->setFuture(m_future);
}

void PracticeDialog::finish(const std::shared_ptr<Outcome> &outcome)
{
    if (outcome->ok() && !m_work->stop) {
        accept();
        Q_EMIT opened(std::make_shared<std::unique_ptr<Workspace>>(std::move(*outcome).value()));
        return;
    }
    if (outcome->ok() || outcome->error().kind == ErrorKind::Cancelled) { // it may have been stopped too late
        ConfirmDialog::reject();
        return;
    }
    m_bar->hide();
    cancelButton()->setEnabled(true);
    confirmButton()->setEnabled(true);
    confirmButton()->setText(tr("Try again"));
    auto *dialog = new ErrorDialog{outcome->error(), this};
    dialog->open();
}

void PracticeDialog::reject()
{
    if (m_future.isRunning()) {
        m_work->stop = true;
        cancelButton()->setEnabled(false);
        return;
    }
    ConfirmDialog::reject();
}

} // namespace helin
