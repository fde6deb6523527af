#include "ui/forms/entryrows.h"

#include "ui/forms/fieldeditor.h"
#include "ui/theme/helinstyle.h"
#include "ui/theme/label.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace helin {

EntryRows::EntryRows(const QString &addText, QList<Column> columns, bool ordered, QWidget *parent)
    : QWidget{parent}
    , m_columns{std::move(columns)}
    , m_ordered{ordered}
    , m_grid{new QGridLayout}
    , m_add{new LinkButton{addText, TextRole::Body, this}}
    , m_message{new DueLabel{DueMark::Overdue, {}, TextRole::Secondary, this}}
{
    m_grid->setHorizontalSpacing(metrics::space2);
    m_grid->setVerticalSpacing(metrics::space1);
    for (const Column &column : std::as_const(m_columns)) {
        m_heads << new Label{column.label, TextRole::Secondary, Ink::Secondary, this};
    }
    m_message->hide();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addLayout(m_grid);
    column->addWidget(m_message);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &LinkButton::clicked, this, [this] {
        addRow();
        m_rows.last().editors.first()->setFocus(Qt::OtherFocusReason);
    });
    place();
}

void EntryRows::addRow(const Values &values, const QByteArray &id)
{
    Row row{id, {}, {}};
    for (const Column &column : std::as_const(m_columns)) {
        QWidget *editor = column.make();
        editor->setParent(this);
        editor->setObjectName(column.name);
        setEditorText(editor, values.value(column.name));
        watchEditor(editor, this,
                    [this] {
                        showError(-1, {}, {});
                        Q_EMIT changed();
                    },
                    {});
        row.editors << editor;
    }
    QWidget *first = row.editors.first();
    const auto button = [&](const QString &iconName, const QString &name, const std::function<void()> &act) {
        auto *made = new IconButton{iconName, name, this};
        connect(made, &IconButton::clicked, this, act);
        row.buttons << made;
    };
    if (m_ordered) {
        button(QStringLiteral("up"), tr("Move up"), [this, first] { move(first, -1); });
        button(QStringLiteral("down"), tr("Move down"), [this, first] { move(first, 1); });
    }
    button(QStringLiteral("x"), tr("Take out"), [this, first] { remove(first); });
    m_rows << row;
    place();
    Q_EMIT changed();
}

void EntryRows::clear()
{
    while (!m_rows.isEmpty()) {
        remove(m_rows.last().editors.first());
    }
}

int EntryRows::rowOf(const QWidget *editor) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).editors.first() == editor) {
            return row;
        }
    }
    return -1;
}

void EntryRows::remove(const QWidget *editor)
{
    const int row = rowOf(editor);
    const Row gone = m_rows.takeAt(row);
    for (QWidget *widget : gone.editors) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    for (IconButton *button : gone.buttons) {
        m_grid->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the sender of the signal that led here
    }
    place();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void EntryRows::move(const QWidget *editor, int step)
{
    const int row = rowOf(editor);
    if (row + step < 0 || row + step >= m_rows.size()) {
        return;
    }
    m_rows.swapItemsAt(row, row + step);
    place();
    Q_EMIT changed();
}

void EntryRows::place()
{
    for (int column = 0; column < m_heads.size(); ++column) {
        m_heads.at(column)->setVisible(!m_rows.isEmpty());
        m_grid->addWidget(m_heads.at(column), 0, column);
        m_grid->setColumnStretch(column, m_columns.at(column).stretch);
    }
    QWidget *before = nullptr;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Row &entry = m_rows.at(row);
        int place = 0;
        for (QWidget *editor : entry.editors) {
            const QString name = tr("%1, line %2").arg(m_columns.at(place).label).arg(row + 1);
            editor->setAccessibleName(name);
            if (editor->focusProxy() != nullptr) {
                editor->focusProxy()->setAccessibleName(name);
            }
            m_grid->addWidget(editor, row + 1, place++);
            editor->show();
            if (before != nullptr) {
                setTabOrder(before, editor);
            }
            before = editor;
        }
        for (IconButton *button : entry.buttons) {
            m_grid->addWidget(button, row + 1, place++);
            button->show();
            setTabOrder(before, button);
            before = button;
        }
    }
    if (before != nullptr) {
        setTabOrder(before, m_add);
    }
}

QString EntryRows::text(int row, const QString &column) const
{
    const QWidget *found = editor(row, column);
    return found != nullptr ? editorText(found).trimmed() : QString();
}

QWidget *EntryRows::editor(int row, const QString &column) const
{
    for (int place = 0; place < m_columns.size(); ++place) {
        if (m_columns.at(place).name == column) {
            return m_rows.at(row).editors.at(place);
        }
    }
    return nullptr;
}

void EntryRows::showError(int row, const QString &column, const QString &words)
{
    for (int at = 0; at < m_rows.size(); ++at) {
        for (int place = 0; place < m_columns.size(); ++place) {
            QWidget *widget = m_rows.at(at).editors.at(place);
            const bool wrong = at == row && m_columns.at(place).name == column && !words.isEmpty();
            widget->setProperty(fieldStateProperty, wrong ? QStringLiteral("error") : QString());
            widget->update();
            if (wrong) {
                widget->setAccessibleDescription(words);
                widget->setFocus(Qt::OtherFocusReason);
            }
        }
    }
    m_message->setContent(DueMark::Overdue, words);
    m_message->setVisible(!words.isEmpty());
}

QList<QStringList> EntryRows::state() const
{
    QList<QStringList> all;
    for (const Row &row : m_rows) {
        QStringList texts;
        for (const QWidget *editor : row.editors) {
            texts << editorText(editor);
        }
        all << texts;
    }
    return all;
}

void EntryRows::settle()
{
    m_settled = state();
}

bool EntryRows::isChanged() const
{
    return state() != m_settled;
}

} // namespace helin
