#pragma once

#include <QString>
#include <QStringList>

namespace helin {

class Application;

/// Opens every page and every state a page offers and saves a picture of each: NN-name-light.png at 1366 × 768. Blocks;
/// the store must be open. Returns the files written; empty with a reason in `problem` when a picture cannot be saved.
/// `only` names the one section to draw (sectionId()); empty: all of them, and log-in and set-up.
QStringList runTour(Application &application, const QString &folder, const QString &only, QString *problem);

} // namespace helin
