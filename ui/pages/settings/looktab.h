#pragma once

#include <QWidget>

namespace helin {

class AppContext;

/// Looks of the program on this PC: light or dark, size of the text, height of the rows. Everything works at once.
class LookTab final : public QWidget
{
    Q_OBJECT

public:
    explicit LookTab(AppContext &context, QWidget *parent = nullptr);

private:
    AppContext &m_context;
};

} // namespace helin
