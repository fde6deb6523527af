#pragma once

#include "core/disputes/disputes.h"

namespace helin {

class FieldSet;

/// The fields of an agreement inside a form: form, terms, how and by when it is performed, witnesses. The form may show
/// them only when there is an agreement.
class AgreementFields final
{
public:
    /// Adds the fields to the set, which must outlive it.
    explicit AgreementFields(FieldSet &fields);

    void setShown(bool shown);
    /// Call when a field was edited.
    void update();
    [[nodiscard]] Agreement agreement() const;
    /// Takes a model text over below what stands there.
    void take(const QString &text);

private:
    FieldSet &m_fields;
    QWidget *m_heading;
    bool m_shown = true;
};

} // namespace helin
