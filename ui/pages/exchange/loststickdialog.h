#pragma once

#include <QDialog>

class QBoxLayout;

namespace helin {

class AppContext;
struct Row;

/// U盘丢了: what a stick that got lost may have carried, who could read it (nobody), and what to do. GUI thread.
class LostStickDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LostStickDialog(AppContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to write to another stick now; the dialog is closed by then.
    void writeAgainWanted();

private:
    void addPart(QBoxLayout *column, const QString &heading, const QList<Row> &rows);
    [[nodiscard]] QList<Row> carried() const;

    AppContext &m_context;
};

} // namespace helin
