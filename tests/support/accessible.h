#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTabBar>
#include <QTextEdit>
#include <QWidget>

/// What every page must hold, seen from the outside: all that can be reached with the keyboard has a name for screen
/// readers, and no English sentence stands on a Chinese screen. Header only; tests of all pages share it.
namespace helin::test {

/// "QLineEdit search in FilterBar", to find the culprit.
inline QString described(const QWidget &widget)
{
    QString path;
    for (const QWidget *at = &widget; at != nullptr; at = at->parentWidget()) {
        const QString name = QString::fromLatin1(at->metaObject()->className()) +
                             (at->objectName().isEmpty() ? QString() : QLatin1Char('#') + at->objectName());
        path = path.isEmpty() ? name : name + QStringLiteral(" > ") + path;
    }
    return path;
}

/// The visible widgets below (and with) `root` that can get the focus but have neither accessible name nor words of
/// their own. Plain scroll areas only frame what has names.
inline QStringList namelessWidgets(QWidget &root)
{
    QStringList nameless;
    QList<QWidget *> all = root.findChildren<QWidget *>();
    all.prepend(&root);
    for (QWidget *widget : std::as_const(all)) {
        const bool inner = qobject_cast<QLineEdit *>(widget) != nullptr &&
                           (qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr ||
                            widget->parentWidget()->inherits("QAbstractSpinBox"));
        const bool part = inner || widget->inherits("QMenu") || widget->inherits("QScrollBar") ||
                          widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QHeaderView") ||
                          widget->objectName().startsWith(QStringLiteral("qt_"));
        const QWidget *parent = widget->parentWidget();
        if (widget->focusPolicy() == Qt::NoFocus || part || !widget->isVisibleTo(&root) ||
            qstrcmp(widget->metaObject()->className(), "QScrollArea") == 0 ||
            (parent != nullptr && parent->inherits("QComboBoxPrivateContainer"))) {
            continue;
        }
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (seen == nullptr || seen->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless.append(described(*widget));
        }
    }
    return nameless;
}

/// All words that the visible widgets below `root` show, with tooltips and accessible names.
inline QStringList visibleTexts(QWidget &root)
{
    QStringList texts;
    QList<QWidget *> all = root.findChildren<QWidget *>();
    all.prepend(&root);
    const auto add = [&texts](const QString &text) {
        if (!text.trimmed().isEmpty()) {
            texts.append(text);
        }
    };
    for (QWidget *widget : std::as_const(all)) {
        if (!widget->isVisibleTo(&root)) {
            continue;
        }
        add(widget->toolTip());
        add(widget->accessibleName());
        add(widget->accessibleDescription());
        add(widget->windowTitle());
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            add(label->text());
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            add(button->text());
        } else if (const auto *field = qobject_cast<QLineEdit *>(widget)) {
            add(field->placeholderText());
            if (field->echoMode() == QLineEdit::Normal) {
                add(field->text());
            }
        } else if (const auto *box = qobject_cast<QGroupBox *>(widget)) {
            add(box->title());
        } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(tabs->tabText(i));
            }
        } else if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i) {
                add(combo->itemText(i));
            }
        } else if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            if (model == nullptr || qobject_cast<const QHeaderView *>(view) != nullptr) {
                continue;
            }
            for (int column = 0; column < model->columnCount(); ++column) {
                add(model->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < std::min(model->rowCount(), 30); ++row) {
                    add(model->index(row, column).data().toString());
                }
            }
        }
        for (const QAction *action : widget->actions()) {
            add(action->text());
        }
    }
    return texts;
}

/// Words of four and more Latin letters that do not belong on a Chinese screen, each with the text it stands in. Keys,
/// file paths, mark-up and what `allowed` names are fine. Header labels of numbers ("1", "2") are not words.
inline QStringList englishTexts(QWidget &root, const QStringList &allowed = {})
{
    static const QSet<QString> fine{
        QStringLiteral("Ctrl"), QStringLiteral("Shift"),  QStringLiteral("Enter"), QStringLiteral("Space"),
        QStringLiteral("Esc"),  QStringLiteral("Delete"), QStringLiteral("Home"),  QStringLiteral("helin"),
        QStringLiteral("nbsp"), QStringLiteral("span"),   QStringLiteral("style"), QStringLiteral("color"),
    };
    static const QRegularExpression word{QStringLiteral("[A-Za-z]{4,}")};
    static const QRegularExpression pathOrMarkup{QStringLiteral("<[^>]*>|(?:[A-Za-z]:)?(?:[/\\\\][^\\s]+)+")};
    QStringList found;
    for (QString text : visibleTexts(root)) {
        const QString whole = text;
        text.remove(pathOrMarkup);
        auto words = word.globalMatch(text);
        while (words.hasNext()) {
            const QString one = words.next().captured();
            if (!fine.contains(one) && !allowed.contains(one)) {
                found.append(QStringLiteral("%1 — %2").arg(one, whole));
                break;
            }
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace helin::test
