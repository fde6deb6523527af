#pragma once

#include "core/records/recordnumbers.h"
#include "core/records/recordtype.h"

#include <QCoreApplication>

/// What is kept about keeping: locks against erasure, and certificates of erasures. Neither says anything about the
/// content of what it is about.
namespace helin {

/// Why something is erased (Personal Information Protection Law, art. 47).
enum class ErasureBasis : quint8 { Unset, PeriodOver, Request, ConsentWithdrawn, Unlawful };

template <>
struct ChoicesOf<ErasureBasis>
{
    static constexpr const char *context = "ErasureBasis";
    static constexpr Choice entries[] = {
        {"period_over", QT_TRANSLATE_NOOP("ErasureBasis", "Retention period is over")},
        {"request", QT_TRANSLATE_NOOP("ErasureBasis", "The person asked for it")},
        {"consent_withdrawn", QT_TRANSLATE_NOOP("ErasureBasis", "Consent was withdrawn")},
        {"unlawful", QT_TRANSLATE_NOOP("ErasureBasis", "Should not have been collected")},
    };
};

/// A record that must not be erased for now: a suit, an audit, a request of a court.
struct RetentionLock final : RecordBase
{
    std::optional<int> recordType; ///< number of its type
    RecordId record;
    QString reason;
    QDate until; ///< the last day of the lock
    QString by;
    QDate lockedOn;
    QDate endedOn; ///< taken back before its end
    QString endReason;
};

/// What was erased, as the law wants it proved: how many of which kind, when, by whom, why. No content and no ids.
struct ErasureCertificate final : RecordBase
{
    QDateTime erasedAt;
    QString by;
    ErasureBasis basis = ErasureBasis::Unset;
    QString counts;   ///< "resident:1 alias:2", kinds by name
    QString fields;   ///< names of the fields, when only some were erased
    QString approver; ///< who decided, when somebody else than who did it
};

template <>
const RecordType &describe<RetentionLock>();
template <>
const RecordType &describe<ErasureCertificate>();

} // namespace helin
