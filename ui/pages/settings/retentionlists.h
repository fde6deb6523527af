#pragma once

#include "core/retention/retention.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QDialog;
class QStackedWidget;

namespace helin {

class AppContext;
class Button;
class EmptyState;
class EraseDialog;
class ActionBar;
class TableView;

/// 到期待办: records past their period, the longest first, to be kept longer or erased.
class RetentionDueList final : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionDueList(AppContext &context, QWidget *parent = nullptr);

    void setItems(const QList<RetentionItem> &items);
    [[nodiscard]] TableView &table() const { return *m_table; }
    /// Asks until when and why the chosen record is kept; null unless one is chosen.
    QDialog *keepLonger();
    /// Asks before the chosen records are erased; null when none is, or one must not be.
    EraseDialog *erase();

private:
    [[nodiscard]] QList<RetentionItem> chosen() const;
    void update();
    void print();

    AppContext &m_context;
    QStackedWidget *m_stack;
    TableView *m_table;
    RowsModel<RetentionItem> *m_model;
    ActionBar *m_bar;
    Button *m_keep;
    Button *m_erase;
};

/// 锁定: records that must not be erased for now, and why.
class RetentionLockList final : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionLockList(AppContext &context, QWidget *parent = nullptr);

    void setLocks(const QList<RetentionLock> &locks);
    [[nodiscard]] TableView &table() const { return *m_table; }
    /// Asks why the chosen lock ends before its day; null when none is chosen.
    QDialog *endLock();

private:
    struct Row
    {
        RetentionLock lock;
        QString what; ///< the record's title, read once: the table is also painted while the store is locked
    };

    void update();

    AppContext &m_context;
    QStackedWidget *m_stack;
    TableView *m_table;
    RowsModel<Row> *m_model;
    Button *m_end;
};

/// 销毁证明: what was erased, newest first; each can be shown and printed again.
class CertificateList final : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateList(AppContext &context, QWidget *parent = nullptr);

    void setCertificates(const QList<ErasureCertificate> &certificates);
    [[nodiscard]] TableView &table() const { return *m_table; }
    /// Shows the chosen one as it is printed; null when none is.
    QDialog *showChosen();

private:
    AppContext &m_context;
    QStackedWidget *m_stack;
    TableView *m_table;
    RowsModel<ErasureCertificate> *m_model;
    Button *m_show;
};

} // namespace helin
