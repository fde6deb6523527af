#pragma once

#include "ui/widgets/completerpopup.h"

class QLineEdit;

namespace helin {

class Chip;
class FlowLayout;

/// A person, dwelling or word in a TokenEdit. Without id it is free text, not in the register.
struct Token
{
    QVariant id;
    QString text;
    QString detail = {};
};

/// A field that holds several people (or other things) as tokens and completes while typing. The owner listens to
/// queryChanged() and answers with completer()->setGroups(). Backspace in the empty field goes to the last token,
/// Delete removes the focused one.
class TokenEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenEdit(const QString &placeholder, QWidget *parent = nullptr);

    [[nodiscard]] QList<Token> tokens() const { return m_tokens; }
    void setTokens(const QList<Token> &tokens);

    /// Ignored if an equal id stands already or the maximum is reached.
    void addToken(const Token &token);

    /// At most so many tokens; 0 is any number. With 1 a new token replaces the old one.
    void setMaximum(int maximum);

    /// Enter makes a token without id of what was typed, if nothing of the list is selected.
    void setFreeTextAllowed(bool allowed) { m_freeText = allowed; }

    /// Icon before tokens, e.g. "user"; empty for none.
    void setTokenIcon(const QString &iconName);

    [[nodiscard]] QLineEdit *input() const { return m_input; }
    [[nodiscard]] CompleterPopup *completer() const { return m_completer; }

Q_SIGNALS:
    void tokensChanged();
    void queryChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void remove(qsizetype at);

    FlowLayout *m_layout;
    QLineEdit *m_input;
    CompleterPopup *m_completer;
    QList<Token> m_tokens;
    QList<Chip *> m_chips;
    QString m_placeholder;
    QString m_iconName = QStringLiteral("user");
    int m_maximum = 0;
    bool m_freeText = false;
};

} // namespace helin
