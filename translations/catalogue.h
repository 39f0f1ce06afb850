#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace selwise {

/// Makes every tr() and QCoreApplication::translate() answer in the locale's language, Qt's own texts included, from
/// what is compiled in. Where there is no catalogue for it the texts are English. Call it once, before the first text
/// is made; the translators belong to `application`. Returns the language in use, "de" or "en".
QString installCatalogue(QCoreApplication &application, const QLocale &locale);

} // namespace selwise
