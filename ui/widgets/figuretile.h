#pragma once

#include "ui/delegates/duemark.h"

#include <QAbstractButton>

namespace helin {

/// A figure that is also a filter: number at 22 pt, title, note with mark. Checkable.
class FigureTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureTile(const QString &title, QWidget *parent = nullptr);

    void setFigure(const QString &figure);

    /// With DueMark::None no mark is drawn.
    void setNote(const QString &note, DueMark mark = DueMark::None);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_figure;
    QString m_note;
    DueMark m_mark = DueMark::None;
};

} // namespace helin
