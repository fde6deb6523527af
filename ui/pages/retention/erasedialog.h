#pragma once

#include "core/retention/retention.h"
#include "ui/widgets/confirmdialog.h"

class QCheckBox;

namespace helin {

class AppContext;
class FieldSet;
struct ErasureWish;

/// The last question before something is erased for good: what goes, what stays, why, and who decided. Confirming
/// erases beside the window and shows the certificate. Use open(); it deletes itself.
class EraseDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    /// For records whose period is over; null, with the error shown, when one must not be erased.
    [[nodiscard]] static EraseDialog *forPeriod(AppContext &context, const QList<Retention::Target> &targets,
                                                QWidget *parent);
    /// For one record on somebody's request, as a whole or some of its items.
    [[nodiscard]] static EraseDialog *onRequest(AppContext &context, const Record &record, QWidget *parent);

    [[nodiscard]] FieldSet &fields() const { return *m_fields; }
    /// Ticks the box of one item, for a part of the record.
    void chooseItem(const QString &field);

private:
    EraseDialog(AppContext &context, const ConfirmQuestion &question, const QList<Retention::Target> &targets,
                ErasureBasis basis, const QString &counts, QWidget *parent);

    void addItems(const Record &record);
    void showItems();
    /// Says what the choice made so far erases.
    void announce();
    [[nodiscard]] QStringList chosenItems() const;
    bool begin();

    AppContext &m_context;
    FieldSet *m_fields;
    QList<Retention::Target> m_targets;
    ErasureBasis m_basis;
    QString m_counts;
    QWidget *m_itemBox = nullptr;
    QList<std::pair<QString, QCheckBox *>> m_items;
};

} // namespace helin
