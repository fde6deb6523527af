#pragma once

#include <QListView>
#include <QTableView>
#include <QTreeView>

namespace helin {

/// A table in Helin's looks: whole rows, TableHeader, TableDelegate on every column, row hover, Ctrl+C copies the
/// selected cells as text (tabs and line ends, as spreadsheets take it). Enter and double click give activated().
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says, e.g. tr("Disputes").
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    /// Puts the selected rows, visible columns only and in the order on screen, on the clipboard.
    void copySelection() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();
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
