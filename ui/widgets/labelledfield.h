#pragma once

#include <QWidget>

class QBoxLayout;

namespace helin {

class DueLabel;
class Label;
class LinkButton;

/// A field of a form: label above, the editor, one line of words below when something is wrong. Gives the editor its
/// accessible name and the red or yellow border.
class LabelledField final : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of the editor. A `&` in the label makes a mnemonic.
    LabelledField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QString label() const;
    [[nodiscard]] QWidget *editor() const { return m_editor; }

    /// Star behind the label; the field is also announced as required.
    void setRequired(bool required = true);

    /// Grey words or a widget at the right end of the label, e.g. the number of characters.
    void setAside(const QString &words);
    void setAside(QWidget *widget);

    /// Blocks saving: ▲, red border. `correction` becomes a link that sends correctionAccepted().
    void setError(const QString &words, const QString &correction = {});

    /// Does not block: ●, yellow border.
    void setWarning(const QString &words, const QString &correction = {});

    void clearMessage();
    [[nodiscard]] bool hasError() const { return m_state == State::Error; }

Q_SIGNALS:
    void correctionAccepted();

private:
    enum class State { Fine, Warning, Error };

    void setMessage(State state, const QString &words, const QString &correction);
    void describe();

    Label *m_label;
    Label *m_star;
    Label *m_asideWords;
    QBoxLayout *m_head;
    QWidget *m_editor;
    QWidget *m_foot;
    DueLabel *m_message;
    LinkButton *m_correction;
    State m_state = State::Fine;
    QString m_words;
};

} // namespace helin
