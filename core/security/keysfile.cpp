#include "core/security/keysfile.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/security/keyslot.h"
#include "core/security/sheetcode.h"
#include "core/security/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace helin {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 maximumFileSize = 1024 * 1024;
constexpr int maximumUsers = 256;
constexpr int maximumCount = 1'000'000;
constexpr int freeTries = 3;
constexpr qint64 longestWaitMillis = 300'000;
constexpr int recoveryLength = 28;

/// One spelling per user: composed form, no blanks around it.
QString normalName(const QString &user)
{
    return user.trimmed().normalized(QString::NormalizationForm_C);
}

void requireNameAndPassword(const QString &user, const QString &password)
{
    if (normalName(user).isEmpty() || normalName(user).size() > 64) {
        fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "A user name has 1 to 64 characters.")});
    }
    if (password.isEmpty()) {
        fail(ErrorKind::Invalid, {QT_TRANSLATE_NOOP("Message", "The password must not be empty.")});
    }
}

QString kindName(FailedLogins::Slot kind)
{
    return kind == FailedLogins::Slot::User       ? KeySlot::user
           : kind == FailedLogins::Slot::Recovery ? KeySlot::recovery
                                                  : QLatin1String("unknown");
}

FailedLogins toFailure(const QJsonObject &object)
{
    const QString kind = object[QLatin1String("kind")].toString();
    FailedLogins failure;
    failure.slot = kind == KeySlot::user       ? FailedLogins::Slot::User
                   : kind == KeySlot::recovery ? FailedLogins::Slot::Recovery
                                               : FailedLogins::Slot::Unknown;
    failure.user = object[QLatin1String("user")].toString();
    failure.count = static_cast<int>(boundedNumber(object[QLatin1String("count")], maximumCount));
    failure.unreported = static_cast<int>(boundedNumber(object[QLatin1String("unreported")], maximumCount));
    failure.lastMillis = object[QLatin1String("last")].toInteger();
    return failure;
}

QJsonArray toJson(const std::vector<FailedLogins> &failures)
{
    QJsonArray array;
    for (const FailedLogins &failure : failures) {
        if (failure.count > 0 || failure.unreported > 0) {
            array.append(QJsonObject{{QStringLiteral("kind"), kindName(failure.slot)},
                                     {QStringLiteral("user"), failure.user},
                                     {QStringLiteral("count"), failure.count},
                                     {QStringLiteral("unreported"), failure.unreported},
                                     {QStringLiteral("last"), failure.lastMillis}});
        }
    }
    return array;
}

qint64 waitAfter(int failures)
{
    if (failures < freeTries) {
        return 0;
    }
    return std::min(longestWaitMillis, 1000LL << std::min(failures - freeTries, 20));
}

auto findFailure(std::vector<FailedLogins> &failures, FailedLogins::Slot kind, const QString &user)
{
    return std::find_if(failures.begin(), failures.end(),
                        [&](const FailedLogins &failure) { return failure.slot == kind && failure.user == user; });
}

} // namespace

SecretBytes KeysFile::create(const QString &path, const QString &cipher, const QString &user, const QString &password,
                             KdfCost cost)
{
    requireNameAndPassword(user, password);
    if (QFile::exists(path)) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "The folder already holds a store.")});
    }
    SecretBytes key = Suite::create(SuiteId::Intl)->randomSecret(databaseKeySize);
    KeysFile file;
    file.m_path = path;
    file.m_root = {
        {QStringLiteral("format"), QStringLiteral("helin-keys")},
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("cipher"), cipher},
        {QStringLiteral("kdf"), QJsonObject{{QStringLiteral("memory_kib"), static_cast<qint64>(cost.memoryKiB)},
                                            {QStringLiteral("passes"), static_cast<qint64>(cost.passes)}}},
        {QStringLiteral("slots"), QJsonArray{}},
        {QStringLiteral("failures"), QJsonArray{}}};
    file.putSlot(KeySlot::seal(cipher, KeySlot::user, normalName(user), password, key, cost));
    file.save();
    return key;
}

KeysFile::KeysFile(const QString &path) : m_path{path}
{
    load();
}

void KeysFile::load()
{
    QFile file(m_path);
    if (!file.exists()) {
        fail(ErrorKind::NotAStore, {QT_TRANSLATE_NOOP("Message", "There is no store in this folder.")});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        throw Exception{Error{ErrorKind::Io,
                              {QT_TRANSLATE_NOOP("Message", "The keys file of the store cannot be read.")},
                              {},
                              {},
                              {},
                              file.errorString()}};
    }
    if (file.size() > maximumFileSize) {
        keysFileDamaged();
    }
    m_root = QJsonDocument::fromJson(file.readAll()).object();
    if (m_root[QLatin1String("format")].toString() != QLatin1String("helin-keys")) {
        keysFileDamaged();
    }
    if (m_root[QLatin1String("version")].toInt() > formatVersion) {
        fail(ErrorKind::TooNew, {QT_TRANSLATE_NOOP("Message", "The store was last used by a newer program.")},
             {QT_TRANSLATE_NOOP("Message", "Install the newest version of the program and try again.")});
    }
    const QString storeCipher = m_root[QLatin1String("cipher")].toString();
    const QJsonArray all = m_root[QLatin1String("slots")].toArray();
    if (m_root[QLatin1String("version")].toInt() < 1 || storeCipher.isEmpty() || storeCipher.size() > 64 ||
        all.size() > maximumUsers + 1 || m_root[QLatin1String("failures")].toArray().size() > maximumUsers + 2) {
        keysFileDamaged();
    }
    for (const QJsonValue slot : all) {
        KeySlot::check(slot.toObject());
    }
    (void)failures();
}

void KeysFile::save() const
{
    writeAtomically(m_path, QJsonDocument(m_root).toJson(QJsonDocument::Indented), true);
}

QString KeysFile::cipher() const
{
    return m_root[QLatin1String("cipher")].toString();
}

QStringList KeysFile::users() const
{
    QStringList names;
    for (const QJsonValue value : m_root[QLatin1String("slots")].toArray()) {
        const QJsonObject slot = value.toObject();
        if (slot[QLatin1String("kind")].toString() == KeySlot::user) {
            names << slot[QLatin1String("user")].toString();
        }
    }
    return names;
}

KdfCost KeysFile::cost() const
{
    const QJsonObject stored = m_root[QLatin1String("kdf")].toObject();
    if (stored.isEmpty()) {
        return {}; // a store of an earlier program
    }
    const KdfCost cost{boundedNumber(stored[QLatin1String("memory_kib")], KdfCost::maximumMemoryKiB),
                       boundedNumber(stored[QLatin1String("passes")], KdfCost::maximumPasses)};
    if (!cost.isAllowed()) {
        keysFileDamaged();
    }
    return cost;
}

bool KeysFile::hasRecovery() const
{
    const QJsonArray all = m_root[QLatin1String("slots")].toArray();
    return std::any_of(all.begin(), all.end(), [](const QJsonValue &slot) {
        return slot.toObject()[QLatin1String("kind")].toString() == KeySlot::recovery;
    });
}

std::vector<FailedLogins> KeysFile::failures() const
{
    std::vector<FailedLogins> result;
    for (const QJsonValue value : m_root[QLatin1String("failures")].toArray()) {
        result.push_back(toFailure(value.toObject()));
    }
    return result;
}

qint64 KeysFile::waitMillis(const QString &user, const Clock &clock) const
{
    const QString name = normalName(user);
    return slotOf(name) ? waitOf(FailedLogins::Slot::User, name, clock)
                        : waitOf(FailedLogins::Slot::Unknown, {}, clock);
}

qint64 KeysFile::waitOf(FailedLogins::Slot kind, const QString &user, const Clock &clock) const
{
    std::vector<FailedLogins> all = failures();
    const auto found = findFailure(all, kind, user);
    if (found == all.end()) {
        return 0;
    }
    // A clock that was set back must not lengthen the wait.
    const qint64 wait = waitAfter(found->count);
    return std::clamp<qint64>(found->lastMillis + wait - clock.nowMillis(), 0, wait);
}

SecretBytes KeysFile::unlock(const QString &user, const QString &password, const Clock &clock)
{
    load();
    const QString name = normalName(user);
    return slotOf(name) ? unlockSlot(FailedLogins::Slot::User, name, password, clock)
                        : unlockSlot(FailedLogins::Slot::Unknown, {}, password, clock);
}

QJsonObject KeysFile::keptSlot(const QString &kind) const
{
    for (const QJsonValue value : m_root[QLatin1String("slots")].toArray()) {
        if (value.toObject()[QLatin1String("kind")].toString() == kind) {
            return value.toObject();
        }
    }
    return {};
}

void KeysFile::keepSlot(const QJsonObject &slot)
{
    load();
    putSlot(slot);
    save();
}

void KeysFile::dropSlot(const QString &kind)
{
    load();
    QJsonArray kept;
    for (const QJsonValue value : m_root[QLatin1String("slots")].toArray()) {
        if (value.toObject()[QLatin1String("kind")].toString() != kind) {
            kept.append(value);
        }
    }
    m_root[QLatin1String("slots")] = kept;
    save();
}

SecretBytes KeysFile::unlockWithRecoveryCode(const QString &code, const Clock &clock)
{
    load();
    return unlockSlot(FailedLogins::Slot::Recovery, {}, normalSheetCode(code), clock);
}

SecretBytes KeysFile::unlockSlot(FailedLogins::Slot kind, const QString &user, const QString &password,
                                 const Clock &clock)
{
    const bool unknown = kind == FailedLogins::Slot::Unknown;
    const qint64 wait = waitOf(kind, user, clock);
    if (wait > 0) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "Too many wrong passwords. Please wait %1 seconds."),
                                  {QString::number((wait + 999) / 1000)}});
    }
    std::optional<SecretBytes> key;
    for (const QJsonValue value : m_root[QLatin1String("slots")].toArray()) {
        const QJsonObject slot = value.toObject();
        if (!slot.contains(QLatin1String("kdf"))) {
            continue; // no password opens it
        }
        const bool wanted =
            slot[QLatin1String("kind")].toString() == kindName(kind) && slot[QLatin1String("user")].toString() == user;
        // An unknown name costs the time of one slot too: the answer does not tell whether the name exists.
        if (wanted || unknown) {
            key = KeySlot::open(cipher(), slot, password);
            break;
        }
    }
    if (!key || unknown) {
        recordFailure(kind, user, clock.nowMillis());
        fail(ErrorKind::WrongPassword, {kind == FailedLogins::Slot::Recovery
                                            ? QT_TRANSLATE_NOOP("Message", "The recovery code is wrong.")
                                            : QT_TRANSLATE_NOOP("Message", "The user name or the password is wrong.")});
    }
    recordSuccess(kind, user);
    return std::move(*key);
}

void KeysFile::recordFailure(FailedLogins::Slot kind, const QString &user, qint64 now)
{
    std::vector<FailedLogins> all = failures();
    auto found = findFailure(all, kind, user);
    if (found == all.end()) {
        all.push_back({kind, user});
        found = all.end() - 1;
    }
    found->count = std::min(found->count + 1, maximumCount);
    found->unreported = std::min(found->unreported + 1, maximumCount);
    found->lastMillis = now;
    m_root[QLatin1String("failures")] = toJson(all);
    save();
}

void KeysFile::recordSuccess(FailedLogins::Slot kind, const QString &user)
{
    std::vector<FailedLogins> all = failures();
    const auto found = findFailure(all, kind, user);
    if (found != all.end() && found->count > 0) {
        found->count = 0;
        m_root[QLatin1String("failures")] = toJson(all);
        save();
    }
}

void KeysFile::noteWrongPin(const QString &user, const Clock &clock)
{
    load();
    recordFailure(FailedLogins::Slot::User, normalName(user), clock.nowMillis());
}

void KeysFile::markReported()
{
    load();
    std::vector<FailedLogins> all = failures();
    if (all.empty()) {
        return;
    }
    for (FailedLogins &failure : all) {
        failure.unreported = 0;
    }
    m_root[QLatin1String("failures")] = toJson(all);
    save();
}

std::optional<QJsonObject> KeysFile::slotOf(const QString &user) const
{
    for (const QJsonValue value : m_root[QLatin1String("slots")].toArray()) {
        const QJsonObject slot = value.toObject();
        if (slot[QLatin1String("kind")].toString() == KeySlot::user && slot[QLatin1String("user")].toString() == user) {
            return slot;
        }
    }
    return std::nullopt;
}

void KeysFile::putSlot(const QJsonObject &slot)
{
    QJsonArray kept;
    for (const QJsonValue value : m_root[QLatin1String("slots")].toArray()) {
        const QJsonObject other = value.toObject();
        if (other[QLatin1String("kind")] != slot[QLatin1String("kind")] ||
            other[QLatin1String("user")] != slot[QLatin1String("user")]) {
            kept.append(other);
        }
    }
    kept.append(slot);
    m_root[QLatin1String("slots")] = kept;
}

void KeysFile::addUser(const QString &user, const QString &password, const SecretBytes &databaseKey, KdfCost cost)
{
    requireNameAndPassword(user, password);
    load();
    const QString name = normalName(user);
    if (slotOf(name)) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "The user “%1” can log in already."), {name}});
    }
    if (users().size() >= maximumUsers) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "No more users fit into this store.")});
    }
    putSlot(KeySlot::seal(cipher(), KeySlot::user, name, password, databaseKey, cost));
    save();
}

void KeysFile::changePassword(const QString &user, const QString &oldPassword, const QString &newPassword,
                              const Clock &clock, KdfCost cost)
{
    requireNameAndPassword(user, newPassword);
    const SecretBytes key = unlock(user, oldPassword, clock);
    putSlot(KeySlot::seal(cipher(), KeySlot::user, normalName(user), newPassword, key, cost));
    save();
}

void KeysFile::resetPassword(const QString &user, const QString &newPassword, const SecretBytes &databaseKey,
                             KdfCost cost)
{
    requireNameAndPassword(user, newPassword);
    load();
    if (!slotOf(normalName(user))) {
        fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no user “%1”."), {normalName(user)}});
    }
    putSlot(KeySlot::seal(cipher(), KeySlot::user, normalName(user), newPassword, databaseKey, cost));
    recordSuccess(FailedLogins::Slot::User, normalName(user));
    save();
}

void KeysFile::removeUser(const QString &user)
{
    load();
    const QString name = normalName(user);
    if (!slotOf(name)) {
        fail(ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no user “%1”."), {name}});
    }
    if (users().size() == 1) {
        fail(ErrorKind::Refused, {QT_TRANSLATE_NOOP("Message", "The last user cannot be removed.")},
             {QT_TRANSLATE_NOOP("Message", "Add another user first.")});
    }
    QJsonArray kept;
    for (const QJsonValue value : m_root[QLatin1String("slots")].toArray()) {
        if (value.toObject()[QLatin1String("kind")].toString() != KeySlot::user ||
            value.toObject()[QLatin1String("user")].toString() != name) {
            kept.append(value);
        }
    }
    m_root[QLatin1String("slots")] = kept;
    save();
}

QString KeysFile::makeRecoveryCode(const SecretBytes &databaseKey, KdfCost cost)
{
    load();
    const SecretBytes random = Suite::create(SuiteId::Intl)->randomSecret(recoveryLength);
    QString code;
    for (int i = 0; i < recoveryLength; ++i) {
        code += QLatin1Char(sheetAlphabet[random.data()[i] % 32]);
    }
    code = groupedSheetCode(code);
    putSlot(KeySlot::seal(cipher(), KeySlot::recovery, {}, normalSheetCode(code), databaseKey, cost));
    save();
    return code;
}

} // namespace helin
