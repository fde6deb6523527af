#pragma once

#include "core/sync/exchangestatus.h"
#include "ui/pages/exchange/exchangejob.h"
#include "ui/pages/exchange/placewatch.h"

#include <QWidget>

class QBoxLayout;
class QDialog;

namespace helin {

class AppContext;
class Button;
class ErrorBox;
class Label;
class Panel;
class ProgressPanel;
class RecentTable;
class RowList;
class Strip;
struct Verdict;

/// The first tab: one button that reads what is here for us and writes what is there for others, what it did, the
/// receipt, and the recent exchanges.
class ExchangeTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangeTab(AppContext &context, QWidget *parent = nullptr);

    void setStatus(const ExchangeStatus &status);
    /// The main act; also F5 on this page.
    void exchange(bool write = true, bool read = true);
    /// Shows an outcome as if it had just been reached (for the tour and the tests too).
    void showOutcome(const ExchangeOutcome &outcome);
    /// A run that did not succeed: what happened, what is safe, what to do.
    void showError(const Error &error);
    void clearError();
    /// False when the person chose none.
    bool chooseFolder();
    /// Looks for the place from now on; `volumes` tells what is plugged in, and is asked on a worker thread.
    void watchPlace(PlaceWatch::Volumes volumes);
    /// What to do when a stick got lost.
    QDialog *showLostStick();
    /// What the last receipt says, in one sentence.
    [[nodiscard]] QString receiptWords() const;

Q_SIGNALS:
    void finished();
    void reviewWanted();
    void heldWanted();
    void rosterWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// The right column goes below in a narrow window.
    void arrange();
    void buildAct(QBoxLayout *column);
    void buildResults(QBoxLayout *column);
    QWidget *buildSide();
    QWidget *buildCalm(QWidget *parent);
    void showPlace(const ExchangePlace &place);
    [[nodiscard]] Verdict mayExchange() const;
    void begin(bool write, bool read);
    void showRecent();
    void showReceipt(const ExchangeStatus &status);
    /// What the last receipt counts, side by side.
    void showTally(const QList<std::pair<ExchangeArea, qint64>> &counts);

    AppContext &m_context;
    QBoxLayout *m_columns;
    QWidget *m_side;
    QString m_folder;
    PlaceWatch *m_watch = nullptr;
    Label *m_place;
    Label *m_placeDetail;
    Label *m_placeWarning;
    Button *m_go;
    ProgressPanel *m_progress;
    Strip *m_strip;
    ErrorBox *m_error;
    QWidget *m_panels;
    Panel *m_written;
    Panel *m_read;
    RowList *m_writtenRows;
    RowList *m_readRows;
    Label *m_writtenCount;
    Label *m_readCount;
    Panel *m_receipt;
    Label *m_receiptSentence;
    QBoxLayout *m_receiptRow;
    Panel *m_heldPanel;
    RowList *m_heldRows;
    RecentTable *m_recent;
    Panel *m_recentPanel;
};

} // namespace helin
