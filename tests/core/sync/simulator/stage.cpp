#include "stage.h"

#include <QDir>

namespace helin::test {

namespace {

constexpr qint64 enrolmentDay = 1'760'000'000'000;

QString root()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/helin-simulator-XXXXXX");
}

/// Markers that share no character with each other or with any other word of the program.
QString markerOf(int village)
{
    static const QString signs = QStringLiteral("梧桐槐榆樟柏楠楝椿榉枫栎檀桦柞杉枣栾榕楸桉橡椴樱桤");
    const qsizetype pair = qsizetype(village) % (signs.size() / 2);
    return signs.mid(pair * 2, 2);
}

} // namespace

Stage::Stage(const Shape &shape) : m_root{root()}
{
    PlaceInfo township{0, SiteRole::Township, QStringLiteral("石桥镇平安办"), QStringLiteral("511703116000"), {}};
    m_places.push_back(
        std::make_unique<Place>(township, m_root.filePath(QStringLiteral("place/0")), static_cast<IdSource &>(m_ids)));
    for (size_t village = 0; village < shape.size(); ++village) {
        for (int pc = 0; pc < shape[village]; ++pc) {
            const int number = int(m_places.size());
            PlaceInfo info{number, SiteRole::Station, QStringLiteral("第%1村%2机").arg(village + 1).arg(pc + 1),
                           QString::number(511703116201 + qint64(village)), markerOf(int(village))};
            m_places.push_back(std::make_unique<Place>(info, m_root.filePath(QStringLiteral("place/%1").arg(number)),
                                                       static_cast<IdSource &>(m_ids)));
        }
    }
    QDir().mkpath(scrap());
    for (const auto &place : m_places) {
        place->clock().set(enrolmentDay);
        place->create();
    }
    for (size_t i = 1; i < m_places.size(); ++i) {
        const QString request = scrap() + QStringLiteral("/request");
        const QString welcome = scrap() + QStringLiteral("/welcome");
        m_places[i]->enrolment().request(request).orThrow();
        m_places[0]->enrolment().approve(request, welcome).orThrow();
        m_places[i]->enrolment().accept(welcome).orThrow();
    }
    for (const auto &place : m_places) {
        place->close();
        keep(*place);
    }
    m_firstDay = enrolmentDay + 60'000;
}

QString Stage::kept(const Place &place, const char *part) const
{
    return m_root.filePath(QStringLiteral("kept/%1/%2").arg(place.info().number).arg(QLatin1String(part)));
}

void Stage::keep(const Place &place)
{
    copyFolder(place.storeFolder(), kept(place, "store"));
    copyFolder(place.markFolder(), kept(place, "mark"));
}

void Stage::putBack(const Place &place)
{
    copyFolder(kept(place, "store"), place.storeFolder());
    copyFolder(kept(place, "mark"), place.markFolder());
}

void Stage::startOver(quint64 seed)
{
    m_ids.startOver(seed + 1'000'003);
    QDir(scrap()).removeRecursively();
    QDir().mkpath(scrap());
    for (const auto &place : m_places) {
        place->close();
        putBack(*place);
        place->clock().set(m_firstDay);
        place->open();
    }
}

} // namespace helin::test
