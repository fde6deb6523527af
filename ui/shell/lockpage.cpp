#include "ui/shell/lockpage.h"

#include "ui/app/appcontext.h"
#include "ui/shell/brand.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/unlockentry.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace helin {

LockPage::LockPage(AppContext &context, QWidget *parent)
    : Ground{Tone::Surface, parent}
    , m_context{context}
    , m_pin{new UnlockEntry{tr("&PIN"), tr("Please type the PIN."), this}}
    , m_password{new UnlockEntry{tr("&Password"), tr("Please type the password."), this}}
    , m_other{new LinkButton{QString(), TextRole::Secondary, this}}
{
    setAccessibleName(tr("Locked"));
    const QString user = context.workspace().store().user();
    auto *brand = new Brand{this};
    brand->setIndent(0);
    brand->setLine(tr("Records of the village station"));
    auto *whose = new Label{tr("Locked: %1").arg(user), TextRole::Subject, Ink::Text, this};
    whose->setWordWrap(true);
    auto *kept = new Label{tr("What was typed is kept as it was."), TextRole::Secondary, Ink::Secondary, this};
    kept->setWordWrap(true);
    auto *another = new LinkButton{tr("Switch user…"), TextRole::Secondary, this};
    m_pin->field()->setMaxLength(SessionLock::longestPin);
    m_pin->field()->setInputMethodHints(m_pin->field()->inputMethodHints() | Qt::ImhDigitsOnly);
    for (UnlockEntry *entry : {m_pin, m_password}) {
        entry->setButtonTexts(tr("Unlock"), tr("Unlocking…"));
        connect(entry, &UnlockEntry::busyChanged, this, [this, another](bool busy) {
            m_other->setEnabled(!busy);
            another->setEnabled(!busy);
        });
    }
    m_password->setWait([folder = context.workspace().store().folder(), user, clock = &context.workspace().clock()] {
        const auto wait = attempt([&] { return KeysFile{Store::keysPath(folder)}.waitMillis(user, *clock); });
        return wait ? *wait : 0;
    });

    auto *ways = new QHBoxLayout;
    ways->addWidget(m_other);
    ways->addStretch(1);
    ways->addWidget(another);
    auto *card = new QWidget{this};
    auto *column = new QVBoxLayout{card};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    column->addWidget(brand);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::space1);
    words->addWidget(whose);
    words->addWidget(kept);
    column->addLayout(words);
    column->addWidget(m_pin);
    column->addWidget(m_password);
    column->addLayout(ways);
    putInMiddle(this, card);

    connect(m_pin, &UnlockEntry::submitted, this, &LockPage::tryPin);
    connect(m_password, &UnlockEntry::submitted, this, &LockPage::tryPassword);
    connect(m_other, &LinkButton::clicked, this, [this] { usePin(!m_usesPin); });
    connect(another, &LinkButton::clicked, this, &LockPage::switchUserRequested);
    usePin(context.session().hasPin());
}

void LockPage::usePin(bool pin)
{
    m_usesPin = pin && m_context.session().hasPin();
    m_pin->setVisible(m_usesPin);
    m_password->setVisible(!m_usesPin);
    m_other->setText(m_usesPin ? tr("Use the password") : tr("Use the PIN"));
    m_other->setVisible(m_context.session().hasPin());
    setFocusProxy(&entry());
    entry().setFocus();
}

void LockPage::tryPin(const QString &pin)
{
    m_pin->run<SecretBytes>([session = &m_context.session(), pin] { return session->keyWithPin(pin); },
                            [this](Result<SecretBytes> key) { finish(std::move(key)); });
}

void LockPage::tryPassword(const QString &password)
{
    const Workspace &workspace = m_context.workspace();
    m_password->run<SecretBytes>(
        [folder = m_context.workspace().store().folder(), user = m_context.workspace().store().user(), password,
         clock = &workspace.clock()] { return attempt([&] { return Store::unlock(folder, user, password, *clock); }); },
        [this](Result<SecretBytes> key) { finish(std::move(key)); });
}

void LockPage::finish(Result<SecretBytes> key)
{
    if (!key) {
        const Error &error = key.error();
        if (m_usesPin && !m_context.session().hasPin()) {
            m_pin->reset();
            usePin(false);
        }
        entry().refuse(error);
        return;
    }
    entry().reset();
    const Result<bool> opened = m_context.unlockStore(std::move(key).value());
    if (opened) {
        Q_EMIT unlocked();
        return;
    }
    entry().say(opened.error().what.translated());
    auto *dialog = new ErrorDialog{opened.error(), this};
    dialog->open();
}

} // namespace helin
