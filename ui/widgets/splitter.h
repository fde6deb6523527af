#pragma once

#include <QSplitter>

namespace helin {

/// A splitter that shows a hairline with a grip and remembers its sizes in the user's settings.
class RememberedSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// `key` names the place, e.g. "disputes".
    RememberedSplitter(const QString &key, Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Sizes for the first time; the last value is kept when the window grows. Call it after adding the widgets: it
    /// restores what was remembered instead, if there is something.
    void setFirstSizes(const QList<int> &sizes);

protected:
    QSplitterHandle *createHandle() override;

private:
    QString m_key;
};

} // namespace helin
