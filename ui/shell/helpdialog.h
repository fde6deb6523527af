#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace helin {

/// A key and what it does.
struct ShortcutLine
{
    QString keys;
    QString words;
};

/// Keys of the whole program, for the sheet and the help.
[[nodiscard]] QList<ShortcutLine> programShortcuts();

/// F1: what is done on this page; Ctrl+/: all keys on one sheet.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `text` may be simple rich text and may be empty.
    HelpDialog(const QString &title, const QString &text, QWidget *parent = nullptr);
};

} // namespace helin
