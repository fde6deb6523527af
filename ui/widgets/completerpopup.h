#pragma once

#include <QList>
#include <QPointer>
#include <QStringList>
#include <QVariant>
#include <QWidget>

class QLineEdit;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace helin {

/// One hit: the matched characters are drawn bold in the accent colour.
struct CompleterEntry
{
    QVariant id;
    QString iconName;
    QString text;
    QList<std::pair<int, int>> matches = {}; ///< start and length within text
    QStringList columns = {};                ///< up to three short facts behind the text
    QString detail = {};                     ///< what a token of this entry shows behind its text
};

/// Hits of one kind below a head line.
struct CompleterGroup
{
    QString title; ///< empty: no head line
    QString note;  ///< right end of the head line, e.g. "first 5 of 7"
    QList<CompleterEntry> entries;
};

/// The list below a search or people field. The field keeps the focus: ↑ ↓ move, Enter chooses, Esc closes. It lies in
/// the window of its field, exactly below it, and hides when the field loses the focus.
class CompleterPopup final : public QWidget
{
    Q_OBJECT

public:
    /// Lives as long as the field.
    explicit CompleterPopup(QLineEdit *field);

    /// Shows these groups if the field has the focus; hides itself if there is nothing to show.
    void setGroups(const QList<CompleterGroup> &groups);

    /// The last line, e.g. tr("Register “%1” …"); empty for none.
    void setActionText(const QString &text) { m_actionText = text; }

    /// Selects the first entry as soon as the list opens, so that Enter takes it.
    void setFirstPreselected(bool preselected) { m_preselect = preselected; }

    /// The widget below which the list opens and whose width it takes; the field unless set.
    void setAnchor(QWidget *anchor) { m_anchor = anchor; }

    [[nodiscard]] int entryCount() const;

    /// The list is open and a line is selected: Enter belongs to it.
    [[nodiscard]] bool hasSelection() const;

Q_SIGNALS:
    void chosen(const helin::CompleterEntry &entry);
    void actionChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    void move(int step);
    void choose(const QModelIndex &index);
    bool handleKey(int key);

    QLineEdit *m_field;
    QPointer<QWidget> m_anchor;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<CompleterEntry> m_entries;
    QString m_actionText;
    bool m_preselect = false;
};

} // namespace helin

Q_DECLARE_METATYPE(helin::CompleterEntry)
