#pragma once

#include "core/base/clock.h"
#include "core/workspace/recovery.h"

#include <QWidget>

class QProgressBar;
class QStackedWidget;

namespace helin {

class AccountStep;
class ActionBar;
class AppSettings;
class Button;
class LinkButton;
class PageHeader;
class PlaceStep;
class RecoveryStep;
class RoleStep;
class SetUpStep;

/// The first start: three steps and the recovery code, then an opened store.
class SetUpWizard final : public QWidget
{
    Q_OBJECT

public:
    /// Settings and clock must outlive it. `cost` is what a password guess costs; tests take a small one.
    SetUpWizard(AppSettings &settings, const Clock &clock, std::optional<KdfCost> cost = {}, QWidget *parent = nullptr);
    ~SetUpWizard() override;

    void next();
    void back();
    /// 0 to 3; the last one is the recovery code.
    [[nodiscard]] int step() const;
    /// For the tour: shows a step as it is.
    void showStep(int step);

    [[nodiscard]] RoleStep &roleStep() const { return *m_role; }
    [[nodiscard]] PlaceStep &placeStep() const { return *m_place; }
    [[nodiscard]] AccountStep &accountStep() const { return *m_account; }
    [[nodiscard]] RecoveryStep &recoveryStep() const { return *m_recovery; }

Q_SIGNALS:
    /// The store is there and open, and the recovery code was seen.
    void finished(std::shared_ptr<std::unique_ptr<helin::Workspace>> workspace);
    /// There is a store already: open it instead.
    void openRequested();
    /// Rather try the program with invented people first.
    void practiceRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Made
    {
        std::unique_ptr<Workspace> workspace;
        RecoverySheet sheet;
    };

    void create();
    void setBusy(bool busy);
    [[nodiscard]] SetUpStep *current() const;

    AppSettings &m_settings;
    const Clock &m_clock;
    SetUp m_setUp;
    std::shared_ptr<Result<Made>> m_made;
    PageHeader *m_header;
    QStackedWidget *m_steps;
    ActionBar *m_bar;
    Button *m_back;
    Button *m_next;
    LinkButton *m_open;
    LinkButton *m_practice;
    QProgressBar *m_progress;
    RoleStep *m_role;
    PlaceStep *m_place;
    AccountStep *m_account;
    RecoveryStep *m_recovery;
};

} // namespace helin
