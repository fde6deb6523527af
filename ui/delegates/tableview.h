#pragma once

#include <QListView>
#include <QTableView>
#include <QTreeView>

class QMenu;

namespace helin {

/// A table in Helin's looks: whole rows, TableHeader, TableDelegate on every column, row hover, Ctrl+C copies the
/// selected cells as text (tabs and line ends, as spreadsheets take it). Enter and double click give activated().
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says, e.g. tr("Disputes").
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    /// Widths of the columns at 100 % text; 0 takes the room that is left. They follow the text scale. What the person
    /// changed (widths, order, hidden columns) is remembered under `key` and wins. Call it after setModel().
    void setColumns(const QString &key, const QList<int> &widths);

    /// Fills a menu with one checkable action per column; the header shows the same menu on a right click.
    void fillColumnMenu(QMenu *menu);

    /// Puts the selected rows, visible columns only and in the order on screen, on the clipboard.
    void copySelection() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();
    void rememberColumns();

    QString m_columnsKey;
    QList<int> m_widths;
    double m_widthScale = 1.0;
};

/// The same for trees.
class TreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit TreeView(const QString &name, QWidget *parent = nullptr);

    void copySelection() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

/// A list for TwoLineDelegate, TimelineDelegate or TableDelegate; lays out again when its width changes.
class ListView : public QListView
{
    Q_OBJECT

public:
    /// Takes ownership of the delegate.
    ListView(const QString &name, QAbstractItemDelegate *delegate, QWidget *parent = nullptr);
};

} // namespace helin
