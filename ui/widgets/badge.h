#pragma once

#include "ui/delegates/duemark.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace helin {

/// A small round number. Hidden while it is 0.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    /// Alarm: something is overdue or due today. Accent: something to look at. Neutral: a count.
    enum class Tone { Neutral, Alarm, Accent };

    explicit Badge(int count = 0, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;

    /// Draws a badge with its right edge at `right`, centred at `middle`; for delegates. Returns its left edge.
    static int paint(QPainter *painter, int right, int middle, int count, Tone tone, const Theme &theme);
    [[nodiscard]] static QSize sizeOf(int count, const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count;
    Tone m_tone;
};

/// A word in a thin frame, e.g. "hard case · 20 days".
class Tag final : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/// Due mark and word, in one line unless it may wrap. ▲ makes the word red, and bold in TextRole::Body.
class DueLabel final : public QWidget
{
    Q_OBJECT

public:
    DueLabel(DueMark mark, const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setContent(DueMark mark, const QString &text);

    /// The word keeps the text colour and weight even beside ▲.
    void setPlainWord(bool plain);

    /// A sentence that must be read to its end takes as many lines as it needs; otherwise it is cut.
    void setWordWrap(bool wrap);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont wordFont() const;
    [[nodiscard]] QRect wordRect(int width) const;

    DueMark m_mark;
    QString m_text;
    TextRole m_role;
    bool m_plainWord = false;
    bool m_wrap = false;
};

} // namespace helin
