#pragma once

#include <QDialog>

namespace helin {

class FormView;

/// A form in a window of its own, where no page can make room for it. Closing asks as leaving the form does. Show it
/// with open(); it deletes itself.
class FormWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Takes ownership of the form.
    explicit FormWindow(FormView *form, QWidget *parent = nullptr);

    void reject() override;

private:
    FormView *m_form;
};

} // namespace helin
