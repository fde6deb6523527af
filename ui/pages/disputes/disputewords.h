#pragma once

#include "core/disputes/disputelist.h"
#include "ui/delegates/duemark.h"

#include <QCoreApplication>

namespace helin {
class AppContext;
}

/// Words and marks that the parts of the page of disputes share.
namespace helin {

class DisputeWords
{
    Q_DECLARE_TR_FUNCTIONS(helin::DisputeWords)

public:
    /// The shape of the warning colour; closed cases have the tick.
    [[nodiscard]] static DueMark mark(WarningColour colour, DueState state);
    /// "difficult · 20 days".
    [[nodiscard]] static QString grade(DisputeGrade grade, const Limit &limit);
    /// "11-19".
    [[nodiscard]] static QString dayOfYear(QDate day);
    /// "Wang Xiuying (applicant)　Li Guofu": applicants are told apart by the word, respondents need none.
    [[nodiscard]] static QString parties(const QList<Party> &parties);
    /// Place, group and how many people it is about.
    [[nodiscard]] static QString place(const DisputeDetail &detail);
    /// How and by when what was agreed is performed; empty without an agreement.
    [[nodiscard]] static QString performance(const DisputeCase &dispute);
    /// People who mediate and handle here: users, and who dealt with cases before.
    [[nodiscard]] static QStringList knownNames(AppContext &context);
};

} // namespace helin
