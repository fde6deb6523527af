#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace helin {

enum class StageState {
    Done,    ///< filled circle with tick
    Current, ///< ring with dot, word bold in accent
    Ahead,   ///< empty circle
    Stopped  ///< grey cross: the matter ended here without what was meant
};

struct Stage
{
    QString word;
    QString note; ///< date or "2nd time"; may be empty
    StageState state = StageState::Ahead;
};

/// The steps of a matter in one line: circles of 16 px joined by a line, word and date below.
class StageLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StageLine(QWidget *parent = nullptr);

    void setStages(const QList<Stage> &stages);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Stage> m_stages;
};

} // namespace helin
