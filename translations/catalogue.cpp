#include "translations/catalogue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace selwise {
using namespace Qt::Literals::StringLiterals;

namespace {
bool install(QCoreApplication &application, const QString &name, const QString &folder) {
    auto *translator = new QTranslator(&application);
    if (!translator->load(name, folder)) {
        delete translator;
        return false;
    }
    QCoreApplication::installTranslator(translator);
    return true;
}
} // namespace

QString installCatalogue(QCoreApplication &application, const QLocale &locale) {
    // Whoever prefers English and then German gets English: so one language after the other, English last.
    QStringList languages;
    for (const QString &name : locale.uiLanguages())
        languages.append(QLocale::languageToCode(QLocale(name).language()));
    languages.append(u"en"_s);
    for (const QString &language : std::as_const(languages)) {
        if (!install(application, u"selwise_"_s + language, u":/i18n"_s))
            continue;
        install(application, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        return language;
    }
    return u"en"_s;
}

} // namespace selwise
