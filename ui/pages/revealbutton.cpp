#include "ui/pages/revealbutton.h"

#include "core/organisation/looks.h"
#include "ui/app/appcontext.h"

#include <algorithm>

namespace helin {

RevealButton::RevealButton(AppContext &context, QWidget *parent) : Button{{}, Kind::Normal, parent}, m_context{context}
{
    setIconName(QStringLiteral("eye"));
    m_minute.setObjectName(QStringLiteral("mask"));
    m_minute.setSingleShot(true);
    m_minute.setInterval(seconds * 1000);
    connect(&m_minute, &QTimer::timeout, this, &RevealButton::mask);
    connect(this, &Button::clicked, this, &RevealButton::toggle);
    showState();
}

void RevealButton::setRecords(const QList<Record> &records)
{
    const bool same = std::equal(records.begin(), records.end(), m_records.begin(), m_records.end(),
                                 [](const Record &one, const Record &other) { return one.id == other.id; });
    m_records = records;
    if (!same && isRevealed()) {
        m_minute.stop();
        showState();
        Q_EMIT revealChanged();
        return;
    }
    showState();
}

void RevealButton::showState()
{
    setText(isRevealed() ? tr("Mask again") : tr("See numbers"));
    Verdict verdict;
    for (const Record &record : std::as_const(m_records)) {
        if (const Verdict one = m_context.workspace().rights().allows(record, Action::Unmask); !one) {
            verdict = one;
        }
    }
    setEnabled(!m_records.isEmpty() && verdict.allowed);
    setToolTip(verdict.words());
}

void RevealButton::toggle()
{
    if (isRevealed()) {
        mask();
        return;
    }
    Looks looks{m_context.workspace().writes()};
    for (const Record &record : std::as_const(m_records)) {
        if (const auto seen = looks.reveal(*record.type, record.id); !seen) {
            m_context.showError(seen.error());
            return;
        }
    }
    if (m_records.isEmpty()) {
        return;
    }
    m_minute.start();
    showState();
    Q_EMIT revealChanged();
}

void RevealButton::mask()
{
    m_minute.stop();
    showState();
    Q_EMIT revealChanged();
}

void RevealButton::hideEvent(QHideEvent *event)
{
    if (isRevealed()) {
        mask();
    }
    Button::hideEvent(event);
}

} // namespace helin
