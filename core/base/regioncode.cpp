#include "core/base/regioncode.h"

#include "core/base/textnormal.h"

#include <QCoreApplication>

#include <algorithm>

namespace helin {

using namespace Qt::StringLiterals;

Result<RegionCode> RegionCode::parse(const QString &text)
{
    const QString code = normalCode(text);
    const bool digits = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || (code.size() != 9 && code.size() != 12)) {
        return Error{ErrorKind::Invalid,
                     {QT_TRANSLATE_NOOP("Message", "A region code has 12 digits (9 for a township)."), {}},
                     {},
                     {},
                     u"code"_s,
                     {}};
    }
    if (code.startsWith(u'0') || code.mid(6, 3) == u"000") {
        return Error{ErrorKind::Invalid,
                     {QT_TRANSLATE_NOOP("Message", "This region code names no township."), {}},
                     {},
                     {},
                     u"code"_s,
                     {}};
    }
    return RegionCode{code.size() == 9 ? code + u"000"_s : code};
}

VillageKind RegionCode::kind() const
{
    const int number = village().toInt();
    if (number == 0) {
        return VillageKind::TownshipOffice;
    }
    if (number < 200) {
        return VillageKind::ResidentsCommittee;
    }
    return number < 400 ? VillageKind::VillagersCommittee : VillageKind::Other;
}

RegionCode RegionCode::townshipOffice() const
{
    return isNull() ? RegionCode{} : RegionCode{township() + u"000"_s};
}

} // namespace helin
