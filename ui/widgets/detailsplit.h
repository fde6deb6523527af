#pragma once

#include <QWidget>

namespace helin {

class RememberedSplitter;

/// A list with its detail panel at the right. In a narrow window (large scaling) the panel lies over the list instead
/// of beside it and Esc closes it.
class DetailSplit final : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of both. `key` names the place for the remembered sizes.
    DetailSplit(QWidget *list, QWidget *detail, const QString &key, QWidget *parent = nullptr);

    /// First width of the panel at 100 % text, also as an overlay; 396 unless set. Call it before it is shown.
    void setDetailWidth(int width) { m_detailWidth = width; }

    void showDetail();
    void hideDetail();
    [[nodiscard]] bool isDetailShown() const { return m_shown; }

    /// Narrower than this the panel is an overlay; 900 at 100 % text.
    [[nodiscard]] bool isOverlay() const;

Q_SIGNALS:
    void detailHidden();
    /// The panel lies over the list from now on, or beside it again: who has no close button of his own shows one.
    void overlayChanged(bool overlay);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();

    QWidget *m_list;
    QWidget *m_detail;
    QWidget *m_cover;
    RememberedSplitter *m_splitter;
    int m_detailWidth;
    bool m_shown = false;
    bool m_overlay = false;
    bool m_sized = false;
};

} // namespace helin
