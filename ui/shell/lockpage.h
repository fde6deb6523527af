#pragma once

#include "core/base/result.h"
#include "core/security/secret.h"
#include "ui/theme/label.h"

namespace helin {

class AppContext;
class LinkButton;
class UnlockEntry;

/// What a locked window shows: whose session it is, and the PIN or the password that opens it. Nothing of the records.
class LockPage final : public Ground
{
    Q_OBJECT

public:
    /// The store is locked; the context must outlive it.
    explicit LockPage(AppContext &context, QWidget *parent = nullptr);

    /// The entry that is shown now.
    [[nodiscard]] UnlockEntry &entry() const { return *(m_usesPin ? m_pin : m_password); }
    [[nodiscard]] bool usesPin() const { return m_usesPin; }
    void usePin(bool pin);

Q_SIGNALS:
    /// The store is open again.
    void unlocked();
    void switchUserRequested();

private:
    void tryPin(const QString &pin);
    void tryPassword(const QString &password);
    void finish(Result<SecretBytes> key);

    AppContext &m_context;
    UnlockEntry *m_pin;
    UnlockEntry *m_password;
    LinkButton *m_other;
    bool m_usesPin = false;
};

} // namespace helin
