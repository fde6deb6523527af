#pragma once

#include "core/base/error.h"
#include "core/records/recordtype.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QGridLayout;

namespace helin {

class LabelledField;

/// The fields of a form in as many columns as there is room for: their values by name, what is wrong in words beside
/// them, and whether anything was changed. Tab goes in the order in which fields were added. GUI thread.
class FieldSet final : public QWidget
{
    Q_OBJECT

public:
    enum class Width { Cell, Full };
    /// What is wrong with a text, or nothing.
    using Check = std::function<std::optional<Error>(const QString &text)>;

    /// At most so many columns; narrower rooms get one.
    explicit FieldSet(int columns = 2, QWidget *parent = nullptr);

    /// What "today" is for dates and checks; the system's unless set. Set it before fields are added.
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }
    [[nodiscard]] QDate today() const { return m_today(); }

    /// Other than even columns of 240 at least (at 100 % text): the smallest width of a cell, and the share of each
    /// column where all of them fit.
    void setCells(int smallest, const QList<int> &shares);

    /// Bold words over the fields that follow; `note` stands grey behind them.
    QWidget *addHeading(const QString &words, const QString &note = {});
    /// A field with an editor of its own. Takes ownership.
    LabelledField *addField(const QString &name, const QString &label, QWidget *editor, Width width = Width::Cell);
    /// A described field: label, editor, required mark and check come from the description. Without `editor` it makes
    /// one by the kind of the field.
    LabelledField *addField(const RecordType &type, const QString &name, Width width = Width::Cell,
                            QWidget *editor = nullptr);
    /// Anything else over the whole width. Takes ownership.
    void addRow(QWidget *widget);
    /// Hides or shows a field (or a widget of addRow() and addHeading()); a hidden field is neither checked nor stored.
    void setShown(const QString &name, bool shown);
    void setShown(QWidget *widget, bool shown);

    /// To be read and copied from, not typed into.
    void setReadOnly(bool readOnly);

    [[nodiscard]] bool has(const QString &name) const { return m_fields.contains(name); }
    [[nodiscard]] LabelledField *field(const QString &name) const;
    [[nodiscard]] QWidget *editor(const QString &name) const;
    template <class W>
    [[nodiscard]] W *editor(const QString &name) const
    {
        return qobject_cast<W *>(editor(name));
    }
    [[nodiscard]] QString text(const QString &name) const;
    void setText(const QString &name, const QString &text);
    /// The day in a date field; invalid when there is none.
    [[nodiscard]] QDate date(const QString &name) const;

    void setRequired(const QString &name, bool required = true);
    /// Runs besides the description's own check. With `live` it speaks while the person is still typing.
    void setCheck(const QString &name, Check check, bool live = false);

    /// Puts the values of the described fields of this record into the editors.
    void load(const Record &record);
    /// Takes what stands in the editors over into the record. Fields that are wrong stay as they were.
    void store(Record &record) const;

    /// What stands here now counts as unchanged from now on.
    void settle();
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isChanged(const QString &name) const;

    /// Checks every field and says what is wrong beside each; the names of the wrong ones, in order.
    QStringList check();
    [[nodiscard]] QStringList wrongFields() const;
    /// Says an error beside the field it names; false when there is none of that name.
    bool showError(const Error &error);
    void showError(const QString &name, const QString &words);
    void focus(const QString &name);
    /// The first field that can be typed in.
    void focusFirst();

Q_SIGNALS:
    /// The text of this field changed.
    void edited(const QString &name);
    /// Something became wrong or right.
    void checked();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item
    {
        QWidget *widget;
        Width width;
        QString name;
        bool shown = true;
    };
    struct Field
    {
        LabelledField *labelled = nullptr;
        QWidget *editor = nullptr;
        const RecordType *type = nullptr;
        const FieldInfo *info = nullptr;
        Check check = {};
        bool required = false;
        bool live = false;
        bool shown = true;
        QString settled = {};
    };

    void add(QWidget *widget, Width width, const QString &name);
    void place();
    void checkField(const QString &name, bool emptyToo);
    [[nodiscard]] std::optional<Error> findingOf(const Field &field, bool emptyToo) const;

    QGridLayout *m_grid;
    int m_columns;
    int m_placedColumns = 0;
    int m_smallestCell;
    QList<int> m_shares;
    std::function<QDate()> m_today;
    QList<Item> m_items;
    QStringList m_order;
    QHash<QString, Field> m_fields;
};

} // namespace helin
