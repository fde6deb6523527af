#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QGridLayout;

namespace helin {

class IconButton;
class LinkButton;

/// A few entries of one kind inside a form, each one line of editors: other names, contact persons, check-points. The
/// last line adds one more; with an order they can be moved up and down. GUI thread.
class EntryRows final : public QWidget
{
    Q_OBJECT

public:
    struct Column
    {
        QString name;
        QString label;
        std::function<QWidget *()> make; ///< an editor that fieldeditor.h knows
        int stretch = 1;
    };
    using Values = QHash<QString, QString>;

    EntryRows(const QString &addText, QList<Column> columns, bool ordered = false, QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    /// `id` is kept with the row for the caller, e.g. of the record it stands for.
    void addRow(const Values &values = {}, const QByteArray &id = {});
    void clear();
    [[nodiscard]] QString text(int row, const QString &column) const;
    [[nodiscard]] QByteArray id(int row) const { return m_rows.at(row).id; }
    [[nodiscard]] QWidget *editor(int row, const QString &column) const;
    /// Says what is wrong below the rows and puts the focus there; empty words take it away.
    void showError(int row, const QString &column, const QString &words);

    void settle();
    [[nodiscard]] bool isChanged() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QByteArray id;
        QList<QWidget *> editors;
        QList<IconButton *> buttons;
    };

    [[nodiscard]] QList<QStringList> state() const;
    void place();
    void remove(const QWidget *editor);
    void move(const QWidget *editor, int step);
    [[nodiscard]] int rowOf(const QWidget *editor) const;

    QList<Column> m_columns;
    bool m_ordered;
    QGridLayout *m_grid;
    QList<QWidget *> m_heads;
    QList<Row> m_rows;
    LinkButton *m_add;
    class DueLabel *m_message;
    QList<QStringList> m_settled;
};

} // namespace helin
