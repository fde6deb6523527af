#include "core/workspace/recovery.h"

#include "core/base/textnormal.h"
#include "core/organisation/accounts.h"
#include "core/organisation/checks.h"
#include "core/storage/transaction.h"

namespace helin {

namespace {

constexpr char payloadStart[] = "HELIN-RECOVERY:1:";

struct Typed
{
    QString stationCode; ///< empty when only the code was given
    QString code;
};

Typed typedFrom(const QString &text)
{
    const QString plain = text.trimmed().toUpper();
    if (!plain.startsWith(QLatin1String(payloadStart))) {
        return {{}, plain};
    }
    const QStringList parts = plain.mid(qsizetype(qstrlen(payloadStart))).split(QLatin1Char(':'));
    if (parts.size() != 2) {
        invalidField("code", {QT_TRANSLATE_NOOP("Message", "This is not what stands on a recovery sheet.")});
    }
    return {parts.at(0), parts.at(1)};
}

} // namespace

QList<Message> recoverySheetWords(const QString &office)
{
    return {
        {QT_TRANSLATE_NOOP("Message", "This sheet opens the records of %1 when all passwords are lost."), {office}},
        {QT_TRANSLATE_NOOP("Message", "Whoever has this sheet and the data folder can read all records: lock it "
                                      "away, do not photograph it, do not keep it beside the PC.")},
        {QT_TRANSLATE_NOOP("Message", "To use it: at log-in choose “password forgotten”, scan or type the code, "
                                      "then set a new password. Its use stands in the operation log.")},
        {QT_TRANSLATE_NOOP("Message", "A newer sheet makes this one void.")},
    };
}

Result<RecoverySheet> makeRecoverySheet(Workspace &workspace)
{
    return makeRecoverySheet(workspace.store(), workspace.writes());
}

Result<RecoverySheet> makeRecoverySheet(Store &store, WritePath &writes)
{
    return attempt([&] {
        RecoverySheet sheet;
        sheet.office = writes.site().name;
        sheet.stationCode = writes.site().stationCode;
        sheet.madeOn = writes.clock().today();
        KeysFile keys = store.keys();
        writes.require(QStringLiteral("recovery.make"));
        Transaction transaction{writes.connection()};
        writes.note(QStringLiteral("recovery.make"));
        // The keys file stands outside the transaction: it is written last, when nothing else can fail any more.
        sheet.code = keys.makeRecoveryCode(store.databaseKey(), keys.cost());
        transaction.commit();
        sheet.payload = QLatin1String(payloadStart) + sheet.stationCode + QLatin1Char(':') +
                        QString(sheet.code).remove(QLatin1Char('-'));
        sheet.words = recoverySheetWords(sheet.office);
        return sheet;
    });
}

Result<std::unique_ptr<Workspace>> openByRecovery(const QString &folder, const QString &codeOrPayload,
                                                  const QString &user, const QString &newPassword, const Clock &clock)
{
    return attempt([&] {
        const Typed typed = typedFrom(codeOrPayload);
        requireUsablePassword(newPassword, user);
        KeysFile keys{Store::keysPath(folder)};
        if (!keys.hasRecovery()) {
            fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "No recovery sheet was made for this store.")});
        }
        SecretBytes key = keys.unlockWithRecoveryCode(typed.code, clock);
        std::unique_ptr<Workspace> workspace =
            Workspace::openWithKey(folder, normalName(user), std::move(key), clock).orThrow();
        if (!typed.stationCode.isEmpty() && typed.stationCode != workspace->stationCode()) {
            invalidField("code", {QT_TRANSLATE_NOOP("Message", "This recovery sheet belongs to another station.")});
        }
        Accounts(workspace->store(), workspace->writes()).recover(newPassword).orThrow();
        return workspace;
    });
}

} // namespace helin
