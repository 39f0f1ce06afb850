#include "translations/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>()); }

    void everyCatalogueIsCompiledIn() {
        QVERIFY(QFile::exists(u":/i18n/selwise_de.qm"_s));
        QVERIFY(QFile::exists(u":/i18n/selwise_en.qm"_s));
    }

    void theLocaleDecides_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("Germany") << QLocale(u"de_DE"_s) << u"de"_s << u"Abbrechen"_s;
        QTest::newRow("Austria") << QLocale(u"de_AT"_s) << u"de"_s << u"Abbrechen"_s;
        QTest::newRow("Britain") << QLocale(u"en_GB"_s) << u"en"_s << u"Cancel"_s;
        QTest::newRow("C") << QLocale::c() << u"en"_s << u"Cancel"_s;
        QTest::newRow("no catalogue") << QLocale(u"fi_FI"_s) << u"en"_s << u"Cancel"_s;
    }
    void theLocaleDecides() {
        QFETCH(QLocale, locale);
        QTEST(selwise::installCatalogue(*QCoreApplication::instance(), locale), "language");
        QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
    }

    void ourTextsAreGerman() {
        selwise::installCatalogue(*QCoreApplication::instance(), QLocale(u"de_DE"_s));
        QCOMPARE(QCoreApplication::translate("ApiErrorText", "No connection in time"), u"Keine Verbindung in der Zeit"_s);
        QCOMPARE(QCoreApplication::translate("selwise::Pill", "%n problem(s)", nullptr, 2), u"2 Probleme"_s);
    }
    void englishHasPlurals() {
        selwise::installCatalogue(*QCoreApplication::instance(), QLocale::c());
        QCOMPARE(QCoreApplication::translate("selwise::Pill", "%n problem(s)", nullptr, 1), u"1 problem"_s);
        QCOMPARE(QCoreApplication::translate("selwise::Pill", "%n problem(s)", nullptr, 2), u"2 problems"_s);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
