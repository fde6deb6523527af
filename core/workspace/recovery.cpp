#include "core/workspace/recovery.h"

#include "core/base/textnormal.h"
#include "core/organisation/accounts.h"
#include "core/organisation/checks.h"
#include "core/security/sheetcode.h"
#include "core/storage/transaction.h"
#include "core/workspace/exchangerun.h"

namespace helin {

QList<Message> recoverySheetWords(const QString &office, bool withRoot)
{
    QList<Message> words{
        {QT_TRANSLATE_NOOP("Message", "This sheet opens the records of %1 when all passwords are lost."), {office}},
        {QT_TRANSLATE_NOOP("Message", "Whoever has this sheet and the data folder can read all records: lock it "
                                      "away, do not photograph it, do not keep it beside the PC.")},
        {QT_TRANSLATE_NOOP("Message", "To use it: at log-in choose “password forgotten”, scan or type the code, "
                                      "then set a new password. Its use stands in the operation log.")},
        {QT_TRANSLATE_NOOP("Message", "A newer sheet makes this one void.")},
    };
    if (withRoot) {
        words.last() = {
            QT_TRANSLATE_NOOP("Message", "A newer sheet makes the recovery code void; the root key stays.")};
        words << Message{QT_TRANSLATE_NOOP("Message", "The root key proves a new PC of this office to all stations "
                                                      "when this one is lost or stolen. Whoever has it can take the "
                                                      "office's place: keep it where nobody gets at it alone.")};
    }
    return words;
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
        if (writes.site().isOffice()) {
            SiteIdentity identity = loadIdentity(writes.connection());
            Exchange exchange{writes, identity, nullptr};
            sheet.rootCode = TownshipKeys(writes, identity, exchange).codeForSheet();
        }
        // The keys file stands outside the transaction: it is written last, when nothing else can fail any more.
        sheet.code = keys.makeRecoveryCode(store.databaseKey(), keys.cost());
        transaction.commit();
        sheet.payload = sheetPayload(SheetKind::Recovery, sheet.stationCode, sheet.code);
        if (!sheet.rootCode.isEmpty()) {
            sheet.rootPayload = sheetPayload(SheetKind::Root, sheet.stationCode, sheet.rootCode);
        }
        sheet.words = recoverySheetWords(sheet.office, !sheet.rootCode.isEmpty());
        return sheet;
    });
}

Result<std::unique_ptr<Workspace>> openByRecovery(const QString &folder, const QString &codeOrPayload,
                                                  const QString &user, const QString &newPassword, const Clock &clock)
{
    return attempt([&] {
        const SheetCode typed = sheetCodeIn(SheetKind::Recovery, codeOrPayload);
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
