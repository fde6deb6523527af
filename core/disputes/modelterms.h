#pragma once

#include "core/records/disputes.h"

#include <QList>
#include <QStringList>

namespace helin {

/// A model of what can be agreed (范本), to choose and change: written for this program, kept in its data.
struct ModelTerms
{
    DisputeCategory category = DisputeCategory::Unset;
    QString title;
    QStringList keywords; ///< words of a matter it fits
    QString text;         ///< numbered lines; {甲} and {乙} stand for the parties

    /// The text with the parties' names; what has no name stays 甲方, 乙方.
    [[nodiscard]] QString textFor(const QString &partyA, const QString &partyB) const;
};

/// All models of a category, the ones whose words occur in the matter first. Thread-safe.
[[nodiscard]] QList<ModelTerms> modelTerms(DisputeCategory category, const QString &matter = {});

} // namespace helin
