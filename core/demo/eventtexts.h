#pragma once

#include "core/demo/disputetexts.h"

#include <QTime>

namespace helin::demo {

struct HazardText
{
    QString kind;       ///< the Chinese label: 消防, 用电用气 …
    bool major = false; ///< 重大; measure, money and emergencyPlan are then all set
    QString title;
    QString description;
    QString place;
    int group = 0; ///< number of the group it lies in
    QString measure;
    QString money;           ///< who pays what; for major hazards
    QString emergencyPlan;   ///< for major hazards
    QString responsibleUnit; ///< 住户, a business, 三组村民小组 …
    QString responsible;     ///< the person, with phone if known
    QString responsiblePhone;
};

struct RouteText
{
    QString name;            ///< 二号线
    QString network;         ///< one of the six networks: 街面巡防 …
    QStringList checkPoints; ///< places in walking order
};

struct PatrolText
{
    QString note;           ///< what the log says
    bool isDispute = false; ///< the finding is a quarrel, not a hazard
    QString finding;        ///< empty on most nights
    QString findingPlace;
    QStringList pointNotes; ///< one for each check point
    QTime started;
    int minutes = 0; ///< how long it took
    int tenthsOfKilometre = 0;
};

struct RoundFinding
{
    QString text;
    QString place;
    QString outcome; ///< 当场劝和, 已登记, 已上报 …
};

/// One monthly sheet of one grid: three columns, an empty one is a zero report.
struct RoundText
{
    int householdsVisited = 0;
    int householdsAll = 0;
    int businessesVisited = 0;
    int businessesAll = 0;
    std::vector<RoundFinding> disputes;
    std::vector<RoundFinding> hazards;
    std::vector<RoundFinding> areas;
    QTime finished;
};

/// Makes hazards, patrols, rounds and visits of a village. The village must outlive it.
class EventTexts final
{
public:
    EventTexts(const Village &village, QDate today, quint64 seed);

    /// All kinds of hazards, the commonest first.
    [[nodiscard]] static QStringList hazardKinds();
    [[nodiscard]] HazardText hazard(QDate found);
    /// Of one of hazardKinds(); another label throws std::out_of_range.
    [[nodiscard]] HazardText hazard(QDate found, const QString &kind);

    /// Names of `count` teams, at most six.
    [[nodiscard]] QStringList teams(int count);
    /// `count` routes over the village's landmarks, at most eight, each of 4 to 7 points.
    [[nodiscard]] std::vector<RouteText> routes(int count);
    /// What came of walking a route; about one in seven finds something.
    [[nodiscard]] PatrolText patrol(const RouteText &route);
    /// The sheet of a grid. Most columns are zero reports.
    [[nodiscard]] RoundText round(const Grid &grid);
    /// One line of a visit log (走访).
    [[nodiscard]] QString visit();

private:
    [[nodiscard]] const Household &someHousehold();
    [[nodiscard]] Expander::Values placeValues(int group);
    [[nodiscard]] QString phrase(const QString &list, const Expander::Values &values);
    void settleResponsible(HazardText &text, const Block &block, const Household &household, const Business &business);

    const Village &m_village;
    QDate m_today;
    Random m_random;
    Expander m_words;
    std::map<QString, std::vector<Block>> m_hazards;
    std::map<QString, Deck> m_decks;
    std::set<std::pair<QString, int>> m_told;       ///< templates that have been used
    std::set<std::pair<QString, QString>> m_places; ///< titles and places told before
};

} // namespace helin::demo
