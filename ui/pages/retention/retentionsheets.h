#pragma once

#include "core/records/retention.h"
#include "core/retention/personsheet.h"

class QTextDocument;

namespace helin {

/// 个人信息单: all that is held about one person, section by section, with room for the person to sign for it.
void fillPersonSheet(QTextDocument &document, const PersonSheet &sheet);

/// 销毁证明: what was erased, how much of it, when, by whom and why; no content.
void fillCertificate(QTextDocument &document, const QString &office, const ErasureCertificate &certificate,
                     bool tracesLeft);

/// The labels of the fields that a certificate names: "Phone、Note"; empty when whole records were erased.
[[nodiscard]] QString erasedFieldsText(const ErasureCertificate &certificate);

} // namespace helin
