#pragma once

#include <QDialog>
#include <QStringList>

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

/// Says what will happen and what will not. The default and the focus are on "cancel", whatever the question.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConfirmDialog(const ConfirmQuestion &question, QWidget *parent = nullptr);

    /// Asks and waits; true if confirmed.
    [[nodiscard]] static bool ask(const ConfirmQuestion &question, QWidget *parent);

    [[nodiscard]] Button *confirmButton() const { return m_confirm; }
    [[nodiscard]] Button *cancelButton() const { return m_cancel; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    Button *m_confirm;
    Button *m_cancel;
};

} // namespace helin
