#include "core/records/retention.h"

namespace helin {

namespace {

constexpr std::array retentionLockFields{
    field<&RetentionLock::recordType>(1, "record_type", QT_TRANSLATE_NOOP("RetentionLock", "Kind of record"),
                                      {.required = true}),
    field<&RetentionLock::record>(2, "record", QT_TRANSLATE_NOOP("RetentionLock", "Record"),
                                  {.required = true, .indexed = true}),
    field<&RetentionLock::reason>(3, "reason", QT_TRANSLATE_NOOP("RetentionLock", "Reason"), {.required = true}),
    field<&RetentionLock::until>(4, "until", QT_TRANSLATE_NOOP("RetentionLock", "Locked until"), {.required = true}),
    field<&RetentionLock::by>(5, "by", QT_TRANSLATE_NOOP("RetentionLock", "By")),
    field<&RetentionLock::lockedOn>(6, "locked_on", QT_TRANSLATE_NOOP("RetentionLock", "Locked on")),
    field<&RetentionLock::endedOn>(7, "ended_on", QT_TRANSLATE_NOOP("RetentionLock", "Taken back on"),
                                   {.group = "end"}),
    field<&RetentionLock::endReason>(8, "end_reason", QT_TRANSLATE_NOOP("RetentionLock", "Why it was taken back"),
                                     {.group = "end"}),
};
constexpr std::array retentionLockTitle{std::string_view{"reason"}};

constexpr std::array erasureCertificateFields{
    field<&ErasureCertificate::erasedAt>(1, "erased_at", QT_TRANSLATE_NOOP("ErasureCertificate", "Erased at"),
                                         {.required = true, .indexed = true}),
    field<&ErasureCertificate::by>(2, "by", QT_TRANSLATE_NOOP("ErasureCertificate", "By"), {.required = true}),
    field<&ErasureCertificate::basis>(3, "basis", QT_TRANSLATE_NOOP("ErasureCertificate", "Ground"),
                                      {.required = true}),
    field<&ErasureCertificate::counts>(4, "counts", QT_TRANSLATE_NOOP("ErasureCertificate", "What was erased"),
                                       {.required = true}),
    field<&ErasureCertificate::fields>(5, "fields", QT_TRANSLATE_NOOP("ErasureCertificate", "Fields")),
    field<&ErasureCertificate::approver>(6, "approver", QT_TRANSLATE_NOOP("ErasureCertificate", "Approved by")),
};
constexpr std::array erasureCertificateTitle{std::string_view{"counts"}};

} // namespace

template <>
const RecordType &describe<RetentionLock>()
{
    static constexpr RecordType type{
        .number = RecordNumber<RetentionLock>::value,
        .name = "retention_lock",
        .context = "RetentionLock",
        .label = QT_TRANSLATE_NOOP("RetentionLock", "Lock against erasure"),
        .fields = retentionLockFields,
        .lifetime = Lifetime::KeptForever,
        .titleFields = retentionLockTitle,
    };
    return type;
}

template <>
const RecordType &describe<ErasureCertificate>()
{
    static constexpr RecordType type{
        .number = RecordNumber<ErasureCertificate>::value,
        .name = "erasure_certificate",
        .context = "ErasureCertificate",
        .label = QT_TRANSLATE_NOOP("ErasureCertificate", "Certificate of erasure"),
        .fields = erasureCertificateFields,
        .lifetime = Lifetime::AppendOnly,
        .titleFields = erasureCertificateTitle,
    };
    return type;
}

} // namespace helin
