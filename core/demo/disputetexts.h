#pragma once

#include "core/demo/people.h"

#include <map>
#include <set>

namespace helin::demo {

/// A side of a dispute: a resident, or somebody from outside, a business, a group of the village.
struct Party
{
    QString name;
    QString address;
    QString phone;
    int household = -1; ///< index in Village::households; -1 if not a resident
    int member = -1;    ///< index in Household::members
};

struct DisputeText
{
    QString category; ///< the Chinese label: 邻里, 婚姻家庭 …
    QString grade;    ///< 简易 一般 疑难复杂 重大
    QString title;
    QString summary;
    QString place;
    QStringList terms;   ///< what an agreement would say, in order
    int amount = 0;      ///< yuan to be paid; 0 if none
    int instalments = 0; ///< 0 paid at once or nothing to pay; else 2 … 4 equal parts
    Party first;         ///< applicant
    Party second;
    QString heardFrom; ///< one line: who brought it in and how
};

struct SessionText
{
    QString firstSays;
    QString secondSays;
    QString facts;
    QString course;
    QString outcome;
};

/// Makes disputes for a village: parties that fit the matter, season, place and words. Templates of a category are
/// dealt like cards, so none comes again before all that fit the season have been. The village must outlive it.
class DisputeTexts final
{
public:
    DisputeTexts(const Village &village, QDate today, quint64 seed);

    /// All categories, in the order of their shares.
    [[nodiscard]] static QStringList categories();
    /// A dispute registered on this day, of a category drawn by real shares.
    [[nodiscard]] DisputeText next(QDate registered);
    /// Of one of categories(); another label throws std::out_of_range.
    [[nodiscard]] DisputeText next(QDate registered, const QString &category);
    /// Minutes of a session; `settled`: the parties agree at its end.
    [[nodiscard]] SessionText session(const DisputeText &dispute, bool settled);
    /// A sentence of mediation.txt, e.g. 回访 未履行 催促 调解不成 撤回 不予受理 延期理由.
    [[nodiscard]] QString sentence(const QString &list, const DisputeText &dispute);

private:
    using Pair = std::pair<Party, Party>;
    [[nodiscard]] Pair parties(const Block &block);
    [[nodiscard]] Party partyOf(int household, int member) const;
    [[nodiscard]] Party outsider(const QString &surname, Sex sex);
    [[nodiscard]] Party head(int group = 0);
    [[nodiscard]] Party other(const Party &first, bool sameGroup, bool sameSurname);
    [[nodiscard]] Party businessOf(const QString &kinds);
    [[nodiscard]] Pair couple();
    [[nodiscard]] Pair related(const QString &kind);
    [[nodiscard]] int groupOf(const Party &party) const;
    [[nodiscard]] Expander::Values values(const Pair &pair, QDate registered);
    [[nodiscard]] bool isAdultHere(const Person &one) const;

    const Village &m_village;
    QDate m_today;
    Random m_random;
    NameMaker m_names;
    PhoneNumbers m_phones;
    Expander m_words;
    std::map<QString, std::vector<Block>> m_blocks;
    std::map<QString, Deck> m_decks;
    std::set<std::pair<QString, size_t>> m_told; ///< templates that have been used
};

} // namespace helin::demo
