#pragma once

#include "core/records/recordtype.h"
#include "ui/widgets/button.h"

#include <QTimer>

namespace helin {

class AppContext;

/// Shows the numbers of records in full for a minute; each look goes into the operation log. Pressed again, or when
/// other records are set, it masks them. Disabled, with the reason on hover, for who may not see them.
class RevealButton final : public Button
{
    Q_OBJECT

public:
    static constexpr int seconds = 60;

    explicit RevealButton(AppContext &context, QWidget *parent = nullptr);

    /// The records whose numbers it shows; those without a number are left out by the caller. Other records than before
    /// are masked again.
    void setRecords(const QList<Record> &records);
    [[nodiscard]] bool isRevealed() const { return m_minute.isActive(); }
    void toggle();
    void mask();

Q_SIGNALS:
    /// The numbers are shown or masked again: what shows them must do so anew.
    void revealChanged();

protected:
    /// Nothing stays readable where nobody looks: behind another page, behind the lock.
    void hideEvent(QHideEvent *event) override;

private:
    void showState();

    AppContext &m_context;
    QTimer m_minute{this};
    QList<Record> m_records;
};

} // namespace helin
