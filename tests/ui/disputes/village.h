#pragma once

#include "tests/support/uifixture.h"

#include "core/disputes/disputes.h"
#include "core/organisation/organisation.h"
#include "core/residents/residents.h"

namespace helin::test {

/// A village with some people and disputes in all stages, as the mock-ups tell it; nobody in it is real.
class Village
{
public:
    [[nodiscard]] AppContext &context() { return m_ui.context(); }
    [[nodiscard]] RecordReader &reader() { return m_ui.reader(); }
    /// What was shown as errors so far, in English.
    [[nodiscard]] const QStringList &errors() const { return m_ui.errors(); }

    Ref<Group> addGroups()
    {
        QList<Group> groups;
        const QStringList places{QStringLiteral("朱湾"), QStringLiteral("坝上"), QStringLiteral("陈家湾"),
                                 QStringLiteral("桥边")};
        for (int number = 1; number <= places.size(); ++number) {
            Group group;
            group.number = number;
            group.name = Organisation::groupName(number);
            group.placeName = places.at(number - 1);
            groups.append(group);
        }
        Organisation organisation{context().workspace().writes()};
        (void)organisation.addGroups(groups).orThrow();
        Grid grid;
        grid.name = QStringLiteral("一网格");
        grid.groups = QStringLiteral("一组、二组");
        (void)organisation.addGrid(grid).orThrow();
        return Ref<Group>(organisation.groups().at(2).id);
    }

    Ref<Resident> addResident(const QString &name, const QString &address = {}, const QString &phone = {})
    {
        NewResident entry;
        entry.resident.name = name;
        entry.resident.address = address;
        entry.resident.phone = phone;
        entry.resident.residency = Residency::Registered;
        Residents residents{context().workspace().writes()};
        return residents.registerResident(entry).orThrow().first<Resident>();
    }

    [[nodiscard]] Disputes disputes() { return Disputes{context().workspace().writes()}; }

    /// Registered on this day by the long way.
    Ref<DisputeCase> add(QDate day, const QString &title, DisputeCategory category, DisputeGrade grade,
                         const QStringList &names)
    {
        DisputeRegistration registration;
        DisputeCase &dispute = registration.dispute;
        dispute.title = title;
        dispute.summary = title + QStringLiteral("，双方说不拢，请村里调解。");
        dispute.category = category;
        dispute.grade = grade;
        dispute.source = DisputeSource::Party;
        dispute.receivedOn = day;
        for (qsizetype i = 0; i < names.size(); ++i) {
            registration.parties.append(
                {.name = names.at(i), .role = i == 0 ? PartyRole::Applicant : PartyRole::Respondent});
        }
        return disputes().register_(registration).orThrow().first<DisputeCase>();
    }

    void session(Ref<DisputeCase> dispute, QDateTime at, MeetingMode mode, const QString &proposal,
                 SessionOutcome outcome = SessionOutcome::GoesOn)
    {
        MediationSession held;
        held.dispute = dispute;
        held.heldAt = at;
        held.mode = mode;
        held.leadMediator = QStringLiteral("何建国");
        held.proposal = proposal;
        held.outcome = outcome;
        (void)disputes().recordSession(held).orThrow();
    }

    /// The case that the mock-ups show: in its second session, due today.
    Ref<DisputeCase> addBoundaryCase()
    {
        const Ref<DisputeCase> ref =
            add(QDate(2026, 11, 3), QStringLiteral("王秀英与李国富宅基地边界、滴水沟"), DisputeCategory::Housing,
                DisputeGrade::Difficult, {QStringLiteral("王秀英"), QStringLiteral("李国富")});
        DisputeCase dispute = reader().require(ref);
        dispute.place = QStringLiteral("三组 陈家湾 17 号、18 号");
        dispute.peopleInvolved = 7;
        (void)disputes().editFields(dispute).orThrow();
        (void)disputes().accept(ref, {QDate(2026, 11, 3), {}}).orThrow();
        (void)disputes().assign(ref, QStringLiteral("何建国"), {QDate(2026, 11, 4), {}}).orThrow();
        session(ref, QDateTime(QDate(2026, 11, 9), QTime(9, 10)), MeetingMode::Indoors,
                QStringLiteral("各说各的尺寸，没有谈成，约定先丈量。"));
        (void)disputes()
            .addNote(ref, QStringLiteral("现场丈量"),
                     QStringLiteral("请村居法律顾问到场，认定界石两处，量得滴水 0.8 米，双方都在草图上签了字。"), {},
                     {QDate(2026, 11, 12), QStringLiteral("何建国")})
            .orThrow();
        session(ref, QDateTime(QDate(2026, 11, 19), QTime(14, 30)), MeetingMode::Visit,
                QStringLiteral("双方同意以老屋滴水为界，沟由两家各修一段；修沟的钱还没谈拢。"));
        return ref;
    }

    /// Some twenty cases in all stages.
    void fill()
    {
        addGroups();
        struct Plan
        {
            int daysAgo;
            const char *title;
            DisputeCategory category;
            DisputeGrade grade;
            const char *handler;
            int steps; ///< 0 registered, 1 accepted, 2 assigned, 3 in mediation, 4 agreed, 5 performed
        };
        using C = DisputeCategory;
        using G = DisputeGrade;
        for (const Plan &plan : {Plan{12, "陈家院子排水沟堵塞", C::Neighbours, G::Simple, "何建国", 3},
                                 Plan{20, "合伙养鱼散伙分账", C::Contract, G::Difficult, "周敏", 4},
                                 Plan{8, "晒坝堆柴挡路", C::Neighbours, G::Ordinary, "周敏", 3},
                                 Plan{6, "打井后邻家井水变少", C::Neighbours, G::Ordinary, "何建国", 3},
                                 Plan{6, "拖欠装修工钱 3,200 元", C::Labour, G::Ordinary, "周敏", 3},
                                 Plan{3, "赡养费兄妹分担", C::Family, G::Ordinary, "何建国", 2},
                                 Plan{2, "果树越界遮光", C::Neighbours, G::Simple, "周敏", 1},
                                 Plan{1, "摩托车擦碰修理费", C::Traffic, G::Simple, "周敏", 1},
                                 Plan{1, "鸡鸭吃菜苗", C::Neighbours, G::Simple, "周敏", 1},
                                 Plan{0, "麻将馆夜间吵闹", C::Neighbours, G::Ordinary, "周敏", 0},
                                 Plan{9, "老屋共墙拆建", C::Housing, G::Difficult, "何建国", 3},
                                 Plan{8, "机耕道占地补偿", C::Land, G::Difficult, "何建国", 3},
                                 Plan{30, "借款 8,000 元分期归还", C::Contract, G::Difficult, "周敏", 4},
                                 Plan{40, "鱼塘租金", C::Contract, G::Ordinary, "周敏", 5},
                                 Plan{60, "祖坟地边界", C::Land, G::Ordinary, "何建国", 5}}) {
            const QDate day = m_day.addDays(-plan.daysAgo);
            const Ref<DisputeCase> ref = add(day, QString::fromUtf8(plan.title), plan.category, plan.grade,
                                             {QStringLiteral("张大山"), QStringLiteral("李小河")});
            const StepInfo info{day, QString::fromUtf8(plan.handler)};
            if (plan.steps >= 1) {
                (void)disputes().accept(ref, info).orThrow();
                (void)disputes().assign(ref, QString::fromUtf8(plan.handler), info).orThrow();
            }
            if (plan.steps >= 3) {
                session(ref, QDateTime(day.addDays(1), QTime(9, 30)), MeetingMode::Indoors,
                        QStringLiteral("双方各退一步，修沟的料由两家平摊。"));
            }
            if (plan.steps >= 4) {
                Agreement agreement;
                agreement.form = AgreementForm::Written;
                agreement.terms = QStringLiteral("一、余款分两期付清。\n二、双方不再争吵。");
                agreement.performance = plan.steps == 5 ? PerformanceMode::OnTheSpot : PerformanceMode::ByDate;
                agreement.performBy = m_day.addDays(plan.daysAgo == 20 ? 0 : 18);
                (void)disputes().agree(ref, agreement, {day.addDays(5), {}}).orThrow();
            }
        }
        addBoundaryCase();
    }

private:
    UiContext m_ui;
    QDate m_day{2026, 11, 23};
};

} // namespace helin::test
