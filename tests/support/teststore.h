#pragma once

#include "core/workspace/workspace.h"

#include <catch2/catch.hpp>

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

namespace helin::test {

inline const QString villageCode = QStringLiteral("511703116204");
inline const QString townshipCode = QStringLiteral("511703116000");

/// A real store in a folder of its own that goes with it, on a clock that stands still at nine in the morning of a day.
/// The mark file lies in the same folder, never in this machine's own place.
class TestStore
{
public:
    explicit TestStore(QDate today = QDate(2026, 11, 23), const QString &name = QStringLiteral("新场村"),
                       SiteRole role = SiteRole::Station, const QString &code = villageCode)
    {
        REQUIRE(m_dir.isValid());
        REQUIRE(qputenv("HELIN_MACHINE_DIR", QFile::encodeName(m_dir.filePath(QStringLiteral("machine")))));
        goTo(today);
        SetUp setUp;
        setUp.folder = m_dir.filePath(QStringLiteral("store"));
        setUp.role = role;
        setUp.name = name;
        setUp.stationCode = code;
        setUp.user = QStringLiteral("zhoumin");
        setUp.displayName = QStringLiteral("周敏");
        setUp.password = QStringLiteral("a long test password");
        setUp.cost = {.memoryKiB = 8, .passes = 1};
        m_workspace = Workspace::create(setUp, m_clock).orThrow();
    }

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] WritePath &writes() { return m_workspace->writes(); }
    [[nodiscard]] RecordReader &reader() { return m_workspace->reader(); }
    [[nodiscard]] const SiteContext &site() const { return m_workspace->site(); }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    /// Sets the clock to this day and local time.
    void goTo(QDate day, QTime time = QTime(9, 0)) { m_clock.set(QDateTime(day, time).toMSecsSinceEpoch()); }

    /// Adds a record and returns it with its id.
    template <class R>
    R add(R record)
    {
        writes().run(QStringLiteral("test.add"), [&](Writer &writer) { writer.create(record); }).orThrow();
        return record;
    }
    /// A record as it stands now.
    template <class R>
    R now(const Ref<R> &ref)
    {
        return reader().require(ref);
    }

private:
    QTemporaryDir m_dir;
    ManualClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

/// The refusal of a use case, which must be one; its sentence in English for comparing.
template <class T>
QString refusal(const Result<T> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().what.english();
}

} // namespace helin::test
