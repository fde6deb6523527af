#pragma once

#include <QObject>
#include <QStringList>

class QHeaderView;

namespace helin {

class AppSettings;

/// Keeps the columns of a list as the person left them: widths, order, which are shown. Widths are remembered at 100 %
/// text and follow the text size.
class ColumnMemory final : public QObject
{
    Q_OBJECT

public:
    struct Column
    {
        QString id;          ///< stable name
        int width = 0;       ///< first width at 100 % text; 0 takes what is left
        bool hidden = false; ///< at first
    };

    /// Arranges the header at once. Lives as long as the header; its model must be set. `page` names the list.
    ColumnMemory(AppSettings &settings, const QString &page, const QList<Column> &columns, QHeaderView *header);

    void setHidden(int column, bool hidden);

private:
    void read();
    void write();
    void apply();

    AppSettings &m_settings;
    QString m_page;
    QHeaderView *m_header;
    QList<Column> m_columns;
    bool m_arranging = false;
};

} // namespace helin
