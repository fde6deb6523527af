#include "core/security/suite.h"

#include "core/base/error.h"
#include "core/security/gmsuite.h"
#include "core/security/intlsuite.h"

namespace helin {

QString suiteName(SuiteId id)
{
    return id == SuiteId::Gm ? QStringLiteral("gm") : QStringLiteral("intl");
}

std::optional<SuiteId> suiteByName(const QString &name)
{
    for (const SuiteId id : {SuiteId::Intl, SuiteId::Gm}) {
        if (name == suiteName(id)) {
            return id;
        }
    }
    return std::nullopt;
}

bool Suite::has(SuiteId id)
{
    return id == SuiteId::Intl || id == SuiteId::Gm;
}

std::unique_ptr<Suite> Suite::create(SuiteId id)
{
    if (!has(id)) {
        fail(ErrorKind::TooNew,
             {QT_TRANSLATE_NOOP("Message", "This program does not know the encryption method used here.")},
             {QT_TRANSLATE_NOOP("Message", "Install the newest version of the program and try again.")});
    }
    return id == SuiteId::Gm ? makeGmSuite() : makeIntlSuite();
}

} // namespace helin
