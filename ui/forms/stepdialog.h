#pragma once

#include "core/sync/writepath.h"
#include "ui/widgets/confirmdialog.h"

#include <functional>

namespace helin {

class AppContext;
class FieldSet;

/// One step of a matter that asks for a few things (a day, a reason, a place) and says what it will do and what not:
/// taking note of a removal, filing a letting, calling a shift off. Stays open while something is wrong, and says it
/// beside the field. Show it with open(); it deletes itself.
class StepDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    StepDialog(AppContext &context, const ConfirmQuestion &question, QWidget *parent);

    [[nodiscard]] FieldSet &fields() const { return *m_fields; }
    /// What confirming does; `savedWords` as in AppContext::run().
    void setOperation(std::function<Result<ChangeSet>()> operation, const QString &savedWords = {});

Q_SIGNALS:
    void done(const helin::ChangeSet &changes);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool finish();

    AppContext &m_context;
    FieldSet *m_fields;
    std::function<Result<ChangeSet>()> m_operation;
    QString m_savedWords;
};

} // namespace helin
