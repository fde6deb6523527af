#include "ui/pages/disputes/photostab.h"

#include "core/organisation/attachments.h"
#include "ui/app/appcontext.h"
#include "ui/app/offer.h"
#include "ui/delegates/itemroles.h"
#include "ui/delegates/tableview.h"
#include "ui/delegates/twolinedelegate.h"
#include "ui/forms/fieldset.h"
#include "ui/forms/stepdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStandardItemModel>

namespace helin {

namespace {

/// A window that shows one picture, as large as there is room.
QDialog *pictureDialog(const QString &name, const QImage &image, QWidget *parent)
{
    auto *dialog = new QDialog{parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(name);
    dialog->setAccessibleName(name);
    const QSize room = parent->window()->size() * 0.9;
    auto *picture = new QLabel;
    picture->setPixmap(
        QPixmap::fromImage(image.scaled(image.size().boundedTo(room), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    picture->setAccessibleName(name);
    auto *column = new QVBoxLayout{dialog};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(picture, 1, Qt::AlignCenter);
    return dialog;
}

} // namespace

PhotosTab::PhotosTab(AppContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_view{new ListView{tr("Photos and scans"), new TwoLineDelegate}}
    , m_model{new QStandardItemModel{this}}
{
    m_view->setModel(m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { look(index.row()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &PhotosTab::showMenu);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    m_add = new LinkButton{tr("Add photos or scans")};
    connect(m_add, &LinkButton::clicked, this, &PhotosTab::chooseFiles);
    foot->addWidget(m_add);
    foot->addStretch();
    column->addLayout(foot);
}

void PhotosTab::showDispute(const DisputeDetail &detail)
{
    m_detail = detail;
    m_mayEdit = m_context.workspace().rights().allows(toRecord(detail.dispute), Action::Edit);
    offer(m_add, m_mayEdit);
    fill();
}

void PhotosTab::fill()
{
    m_model->clear();
    m_attachments.clear();
    const auto read = attempt([this] {
        Attachments &all = m_context.workspace().attachments();
        m_attachments = all.of(m_detail->dispute.id);
        for (const MediationSession &session : m_detail->sessions) {
            m_attachments += all.of(session.id);
        }
        return true;
    });
    if (!read) {
        m_context.showError(read.error());
    }
    for (const Attachment &attachment : std::as_const(m_attachments)) {
        auto *item = new QStandardItem{attachment.caption.isEmpty() ? attachment.name : attachment.caption};
        item->setEditable(false);
        item->setData(attachment.takenOn.isValid() ? attachment.takenOn.toString(Qt::ISODate) : QString(),
                      TrailingRole);
        item->setData(attachment.caption.isEmpty() ? QString() : attachment.name, SecondLineRole);
        item->setData(QLocale{}.formattedDataSize(attachment.size.value_or(0), 0, QLocale::DataSizeTraditionalFormat),
                      SecondTrailingRole);
        m_model->appendRow(item);
    }
}

void PhotosTab::chooseFiles()
{
    add(QFileDialog::getOpenFileNames(this, tr("Add photos or scans"), {},
                                      tr("Pictures and PDF (*.jpg *.jpeg *.png *.pdf)")));
}

void PhotosTab::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        m_context.run([&] {
            return m_context.workspace().attachments().add(describe<DisputeCase>(), m_detail->dispute.id, path);
        });
    }
}

void PhotosTab::look(int row)
{
    if (row < 0 || row >= m_attachments.size()) {
        return;
    }
    const Attachment &attachment = m_attachments.at(row);
    const auto bytes = attempt([&] { return m_context.workspace().attachments().content(attachment); });
    if (!bytes) {
        m_context.showError(bytes.error());
    } else if (bytes->isEmpty()) {
        m_context.showNotice(tr("This photo has not arrived yet."));
    } else if (const QImage image = QImage::fromData(*bytes); !image.isNull()) {
        pictureDialog(attachment.name, image, this)->open();
    } else {
        m_context.showNotice(tr("This kind of file cannot be shown here."));
    }
}

void PhotosTab::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid()) {
        return;
    }
    const Ref<Attachment> attachment{m_attachments.at(index.row()).id};
    QMenu menu;
    connect(menu.addAction(icon(QStringLiteral("eye")), tr("Look")), &QAction::triggered, this,
            [this, row = index.row()] { look(row); });
    QAction *takeAway = menu.addAction(icon(QStringLiteral("x")), tr("Take away"));
    connect(takeAway, &QAction::triggered, this, [this, attachment] { remove(attachment); });
    offer(takeAway, m_mayEdit);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void PhotosTab::remove(Ref<Attachment> attachment)
{
    ConfirmQuestion question;
    question.title = tr("Take the photo away?");
    question.will = QStringList{tr("no longer belong to this dispute")};
    question.confirmText = tr("Take away");
    auto *dialog = new StepDialog{m_context, question, this};
    dialog->fields().addField(QStringLiteral("reason"), tr("Reason"), new QLineEdit);
    dialog->fields().setRequired(QStringLiteral("reason"));
    dialog->setOperation([this, attachment, dialog] {
        return m_context.workspace().attachments().remove(attachment, dialog->fields().text(QStringLiteral("reason")));
    });
    dialog->open();
}

} // namespace helin
