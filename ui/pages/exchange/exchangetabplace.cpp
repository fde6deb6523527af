// Where the files are exchanged: what is plugged in, what lies there, what is wrong with it.
#include "ui/app/appcontext.h"
#include "ui/app/appsettings.h"
#include "ui/pages/exchange/exchangetab.h"
#include "ui/pages/exchange/exchangewords.h"
#include "ui/theme/label.h"
#include "ui/widgets/errorbox.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace helin {

void ExchangeTab::watchPlace(PlaceWatch::Volumes volumes)
{
    delete m_watch;
    m_watch = new PlaceWatch{m_context.workspace().site().writer.site, std::move(volumes), this};
    connect(m_watch, &PlaceWatch::changed, this, &ExchangeTab::showPlace);
    // Until the devices have answered, the last place stands.
    m_folder = m_context.settings().exchangeFolder();
    m_place->setText(m_folder.isEmpty() ? tr("No place chosen yet") : QFileInfo(m_folder).fileName());
    m_placeDetail->setText(m_folder.isEmpty() ? tr("Plug in the stick, or choose a shared folder.")
                                              : QDir::toNativeSeparators(m_folder));
    m_watch->setChosen(m_folder);
    if (isVisible()) {
        m_watch->start();
    }
}

void ExchangeTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch->start();
}

void ExchangeTab::hideEvent(QHideEvent *event)
{
    m_watch->stop();
    QWidget::hideEvent(event);
}

void ExchangeTab::showPlace(const ExchangePlace &place)
{
    m_folder = place.folder;
    QStringList detail;
    QStringList warnings;
    if (m_folder.isEmpty()) {
        m_place->setText(tr("No place chosen yet"));
        detail.append(tr("Plug in the stick, or choose a shared folder."));
    } else if (place.stick) {
        m_place->setText(tr("Stick \"%1\" is plugged in").arg(place.stick->name));
        detail.append(tr("%1 · %2 free · folder \"%3\"")
                          .arg(QDir::toNativeSeparators(place.stick->rootPath), sizeWords(place.stick->bytesFree),
                               QFileInfo(m_folder).fileName()));
        if (place.stick->readOnly) {
            warnings.append(
                tr("This stick can only be read. Move the little switch at its side, or take another one."));
        }
    } else {
        m_place->setText(QFileInfo(m_folder).fileName());
        detail.append(QDir::toNativeSeparators(m_folder));
        if (!place.reachable) {
            warnings.append(tr("This folder cannot be reached just now. Plug in the stick, or choose another place."));
        }
    }
    const auto fresh = attempt([&] { return notTakenIn(place.forUs, m_context.workspace().exchange().links()); });
    if (fresh && *fresh > 0) {
        detail.append(tr("%n file(s) for this office not received yet", nullptr, *fresh));
    }
    if (place.suspicious > 0) {
        warnings.append(tr("%n file(s) on this stick could start programs by themselves, as viruses leave them. Helin "
                           "touches none of them; do not open them, and have the stick checked.",
                           nullptr, place.suspicious));
    }
    m_placeDetail->setText(detail.join(QStringLiteral(" · ")));
    m_placeWarning->setText(warnings.join(QLatin1Char('\n')));
    m_placeWarning->setVisible(!warnings.isEmpty());
}

bool ExchangeTab::chooseFolder()
{
    const QString start =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::HomeLocation) : m_folder;
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where the files are exchanged"), start);
    if (chosen.isEmpty()) {
        return false;
    }
    m_context.settings().setExchangeFolder(chosen);
    m_folder = chosen;
    m_error->hide();
    m_place->setText(QFileInfo(chosen).fileName());
    m_placeDetail->setText(QDir::toNativeSeparators(chosen));
    m_watch->setChosen(chosen);
    return true;
}

} // namespace helin
