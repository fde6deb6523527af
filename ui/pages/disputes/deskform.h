#pragma once

#include "core/disputes/disputelist.h"
#include "core/disputes/disputes.h"
#include "ui/forms/formview.h"

namespace helin {

class Fold;
class RowList;
class TermsList;
class TokenEdit;

/// 当场调结: five numbered rows, and registration, session and oral agreement are done in one. At the right, what will
/// be there after saving, and models of agreements.
class DeskForm final : public FormView
{
    Q_OBJECT

public:
    explicit DeskForm(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool hasUnsavedInput() const override;
    /// What stands in the form now.
    [[nodiscard]] DeskSettlement settlement() const;
    /// The same as the long way would register it, for going on there.
    [[nodiscard]] DisputeRegistration registration() const;

    /// Fills in a made-up quarrel with a day of performance that is too early: for pictures.
    void fillForTour();

Q_SIGNALS:
    /// Go on with what was typed in the form of the long way.
    void procedureRequested();

protected:
    [[nodiscard]] Result<ChangeSet> submit() override;
    [[nodiscard]] QStringList checkFurther() override;
    [[nodiscard]] QString savedWords() const override;

private:
    void addRows();
    void addMore();
    void addHeader();
    void addAside();
    void addAnother();
    void startAnew();
    void updateAll(const QString &edited);
    void updatePerformance();
    void updateMatter();
    void updatePapers(const DeskSettlement &settlement);
    void takeTerms(const QString &text);
    void showTermsMenu();
    [[nodiscard]] std::optional<Error> findingOf(const QString &field) const;
    [[nodiscard]] Disputes useCases() const;
    [[nodiscard]] PerformanceMode performance() const;

    DisputeSettings m_settings;
    TokenEdit *m_partyA;
    TokenEdit *m_partyB;
    FieldSet *m_more;
    Fold *m_fold;
    RowList *m_papers;
    TermsList *m_terms;
    QWidget *m_termsLink;
};

} // namespace helin
