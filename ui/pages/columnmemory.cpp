#include "ui/pages/columnmemory.h"

#include "ui/app/appsettings.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace helin {

namespace {

constexpr int narrowest = 32;
constexpr int widest = 2000;

const QString part = QStringLiteral("columns");

} // namespace

ColumnMemory::ColumnMemory(AppSettings &settings, const QString &page, const QList<Column> &columns,
                           QHeaderView *header)
    : QObject{header}
    , m_settings{settings}
    , m_page{page}
    , m_header{header}
    , m_columns{columns}
{
    header->setSectionsMovable(true);
    for (int i = 0; i < m_columns.size(); ++i) {
        header->setSectionResizeMode(i, m_columns.at(i).width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
    read();
    apply();
    connect(header, &QHeaderView::sectionMoved, this, &ColumnMemory::write);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        // Only a person's hand counts: not our own scaling, not the stretching of the window.
        if (!m_arranging && size > 0 && m_columns.value(column).width > 0) {
            m_columns[column].width = qRound(size / Theme::of(m_header).textScale());
            write();
        }
    });
    connect(&Theme::of(header), &Theme::changed, this, &ColumnMemory::apply);
}

void ColumnMemory::setHidden(int column, bool hidden)
{
    m_columns[column].hidden = hidden;
    apply();
    write();
}

void ColumnMemory::apply()
{
    m_arranging = true;
    const Theme &theme = Theme::of(m_header);
    m_header->setMinimumSectionSize(theme.px(narrowest));
    for (int i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        m_header->setSectionHidden(i, column.hidden);
        if (column.width > 0 && !column.hidden) {
            m_header->resizeSection(i, theme.px(column.width));
        }
    }
    m_arranging = false;
}

void ColumnMemory::read()
{
    const QJsonArray remembered = QJsonDocument::fromJson(m_settings.pageState(m_page, part)).array();
    int place = 0;
    for (const auto &entry : remembered) {
        const QJsonObject column = entry.toObject();
        const QString id = column.value(QLatin1String("id")).toString();
        for (int i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).id != id) {
                continue;
            }
            m_columns[i].hidden = column.value(QLatin1String("hidden")).toBool();
            if (m_columns.at(i).width > 0) {
                m_columns[i].width =
                    qBound(narrowest, column.value(QLatin1String("width")).toInt(m_columns.at(i).width), widest);
            }
            m_header->moveSection(m_header->visualIndex(i), place++);
        }
    }
}

void ColumnMemory::write()
{
    QJsonArray columns;
    for (int visual = 0; visual < m_columns.size(); ++visual) {
        const Column &column = m_columns.at(m_header->logicalIndex(visual));
        columns.append(QJsonObject{{QStringLiteral("id"), column.id},
                                   {QStringLiteral("width"), column.width},
                                   {QStringLiteral("hidden"), column.hidden}});
    }
    m_settings.setPageState(m_page, part, QJsonDocument{columns}.toJson(QJsonDocument::Compact));
}

} // namespace helin
