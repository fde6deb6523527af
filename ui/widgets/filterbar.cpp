#include "ui/widgets/filterbar.h"

#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QPainter>

namespace helin {

namespace {

constexpr int searchWidth = 264;
constexpr int leastSearchWidth = 200;

} // namespace

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget{parent}
    , m_upper{new QWidget{this}}
    , m_lower{new QWidget{this}}
    , m_between{new Hairline{Qt::Horizontal, this}}
    , m_searchWidth{searchWidth}
    , m_filterRow{new FlowLayout{nullptr, metrics::space2}}
    , m_actions{new QHBoxLayout}
    , m_chips{new ChipRow{m_lower}}
    , m_count{new Label{QString{}, TextRole::Secondary, Ink::Secondary, m_lower}}
{
    setAccessibleName(tr("Search and filters"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    keepWrappedHeight(this);
    auto *upper = new QHBoxLayout{m_upper};
    upper->setContentsMargins(metrics::space4, 7, metrics::space2, 8);
    upper->setSpacing(metrics::space2);
    auto *filters = new QWidget{m_upper};
    QSizePolicy wrapping{QSizePolicy::Expanding, QSizePolicy::Preferred};
    wrapping.setHeightForWidth(true);
    filters->setSizePolicy(wrapping);
    filters->setLayout(m_filterRow);
    upper->addWidget(filters, 1, Qt::AlignVCenter);
    m_actions->setSpacing(metrics::space2);
    upper->addLayout(m_actions);
    if (!placeholder.isEmpty()) {
        m_search = new SearchField{placeholder, filters};
        m_filterRow->addWidget(m_search);
        connect(m_search, &SearchField::searchChanged, this, &FilterBar::changed);
    }

    auto *lower = new QHBoxLayout{m_lower};
    lower->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    lower->setSpacing(metrics::space4);
    lower->addWidget(m_chips, 1, Qt::AlignVCenter);
    lower->addWidget(m_count, 0, Qt::AlignVCenter);
    m_count->setTextFormat(Qt::RichText);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    column->addWidget(m_upper);
    column->addWidget(m_between);
    column->addWidget(m_lower);

    connect(m_chips, &ChipRow::cleared, this, &FilterBar::clearFilters);
    connect(m_chips, &ChipRow::chipRemoved, this, [this](const QVariant &id) {
        if (id.typeId() == QMetaType::Int) {
            m_filters.at(id.toInt())->setSelected({});
        } else {
            Q_EMIT extraChipRemoved(id.toString());
        }
    });
    connect(m_chips, &ChipRow::chipClicked, this, [this](const QVariant &id) {
        if (id.typeId() == QMetaType::Int) {
            m_filters.at(id.toInt())->openPopup();
        }
    });
    connect(&Theme::of(this), &Theme::changed, this, &FilterBar::updateRoom);
    updateRoom();
}

void FilterBar::updateRoom()
{
    const Theme &theme = Theme::of(this);
    m_upper->setMinimumHeight(theme.px(metrics::filterBar) - 1);
    m_lower->setMinimumHeight(theme.px(metrics::chips) - 1);
    fitSearch();
}

void FilterBar::fitSearch()
{
    if (m_search == nullptr) {
        return;
    }
    const Theme &theme = Theme::of(this);
    const QMargins margins = m_upper->layout()->contentsMargins();
    int room =
        width() - margins.left() - margins.right() - m_upper->layout()->spacing() - m_actions->sizeHint().width();
    const int line = room;
    for (int i = 0; i < m_filterRow->count(); ++i) {
        if (m_filterRow->itemAt(i)->widget() != m_search) {
            room -= m_filterRow->itemAt(i)->sizeHint().width() + m_filterRow->spacing();
        }
    }
    // The search gives way before the filters break into a second line.
    const int wanted = theme.px(m_searchWidth);
    m_search->setFixedWidth(room >= theme.px(leastSearchWidth) ? qMin(wanted, room) : qMin(wanted, qMax(line, 0)));
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    fitSearch();
    QWidget::resizeEvent(event);
}

void FilterBar::setSearchWidth(int width)
{
    m_searchWidth = width;
    updateRoom();
}

void FilterBar::setChipsOnDemand(bool onDemand)
{
    m_chipsOnDemand = onDemand;
    updateChips();
}

void FilterBar::addFilter(FilterButton *filter)
{
    m_filterRow->addWidget(filter);
    m_filters << filter;
    fitSearch();
    connect(filter, &FilterButton::selectionChanged, this, [this] {
        updateChips();
        Q_EMIT changed();
    });
    updateChips();
}

void FilterBar::addWidget(QWidget *widget)
{
    m_filterRow->addWidget(widget);
}

void FilterBar::addAction(IconButton *button)
{
    m_actions->addWidget(button);
}

void FilterBar::setExtraChip(const QString &id, const QString &label, const QString &value)
{
    m_extra.removeIf([&id](const ExtraChip &chip) { return chip.id == id; });
    if (!value.isEmpty()) {
        m_extra.append({id, label, value});
    }
    updateChips();
}

void FilterBar::setCountText(const QString &richText)
{
    m_count->setText(richText);
}

void FilterBar::clearFilters()
{
    {
        const QSignalBlocker quiet{this}; // one change, not one per filter
        for (FilterButton *filter : std::as_const(m_filters)) {
            filter->setSelected({});
        }
    }
    const QList<ExtraChip> extra = m_extra;
    for (const ExtraChip &chip : extra) {
        Q_EMIT extraChipRemoved(chip.id);
    }
    Q_EMIT changed();
}

QStringList FilterBar::shownFilters() const
{
    const QString words = tr("%1: %2");
    QStringList lines;
    for (const FilterButton *filter : m_filters) {
        if (!filter->selectionText().isEmpty()) {
            lines.append(words.arg(filter->label(), filter->selectionText()));
        }
    }
    for (const ExtraChip &chip : m_extra) {
        lines.append(words.arg(chip.label, chip.value));
    }
    if (m_search != nullptr && !m_search->text().trimmed().isEmpty()) {
        lines.append(words.arg(tr("Found by"), m_search->text().trimmed()));
    }
    return lines;
}

void FilterBar::updateChips()
{
    QList<ChipData> chips;
    for (qsizetype i = 0; i < m_filters.size(); ++i) {
        const QString words = m_filters.at(i)->selectionText();
        if (!words.isEmpty()) {
            chips.append({static_cast<int>(i), m_filters.at(i)->label(), words});
        }
    }
    for (const ExtraChip &chip : std::as_const(m_extra)) {
        chips.append({chip.id, chip.label, chip.value});
    }
    m_chips->setChips(chips);
    m_lower->setVisible(!m_chipsOnDemand || !chips.isEmpty());
    m_between->setVisible(!m_chipsOnDemand || !chips.isEmpty());
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(QRect{0, height() - 1, width(), 1}, Theme::of(this).tokens().line);
}

} // namespace helin
