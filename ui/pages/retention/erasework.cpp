#include "ui/pages/retention/erasework.h"

#include "core/sync/erasurecleaning.h"
#include "core/workspace/workerpath.h"
#include "ui/app/appcontext.h"
#include "ui/pages/retention/retentionsheets.h"
#include "ui/printing/formsheet.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTextDocument>

namespace helin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(helin::EraseWork)
};

QString toldOf(const ErasureDone &done)
{
    if (done.cleaned) {
        return Words::tr("Erased for good");
    }
    const QString pending =
        Words::tr("Erased. The free space of the files still holds traces; they go when the records "
                  "are opened next.");
    return done.cleaningError ? pending + QLatin1Char(' ') + done.cleaningError->what.translated() : pending;
}

} // namespace

QDialog *showCertificate(AppContext &context, const ErasureCertificate &certificate, QWidget *window)
{
    QTextDocument document;
    Workspace &workspace = context.workspace();
    fillCertificate(document, workspace.site().name, certificate, erasuresPending(workspace.store().connection()));
    return previewForm(context, std::nullopt, document, Words::tr("Certificate of erasure"), window);
}

LongTask *eraseNow(AppContext &context, const ErasureWish &wish, QWidget *window)
{
    Workspace &workspace = context.workspace();
    const std::shared_ptr<Connection> photos = workspace.store().anotherAttachmentsConnection();
    return context.runLong<ErasureDone>(
        Words::tr("Erasing"), &context,
        [wish, photos, folder = workspace.store().folder(), user = workspace.store().user(),
         clock = &workspace.clock()](LongTask &task) {
            task.report(0, 0, Words::tr("Erasing, and rewriting the files without what was erased"));
            WorkerPath path{task.connection(), folder, user, *clock};
            AttachmentStore attachments{*photos, path.suite()};
            Retention retention{path.writes(), &attachments};
            return (wish.fields.isEmpty() ? retention.erase(wish.targets, wish.basis, wish.approver)
                                          : retention.eraseFields(*wish.targets.first().type, wish.targets.first().id,
                                                                  wish.fields, wish.basis, wish.approver))
                .orThrow();
        },
        [&context, window = QPointer<QWidget>{window}](const Result<ErasureDone> &done) {
            context.workspace().catchUp();
            if (!done) {
                context.showError(done.error());
                return;
            }
            context.reloadAll();
            context.showNotice(toldOf(*done));
            if (window) {
                showCertificate(context, done->certificate, window);
            }
        },
        OpenMode::ReadWrite);
}

} // namespace helin
