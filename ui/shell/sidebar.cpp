#include "ui/shell/sidebar.h"

#include "ui/delegates/rowpaint.h"
#include "ui/shell/brand.h"
#include "ui/theme/helinstyle.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace helin {

namespace {

constexpr int foldHeight = 44;

/// The last line of the sidebar: icon and words over its whole width.
class FoldButton final : public QAbstractButton
{
public:
    explicit FoldButton(QWidget *parent) : QAbstractButton{parent}
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setProperty(focusRingProperty, true);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        const Tokens &t = theme.tokens();
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect item = rect().adjusted(metrics::space2, metrics::space1, -metrics::space2, -metrics::space1);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.hover);
            painter.drawRoundedRect(item, metrics::radius, metrics::radius);
        }
        const int side = theme.px(metrics::icon);
        const int left = isChecked() ? item.center().x() - side / 2 + 1 : item.left() + theme.px(12);
        const QRectF box(left, item.center().y() - side / 2 + 1, side, side);
        if (isChecked()) { // the arrow points the other way
            painter.save();
            painter.translate(box.center());
            painter.scale(-1, 1);
            painter.translate(-box.center());
        }
        paintIcon(&painter, box, QStringLiteral("collapse"), t.secondary);
        if (isChecked()) {
            painter.restore();
            return;
        }
        const int text = left + side + theme.px(12);
        paintLine(&painter, QRect{text, item.top(), item.right() - text, item.height()}, this->text(),
                  theme.font(TextRole::Body), t.secondary);
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : Ground{Tone::Raised, parent}
    , m_brand{new Brand{this}}
    , m_search{new SearchField{tr("Find"), this}}
    , m_glass{new IconButton{QStringLiteral("search"), tr("Find"), this}}
    , m_list{new NavigationList{this}}
    , m_fold{new FoldButton{this}}
{
    setAccessibleName(tr("Navigation"));
    m_search->setAccessibleName(tr("Find people, disputes, hazards and patrols"));
    m_search->setNote(QKeySequence{QKeySequence::Find}.toString(QKeySequence::NativeText));
    m_glass->setToolTip(
        QStringLiteral("%1  %2").arg(tr("Find"), QKeySequence{QKeySequence::Find}.toString(QKeySequence::NativeText)));
    m_glass->hide();

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(metrics::space3, 0, metrics::space3 + 1, metrics::space3);
    searchRow->addWidget(m_search);
    searchRow->addWidget(m_glass, 0, Qt::AlignHCenter);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_brand);
    column->addLayout(searchRow);
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline{Qt::Horizontal, this});
    column->addWidget(m_fold);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(new Hairline{Qt::Vertical, this});

    connect(m_list, &NavigationList::sectionChosen, this, [this](const QString &id) {
        const auto section = std::find_if(allSections.begin(), allSections.end(),
                                          [&id](Section candidate) { return sectionId(candidate) == id; });
        if (section != allSections.end()) {
            Q_EMIT sectionChosen(*section);
        }
    });
    connect(m_glass, &IconButton::clicked, this, &Sidebar::searchRequested);
    connect(m_fold, &QAbstractButton::clicked, this, [this](bool collapsed) {
        setCollapsed(collapsed);
        Q_EMIT collapseToggled(collapsed);
    });
    connect(&Theme::of(this), &Theme::changed, this, &Sidebar::applyTheme);
    setCollapsed(false);
}

void Sidebar::setSections(const QList<NavigationItem> &items)
{
    m_list->setItems(items);
}

void Sidebar::setCurrent(Section section)
{
    m_list->setCurrent(sectionId(section));
}

void Sidebar::setBadge(Section section, int count, Badge::Tone tone)
{
    m_list->setBadge(sectionId(section), count, tone);
}

void Sidebar::setPlace(const QString &words)
{
    m_brand->setLine(words);
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_brand->setCollapsed(collapsed);
    m_search->setVisible(!collapsed);
    m_glass->setVisible(collapsed);
    m_list->setCollapsed(collapsed);
    m_fold->setChecked(collapsed);
    m_fold->setText(tr("Fold navigation"));
    m_fold->setAccessibleName(collapsed ? tr("Unfold navigation") : tr("Fold navigation"));
    m_fold->setToolTip(m_fold->accessibleName());
    applyTheme();
}

void Sidebar::applyTheme()
{
    const Theme &theme = Theme::of(this);
    setFixedWidth(theme.px(m_collapsed ? metrics::navigationCollapsed : metrics::navigation));
    m_fold->setFixedHeight(theme.px(foldHeight));
}

} // namespace helin
