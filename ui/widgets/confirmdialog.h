#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>

class QBoxLayout;

namespace helin {

class Button;

/// What a person is asked before something that cannot simply be undone.
struct ConfirmQuestion
{
    QString title;         ///< "张明远：死亡注销"
    QStringList will;      ///< what will happen
    QStringList willNot;   ///< what will not
    QStringList can;       ///< what stays possible
    QString confirmText;   ///< the verb on the button, never "OK"
    bool dangerous = true; ///< outlined in red; else an ordinary button
};

/// Says what will happen and what will not. The default and the focus are on "cancel", whatever the question; only a
/// body with fields to fill takes the focus first.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConfirmDialog(const ConfirmQuestion &question, QWidget *parent = nullptr);

    /// Asks and waits; true if confirmed.
    [[nodiscard]] static bool ask(const ConfirmQuestion &question, QWidget *parent);

    /// Says something else, when a field in the body changes what will happen.
    void setSentences(const QStringList &will, const QStringList &willNot);
    /// Fields to fill, between the title and what will happen. Takes ownership.
    void setBody(QWidget *body);
    /// Asked when the confirming button is pressed; the dialog stays open while it answers false.
    void setGuard(std::function<bool()> guard) { m_guard = std::move(guard); }

    [[nodiscard]] Button *confirmButton() const { return m_confirm; }
    [[nodiscard]] Button *cancelButton() const { return m_cancel; }

protected:
    void showEvent(QShowEvent *event) override;
    /// Takes the height that the parts have at this width: on showing, and when parts came or went.
    void fit();

private:
    void confirm();
    void showSentences();

    ConfirmQuestion m_question;
    Button *m_confirm;
    Button *m_cancel;
    QBoxLayout *m_column;
    QWidget *m_sentences;
    QWidget *m_body = nullptr;
    std::function<bool()> m_guard;
};

} // namespace helin
