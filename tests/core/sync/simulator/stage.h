#pragma once

#include "place.h"

#include <QTemporaryDir>

namespace helin::test {

/// How many PCs each village has; the township comes on top.
using Shape = std::vector<int>;

/// Ids that begin anew with every scenario.
class ScenarioIds final : public IdSource
{
public:
    RecordId next(qint64 millis) override { return m_source->next(millis); }
    void startOver(quint64 seed) { m_source = std::make_unique<SeededIdSource>(seed); }

private:
    std::unique_ptr<IdSource> m_source = std::make_unique<SeededIdSource>(1);
};

/// A township with its villages, enrolled, as it stands before the first day. Made once for a shape and put back for
/// every scenario, which costs a few copied files. Lies in memory where the system has a place for that.
class Stage final
{
    QTemporaryDir m_root; // outlives the stores

public:
    explicit Stage(const Shape &shape);

    /// Everything as on the day of enrolment.
    void startOver(quint64 seed);

    [[nodiscard]] std::vector<std::unique_ptr<Place>> &places() { return m_places; }
    /// A folder for whatever a scenario makes; emptied by startOver().
    [[nodiscard]] QString scrap() const { return m_root.filePath(QStringLiteral("scrap")); }
    [[nodiscard]] qint64 firstDay() const { return m_firstDay; }
    IdSource &ids() { return m_ids; }

private:
    void keep(const Place &place);
    void putBack(const Place &place);
    [[nodiscard]] QString kept(const Place &place, const char *part) const;

    ScenarioIds m_ids;
    qint64 m_firstDay = 0;
    std::vector<std::unique_ptr<Place>> m_places;
};

} // namespace helin::test
