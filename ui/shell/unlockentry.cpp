#include "ui/shell/unlockentry.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>

namespace helin {

namespace {

constexpr int second = 1000;
constexpr int cardWidth = 400;

} // namespace

void hideTyped(QLineEdit *field)
{
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

void putInMiddle(QWidget *window, QWidget *card)
{
    auto *outer = new QGridLayout{window};
    outer->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space6);
    outer->addWidget(card, 1, 1);
    for (const int edge : {0, 2}) {
        outer->setRowStretch(edge, 1);
        outer->setColumnStretch(edge, 1);
    }
    const auto fit = [window, card] {
        card->setFixedWidth(Theme::of(window).px(cardWidth));
    };
    QObject::connect(&Theme::of(window), &Theme::changed, card, fit);
    fit();
}

UnlockEntry::UnlockEntry(const QString &label, const QString &emptyWords, QWidget *parent)
    : QWidget{parent}
    , m_edit{new QLineEdit{this}}
    , m_labelled{new LabelledField{label, m_edit, this}}
    , m_button{new Button{QString(), Button::Kind::Primary, this}}
    , m_progress{new QProgressBar{this}}
    , m_emptyWords{emptyWords}
{
    hideTyped(m_edit);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::space1);
    m_progress->setAccessibleName(tr("Unlocking"));
    QSizePolicy keep = m_progress->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keep);
    m_progress->hide();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    column->addWidget(m_labelled);
    column->addSpacing(metrics::space1);
    column->addWidget(m_button);
    column->addWidget(m_progress);
    setFocusProxy(m_edit);
    connect(m_button, &Button::clicked, this, &UnlockEntry::submit);
    connect(m_edit, &QLineEdit::returnPressed, this, &UnlockEntry::submit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (!m_timer.isActive()) {
            m_labelled->clearMessage();
        }
    });
    m_timer.setInterval(second);
    connect(&m_timer, &QTimer::timeout, this, &UnlockEntry::countDown);
}

UnlockEntry::~UnlockEntry()
{
    for (auto *watcher : findChildren<QFutureWatcherBase *>()) {
        watcher->waitForFinished();
    }
}

void UnlockEntry::setButtonTexts(const QString &text, const QString &busyText)
{
    m_text = text;
    m_busyText = busyText;
    m_button->setText(m_busy ? m_busyText : m_text);
}

void UnlockEntry::setAllowed(bool allowed)
{
    m_allowed = allowed;
    updateButton();
}

QString UnlockEntry::message() const
{
    return m_edit->accessibleDescription();
}

void UnlockEntry::say(const QString &words)
{
    m_labelled->setError(words);
}

void UnlockEntry::reset()
{
    m_timer.stop();
    m_edit->clear();
    m_labelled->clearMessage();
    updateButton();
}

void UnlockEntry::refuse(const Error &error)
{
    say(error.line());
    countDown();
    m_edit->setFocus();
    m_edit->selectAll();
}

void UnlockEntry::submit()
{
    if (!m_button->isEnabled()) {
        return;
    }
    if (m_edit->text().isEmpty()) {
        say(m_emptyWords);
        m_edit->setFocus();
        return;
    }
    m_labelled->clearMessage();
    Q_EMIT submitted(m_edit->text());
}

void UnlockEntry::countDown()
{
    const qint64 wait = m_wait ? m_wait() : 0;
    const int seconds = int((wait + second - 1) / second);
    if (seconds > 0) {
        say(tr("Wrong password. Try again in %n s.", nullptr, seconds));
        m_timer.start();
    } else if (m_timer.isActive()) {
        m_timer.stop();
        m_labelled->clearMessage();
    }
    updateButton();
}

void UnlockEntry::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_button->setText(busy ? m_busyText : m_text);
    m_edit->setEnabled(!busy);
    updateButton();
    Q_EMIT busyChanged(busy);
}

void UnlockEntry::updateButton()
{
    m_button->setEnabled(m_allowed && !m_busy && !m_timer.isActive());
}

} // namespace helin
