#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>
#include <optional>

namespace helin {

class IconButton;

/// A day. Takes 0315, 3.15, 3-15, 20260315, 昨天 … (core/base/dateinput.h), shows 2026-03-15 and the weekday once the
/// field is left. ↑ ↓ move by a day, F4 or Alt+↓ open a calendar.
class DateField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// The day meant by what stands in the field; nothing if it is empty or names no day.
    [[nodiscard]] std::optional<QDate> date() const { return m_date; }
    void setDate(std::optional<QDate> date);

    /// There is text, but it names no day: the form says so beside the field.
    [[nodiscard]] bool hasBadInput() const;

    /// What "today" is; the system's date unless set (tests, work with a settled clock).
    void setToday(std::function<QDate()> today);

    void openCalendar();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The day changed, by typing, keys or the calendar. Nothing while the text names no day.
    void dateChanged(std::optional<QDate> date);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(std::optional<QDate> date);
    void normalise();
    void applyTheme();

    std::optional<QDate> m_date;
    std::function<QDate()> m_today;
    IconButton *m_button;
};

} // namespace helin
