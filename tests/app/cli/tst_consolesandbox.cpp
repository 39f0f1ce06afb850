// The commands against the real sandbox, which the program starts by itself.
#include "models/domain/json.h"
#include "tests/app/cli/consoleprogram.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;
using Outcome = ConsoleProgram::Outcome;

class ConsoleSandboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_console = std::make_unique<ConsoleProgram>();
    }

    void theDemoShop()
    {
        const Json list = json({u"providers"_s, u"list"_s});
        QCOMPARE(list.find("data")->elements().size(), 3U);
        QCOMPARE(json({u"webhooks"_s, u"list"_s}).find("data")->isArray(), true);
        QCOMPARE(json({u"health"_s}).find("providers")->elements().size(), 3U);
        const Outcome table = run({u"providers"_s, u"list"_s});
        QCOMPARE(table.code, 0);
        QVERIFY(table.out.contains("meta") && !table.out.contains('\x1b'));
        QCOMPARE(table.err, "");
    }

    void theSandboxEndsWithTheCommand()
    {
        QCOMPARE(run({u"health"_s}).code, 0);
        QVERIFY(!m_console->everythingWritten().contains("ready.json"));
        QCOMPARE(run({u"health"_s}).code, 0); // and lets go of its directory
    }

    void putMergesOverTheRecord()
    {
        const Json before = json({u"providers"_s, u"get"_s, u"meta"_s});
        const Json after = json({u"providers"_s, u"put"_s, u"meta"_s},
                                R"({"testMode":true,"config":{"advancedMatching":false},"eventMapping":{"tour_booking":null,"purchase":"Buy"},"beta":{"n":1.10}})");
        QCOMPARE(after.find("testMode")->toBool(), true);
        QCOMPARE(after.find("config")->find("advancedMatching")->toBool(), false);
        QCOMPARE(*after.find("config")->find("pixelId"), *before.find("config")->find("pixelId"));
        QCOMPARE(after.find("eventMapping")->find("tour_booking"), nullptr);
        QCOMPARE(after.find("eventMapping")->find("purchase")->toQString(), u"Buy"_s);
        QCOMPARE(*after.find("eventMapping")->find("page_view"), *before.find("eventMapping")->find("page_view"));
        QCOMPARE(after.find("beta")->toBytes(), "{\"n\":1.10}");
        QVERIFY(after.find("secretsSet")->toBytes().contains("accessToken"));
    }

    void whatGetPrintsCanBePut()
    {
        const QByteArray record = run({u"providers"_s, u"get"_s, u"meta"_s, u"--json"_s}).out;
        QCOMPARE(run({u"providers"_s, u"put"_s, u"meta"_s}, record).code, 0);
        const QByteArray after = run({u"providers"_s, u"get"_s, u"meta"_s, u"--json"_s}).out;
        QCOMPARE(after, record); // masks and all: nothing to write, nothing written
    }

    void secretsGoToTheServerAlone()
    {
        const QByteArray secret = "EAAB-MARKER-5150-wxyz";
        const Outcome set = run({u"providers"_s, u"put"_s, u"meta"_s, u"--json"_s}, R"({"config":{"accessToken":")" + secret + R"("}})");
        QCOMPARE(set.code, 0);
        QVERIFY(!(set.out + set.err).contains("MARKER"));
        const Outcome removed = run({u"providers"_s, u"put"_s, u"meta"_s, u"--json"_s}, R"({"config":{"accessToken":null}})");
        QCOMPARE(removed.code, 0);
        QCOMPARE(Json::parse(removed.out)->find("secretsSet")->elements().size(), 0U);
        QDir(m_console->file(u"XDG_DATA_HOME/selwise-console/sandbox"_s)).removeRecursively(); // its own store may
        QVERIFY(!m_console->everythingWritten().contains("MARKER"));
    }

    void createAndDelete()
    {
        QCOMPARE(run({u"providers"_s, u"delete"_s, u"google_ads"_s}).code, 0);
        QCOMPARE(run({u"providers"_s, u"delete"_s, u"gads"_s}).code, 0);
        QCOMPARE(run({u"providers"_s, u"get"_s, u"gads"_s}).code, 3);
        const Outcome incomplete = run({u"providers"_s, u"put"_s, u"gads"_s}, R"({"config":{"conversionId":"AW-123456789"}})");
        QCOMPARE(incomplete.code, 2);
        QVERIFY(incomplete.err.contains("config.conversionLabel"));
        const Json created = json({u"providers"_s, u"put"_s, u"google_ads"_s},
                                  R"({"provider":"gads","enabled":true,"config":{"conversionId":"AW-123456789","conversionLabel":"abcDEF123"}})");
        QCOMPARE(created.find("provider")->toQString(), u"gads"_s);
        QCOMPARE(created.find("enabled")->toBool(), true);
        QCOMPARE(json({u"providers"_s, u"delete"_s, u"gads"_s}).find("deleted")->toBool(), true);
    }

    void severalAtOnce()
    {
        QCOMPARE(json({u"providers"_s, u"get"_s, u"meta"_s, u"ga4"_s}).find("data")->elements().size(), 2U);
        QCOMPARE(run({u"providers"_s, u"get"_s, u"meta"_s, u"tiktok"_s}).code, 3);
    }

    /// One sentence that names what there is, and nothing else.
    void namesThatAreNotThere()
    {
        for (const QString &command : {u"test"_s, u"get"_s}) {
            const Outcome provider = run({u"providers"_s, command, u"tiktok"_s});
            QCOMPARE(provider.code, 3);
            QCOMPARE(provider.err, "selwise-console: There is no provider tiktok on this site. There are ga4, meta and gads (google_ads is the same).\n");
        }
        const QString known = json({u"webhooks"_s, u"list"_s}).find("data")->elements().at(0).find("id")->toQString();
        const Outcome webhook = run({u"webhooks"_s, u"test"_s, u"nope"_s});
        QCOMPARE(webhook.code, 3);
        QVERIFY2(webhook.err.startsWith("selwise-console: There is no webhook nope on this site. There are: "), webhook.err.constData());
        QVERIFY(webhook.err.contains(known.toUtf8()) && webhook.err.count('\n') == 1);
    }

    void aFolderOfItsOwn()
    {
        const QString folder = m_console->file(u"other"_s);
        QCOMPARE(m_console->run({u"health"_s, u"--sandbox"_s, u"--data"_s, folder}).code, 0);
        QVERIFY(QDir(folder).exists());
        m_console->writeFile(u"notafolder"_s, "x");
        const Outcome unusable = m_console->run({u"health"_s, u"--sandbox"_s, u"--data"_s, m_console->file(u"notafolder"_s)});
        QCOMPARE(unusable.code, 3);
        QVERIFY2(unusable.err.contains("notafolder"), unusable.err.constData());
    }

    void sandboxIsTheOtherProgram()
    {
        const Outcome version = m_console->run({u"sandbox"_s, u"--version"_s});
        QCOMPARE(version.code, 0);
        QCOMPARE(version.out, "selwise-sandbox " SELWISE_VERSION "\n");
    }

    void noGraphicsLibrary()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {m_console->program});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("libQt6Core") && !libraries.contains("Qt6Gui") && !libraries.contains("Qt6Widgets"));
    }

private:
    Outcome run(const QStringList &command, const QByteArray &input = {})
    {
        return m_console->run(command + QStringList{u"--sandbox"_s}, input);
    }
    Json json(const QStringList &command, const QByteArray &input = {})
    {
        const Outcome outcome = run(command + QStringList{u"--json"_s}, input);
        if (outcome.code != 0)
            qWarning("%s", outcome.err.constData());
        const auto parsed = Json::parse(outcome.out);
        return parsed ? *parsed : Json();
    }

    std::unique_ptr<ConsoleProgram> m_console;
};

QTEST_GUILESS_MAIN(ConsoleSandboxTest)
#include "tst_consolesandbox.moc"
