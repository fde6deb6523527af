#pragma once

#include "core/records/recordtype.h"

#include <QDate>
#include <QString>

#include <functional>

class QComboBox;
class QObject;
class QWidget;

namespace helin {

// The widgets in which fields are typed, looked at as text: what a form needs to fill, read, compare and watch them
// without knowing which is which. Dates are ISO text or as typed, choices their code, yes/no "1" and "", references the
// text of their id.

/// An editor for a described field: line, area, date field or list. References need an editor of their own
/// (referencefield.h). `today` is what dates such as 昨天 are counted from.
[[nodiscard]] QWidget *makeEditor(const FieldInfo &field, const std::function<QDate()> &today,
                                  QWidget *parent = nullptr);

/// A list of the choices of a field, an empty one first.
[[nodiscard]] QComboBox *makeChoiceBox(const ChoiceList &choices, QWidget *parent = nullptr);

/// What stands in a QLineEdit, DateField, TextArea, QComboBox, QCheckBox or TokenEdit.
[[nodiscard]] QString editorText(const QWidget *editor);
/// Sends no signal of watchEditor(). For a TokenEdit use setTokens(); an empty text clears it.
void setEditorText(QWidget *editor, const QString &text);

/// `changed` after every change, by a person or by a completion; `left` when the person is done with the editor.
void watchEditor(QWidget *editor, QObject *receiver, const std::function<void()> &changed,
                 const std::function<void()> &left);

} // namespace helin
