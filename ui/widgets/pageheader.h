#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace helin {

class IconButton;
class Label;

/// One item of the line of figures: "overdue 2 cases" is {"overdue", "2", "cases"}. Any part may be empty.
struct HeaderFigure
{
    QString before;
    QString number; ///< bold
    QString after;
    bool alarm = false; ///< the number is red
};

/// Items side by side in 9 pt with bold numbers. Items that do not fit are dropped from the end; the tooltip and the
/// accessible name hold them all.
class FigureLine final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureLine(QWidget *parent = nullptr);

    void setFigures(const QList<HeaderFigure> &figures);

    /// How many items the present width shows.
    [[nodiscard]] int visibleCount() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthOf(const HeaderFigure &figure) const;

    QList<HeaderFigure> m_figures;
};

/// The first 64 px of a page: title, line of figures, actions at the right, hairline below.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;

    void setFigures(const QList<HeaderFigure> &figures);

    /// A plain sentence instead of figures.
    void setSubtitle(const QString &sentence);

    /// Shows an arrow before the title that sends backRequested(); for forms.
    void setBackVisible(bool visible);

    /// Adds a button or label at the right end, after the ones before; the primary button comes last.
    void addAction(QWidget *widget);
    using QWidget::addAction;

Q_SIGNALS:
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    FigureLine *m_figures;
    IconButton *m_back;
    QHBoxLayout *m_actions;
};

} // namespace helin
