#pragma once

#include <QWidget>

class QSplitter;

namespace helin {

class AppContext;

/// A list at the left and what it is about at the right. The border can be moved and is remembered per page. When there
/// is little room (a small window, or text of 150 % and more) the detail lies over the list instead, and Esc closes it.
class DetailSplitter final : public QWidget
{
    Q_OBJECT

public:
    /// `page` names the page in the settings. Takes ownership of both widgets.
    DetailSplitter(AppContext &context, const QString &page, QWidget *list, QWidget *detail, QWidget *parent = nullptr);

    void setDetailVisible(bool visible);
    [[nodiscard]] bool isDetailVisible() const { return m_visible; }
    /// Whether the detail lies over the list at the present size.
    [[nodiscard]] bool isOverlay() const { return m_overlay; }

Q_SIGNALS:
    void overlayChanged(bool overlay);
    /// Esc closed the overlay.
    void detailClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void place();

    AppContext &m_context;
    QString m_page;
    QSplitter *m_splitter;
    QWidget *m_list;
    QWidget *m_detail; ///< a raised ground around the given widget, so that it covers the list
    bool m_visible = true;
    bool m_overlay = false;
    bool m_restored = false;
};

} // namespace helin
