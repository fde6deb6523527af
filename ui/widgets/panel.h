#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QWidget>

class QBoxLayout;

namespace helin {

class Label;
class ElidedLabel;

/// A card with a 1 px line: head (bold title, count, grey note, actions at the right), body, optional foot.
class Panel final : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    void setBadge(int count, Badge::Tone tone = Badge::Tone::Neutral);

    /// A widget at the right end of the head. Takes ownership.
    void addHeadWidget(QWidget *widget);

    /// A line below the head, for panels whose body is a list of rows.
    void setHeadLine(bool visible);

    /// The body: widgets stand below each other. Margins are 16 at the sides and 12 below unless setBodyMargins().
    [[nodiscard]] QBoxLayout *body() const { return m_body; }

    /// Tables reach from edge to edge: all margins 0.
    void setBodyMargins(const QMargins &margins);

    /// A line of grey words at the bottom with a hairline above; further widgets can be added to foot().
    void setFootText(const QString &words);
    [[nodiscard]] QBoxLayout *foot();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeFoot();

    Label *m_title;
    ElidedLabel *m_note;
    Badge *m_badge;
    QWidget *m_head;
    QWidget *m_headLine;
    QBoxLayout *m_headRow;
    QBoxLayout *m_column;
    QBoxLayout *m_body;
    QBoxLayout *m_foot = nullptr;
    Label *m_footText = nullptr;
};

} // namespace helin
