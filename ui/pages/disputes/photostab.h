#pragma once

#include "core/disputes/disputelist.h"
#include "core/organisation/rights.h"
#include "core/records/attachments.h"

#include <QWidget>

class QStandardItemModel;

namespace helin {

class AppContext;
class LinkButton;
class ListView;

/// Photos and scans of a case and of its sessions: list, look, add, take away.
class PhotosTab final : public QWidget
{
    Q_OBJECT

public:
    explicit PhotosTab(AppContext &context, QWidget *parent = nullptr);

    void showDispute(const DisputeDetail &detail);
    [[nodiscard]] int count() const { return int(m_attachments.size()); }
    /// Attaches these files to the case.
    void add(const QStringList &paths);

private:
    void fill();
    void chooseFiles();
    void look(int row);
    void showMenu(const QPoint &at);
    void remove(Ref<Attachment> attachment);

    AppContext &m_context;
    std::optional<DisputeDetail> m_detail;
    QList<Attachment> m_attachments;
    ListView *m_view;
    LinkButton *m_add;
    Verdict m_mayEdit;
    QStandardItemModel *m_model;
};

} // namespace helin
