#pragma once

class QLocale;

namespace helin {

/// Installs Helin's own texts and Qt's (buttons of standard dialogs, …) in the language of @p locale on the running
/// QCoreApplication, which must exist and owns them. Called once, before the first text is shown, in the main thread.
/// Where there is no translation the source texts, which are English, remain.
/// @return whether Helin's own texts were found for this language
bool installTranslations(const QLocale &locale);

} // namespace helin
