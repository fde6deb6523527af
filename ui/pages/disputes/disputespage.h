#pragma once

#include "core/disputes/disputelist.h"
#include "core/disputes/disputes.h"
#include "ui/pages/page.h"

#include <QPointer>

class QDialog;

namespace helin {

class DisputeListView;
class FormStack;
class FormView;

/// 矛盾纠纷: the list with its detail, and the forms that take its place while something is entered.
class DisputesPage final : public Page
{
    Q_OBJECT

public:
    explicit DisputesPage(AppContext &context, QWidget *parent = nullptr);

    void open(const RecordLink &link) override;
    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool newEntry() override;
    bool find() override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] bool hasUnsavedInput() const override;
    [[nodiscard]] QList<TourStop> tourStops() override;

    [[nodiscard]] DisputeListView &list() const { return *m_list; }
    /// The form that is open; null while the list is shown.
    [[nodiscard]] FormView *form() const;

    void settleAtDesk();
    /// Opens the form of the long way; `start` is what is known already.
    void registerDispute(const DisputeRegistration &start = {});
    /// Opens the form or the dialog of a step for the case that is shown.
    void takeStep(DisputeStep step);

private:
    void connectPanel();
    void openDialog(QDialog *dialog);
    void closeDialog();
    QList<TourStop> formStops();
    TourStop stepStop(const QString &name, DisputeStep step);

    DisputeListView *m_list;
    FormStack *m_stack;
    QPointer<QDialog> m_dialog; ///< the one opened last
};

} // namespace helin
