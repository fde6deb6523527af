#pragma once

#include "core/disputes/disputes.h"
#include "support/teststore.h"

namespace helin::test {

/// A village on 23 November 2026 with its disputes.
struct DisputeStore : TestStore
{
    using TestStore::TestStore;

    Disputes disputes{writes()};

    [[nodiscard]] static DisputeRegistration quarrel(QDate receivedOn = {})
    {
        DisputeRegistration registration;
        registration.dispute.title = u"宅基地边界、滴水沟"_qs;
        registration.dispute.category = DisputeCategory::Housing;
        registration.dispute.grade = DisputeGrade::Ordinary;
        registration.dispute.summary = u"两家为滴水沟争吵。"_qs;
        registration.dispute.receivedOn = receivedOn;
        registration.parties = {{.name = u"王秀英"_qs, .role = PartyRole::Applicant},
                                {.name = u"李国富"_qs, .role = PartyRole::Respondent}};
        return registration;
    }
    Ref<DisputeCase> registered(QDate receivedOn = {})
    {
        return disputes.register_(quarrel(receivedOn)).orThrow().first<DisputeCase>();
    }
    Ref<DisputeCase> agreed(DisputeGrade grade = DisputeGrade::Ordinary)
    {
        DisputeRegistration registration = quarrel();
        registration.dispute.grade = grade;
        const Ref<DisputeCase> ref = disputes.register_(registration).orThrow().first<DisputeCase>();
        disputes.agree(ref, agreement()).orThrow();
        return ref;
    }
    [[nodiscard]] static Agreement agreement()
    {
        Agreement agreement;
        agreement.terms = u"沟由两家各修一段。"_qs;
        agreement.performance = PerformanceMode::ByDate;
        agreement.performBy = QDate(2026, 12, 31);
        return agreement;
    }
    QList<DisputeEvent> events(Ref<DisputeCase> ref)
    {
        QList<DisputeEvent> events;
        for (const TimelineEntry &entry :
             reader().list<TimelineEntry>(Query{}.where(QStringLiteral("dispute"), Value(ref.id)))) {
            events.append(entry.event);
        }
        return events;
    }
    TimelineEntry lastEntry(Ref<DisputeCase> ref)
    {
        return reader().list<TimelineEntry>(Query{}.where(QStringLiteral("dispute"), Value(ref.id))).last();
    }
    qint64 logged() { return writes().applier().log().lastPosition(); }
};

} // namespace helin::test
