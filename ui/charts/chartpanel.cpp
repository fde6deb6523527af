#include "ui/charts/chartpanel.h"

#include "ui/charts/chart.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>

namespace helin {

ChartPanel::ChartPanel(Chart *chart, QWidget *parent)
    : QWidget{parent}
    , m_chart{chart}
    , m_panel{new Panel{chart->title(), this}}
{
    setAccessibleName(chart->title());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    m_panel->body()->addWidget(chart, 1);

    auto *table = new IconButton{QStringLiteral("table"), tr("Show as table"), m_panel};
    table->setCheckable(true);
    connect(table, &IconButton::toggled, chart, &Chart::setTableVisible);
    auto *more = new IconButton{QStringLiteral("more"), tr("Save or copy the picture"), m_panel};
    auto *menu = new QMenu{more};
    menu->setAccessibleName(tr("Save or copy the picture"));
    menu->addAction(icon(QStringLiteral("photo")), tr("Save as picture …"), this,
                    [this] { askAndSave(QStringLiteral("png"), tr("Picture (*.png)")); });
    menu->addAction(icon(QStringLiteral("doc")), tr("Save as PDF …"), this,
                    [this] { askAndSave(QStringLiteral("pdf"), tr("PDF (*.pdf)")); });
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy picture"), chart, &Chart::copyPicture);
    more->setMenu(menu);
    m_panel->addHeadWidget(table);
    m_panel->addHeadWidget(more);
}

void ChartPanel::setNote(const QString &note)
{
    m_panel->setNote(note);
}

void ChartPanel::askAndSave(const QString &suffix, const QString &filter)
{
    const QString proposed = QStringLiteral("%1.%2").arg(m_chart->title(), suffix);
    QString path = QFileDialog::getSaveFileName(this, tr("Save chart"), proposed, filter);
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(QLatin1Char('.') + suffix, Qt::CaseInsensitive)) {
        path += QLatin1Char('.') + suffix;
    }
    if (!m_chart->savePicture(path)) {
        Q_EMIT saveFailed(path);
    }
}

} // namespace helin
