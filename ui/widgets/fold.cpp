#include "ui/widgets/fold.h"

#include "ui/delegates/rowpaint.h"
#include "ui/theme/helinstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace helin {

namespace {

constexpr int chevron = 16;

class FoldHead final : public QAbstractButton
{
public:
    FoldHead(const QString &title, QString note, QWidget *parent) : QAbstractButton{parent}, m_note{std::move(note)}
    {
        setText(title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setProperty(focusRingProperty, true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(title);
        setAccessibleDescription(m_note);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {Theme::of(this).px(240), Theme::of(this).px(metrics::control)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        const Tokens &t = theme.tokens();
        QPainter painter{this};
        const int side = theme.px(chevron);
        paintIcon(&painter, QRectF(0, (height() - side) / 2, side, side),
                  isChecked() ? QStringLiteral("down") : QStringLiteral("right"), t.secondary);
        const int left = side + metrics::space2;
        const QFont words = theme.font(TextRole::Body);
        const int wide = QFontMetrics{words}.horizontalAdvance(text());
        paintLine(&painter, QRect{left, 0, wide + 2, height()}, text(), words, t.text);
        const int noteLeft = left + wide + metrics::space2;
        paintLine(&painter, QRect{noteLeft, 0, width() - noteLeft, height()}, m_note, theme.font(TextRole::Secondary),
                  t.secondary);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
        } else {
            QAbstractButton::keyPressEvent(event);
        }
    }

private:
    QString m_note;
};

} // namespace

Fold::Fold(const QString &title, const QString &note, QWidget *body, QWidget *parent)
    : QWidget{parent}
    , m_head{new FoldHead{title, note, this}}
    , m_body{body}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(m_head);
    column->addWidget(body);
    body->hide();
    connect(m_head, &QAbstractButton::toggled, this, &Fold::setOpen);
}

void Fold::setOpen(bool open)
{
    if (m_open == open) {
        return;
    }
    m_open = open;
    m_head->setChecked(open);
    m_body->setVisible(open);
    Q_EMIT toggled(open);
}

} // namespace helin
