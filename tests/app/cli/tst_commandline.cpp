#include "app/cli/commandline.h"
#include "app/cli/commandtable.h"
#include "app/cli/diagnostics.h"

#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace selwise::cli;
using namespace Qt::Literals::StringLiterals;
using Kind = Invocation::Kind;

Q_DECLARE_METATYPE(selwise::cli::Invocation::Kind)

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void kinds_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("nothing") << QStringList{} << Kind::Window;
        QTest::newRow("profile") << QStringList{u"--profile"_s, u"Shop"_s} << Kind::Window;
        QTest::newRow("sandbox option") << QStringList{u"--sandbox"_s, u"--data=/x"_s} << Kind::Window;
        QTest::newRow("address") << QStringList{u"--api-url"_s, u"u"_s, u"--site"_s, u"s"_s} << Kind::Window;
        QTest::newRow("sandbox command") << QStringList{u"sandbox"_s, u"--whatever"_s} << Kind::Sandbox;
        QTest::newRow("version") << QStringList{u"--version"_s} << Kind::Version;
        QTest::newRow("v") << QStringList{u"-v"_s} << Kind::Version;
        QTest::newRow("help") << QStringList{u"--help"_s} << Kind::Help;
        QTest::newRow("help of a group") << QStringList{u"providers"_s, u"--help"_s} << Kind::Help;
        QTest::newRow("help of a command") << QStringList{u"-h"_s, u"providers"_s, u"put"_s} << Kind::Help;
        QTest::newRow("command") << QStringList{u"health"_s, u"--sandbox"_s} << Kind::Command;
        QTest::newRow("options first") << QStringList{u"--sandbox"_s, u"--json"_s, u"providers"_s, u"list"_s} << Kind::Command;
        QTest::newRow("secrets need no service") << QStringList{u"secrets"_s, u"status"_s} << Kind::Command;
    }
    void kinds()
    {
        QFETCH(QStringList, arguments);
        const auto parsed = parseCommandLine(arguments);
        QVERIFY2(parsed.ok(), parsed ? "" : qPrintable(parsed.error().what));
        QTEST(parsed->kind, "kind");
    }

    void valuesAndWords()
    {
        const auto parsed = parseCommandLine({u"providers"_s, u"--api-url=https://a=b"_s, u"put"_s, u"--site"_s, u"-x"_s,
                                              u"--drop-secrets"_s, u"--"_s, u"meta"_s});
        QVERIFY(parsed);
        QCOMPARE(parsed->command, CommandId::ProvidersPut);
        QCOMPARE(parsed->value(Option::ApiUrl), u"https://a=b"_s);
        QCOMPARE(parsed->value(Option::Site), u"-x"_s);
        QVERIFY(parsed->has(Option::DropSecrets));
        QCOMPARE(parsed->arguments, QStringList{u"meta"_s});
    }

    void whatTheWindowGets()
    {
        const QStringList arguments{u"--sandbox"_s, u"--data"_s, u"/tmp/ü"_s};
        QCOMPARE(parseCommandLine(arguments)->passOn, arguments);
        QCOMPARE(parseCommandLine({u"sandbox"_s, u"--port"_s, u"1"_s})->passOn, (QStringList{u"--port"_s, u"1"_s}));
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QStringList &arguments, const QString &what, const QString &next = {}) {
            QTest::newRow(name) << arguments << what << next;
        };
        row("unknown option", {u"--jsn"_s}, u"--jsn"_s, u"--json"_s);
        row("unknown short option", {u"-x"_s}, u"Argument 1"_s);
        row("unknown command", {u"provider"_s, u"list"_s}, u"provider"_s, u"Did you mean providers"_s);
        row("unknown subcommand", {u"providers"_s, u"check"_s, u"meta"_s}, u"providers check"_s,
            u"providers list, providers get, providers put, providers delete, providers test"_s);
        row("no subcommand", {u"providers"_s}, u"providers"_s, u"providers list"_s);
        row("no service", {u"health"_s}, u"Which service"_s, u"--sandbox"_s);
        row("empty argument", {QString()}, u"Argument 1 is empty"_s);
        row("empty value", {u"health"_s, u"--profile"_s, QString()}, u"--profile is empty"_s);
        row("empty value with =", {u"health"_s, u"--profile="_s}, u"--profile is empty"_s);
        row("missing value", {u"health"_s, u"--profile"_s}, u"--profile needs a value"_s);
        row("value for a flag", {u"health"_s, u"--json=yes"_s}, u"--json takes no value"_s);
        row("twice", {u"--sandbox"_s, u"--sandbox"_s}, u"twice"_s);
        row("url without site", {u"health"_s, u"--api-url"_s, u"x"_s}, u"--api-url needs --site"_s);
        row("site without url", {u"health"_s, u"--site"_s, u"x"_s}, u"--site needs --api-url"_s);
        row("two services", {u"health"_s, u"--sandbox"_s, u"--profile"_s, u"x"_s}, u"do not go together"_s);
        row("data alone", {u"--data"_s, u"x"_s}, u"needs --sandbox"_s);
        row("token file alone", {u"health"_s, u"--sandbox"_s, u"--token-file"_s, u"x"_s}, u"--token-file needs"_s);
        row("json without command", {u"--json"_s}, u"--json needs a command"_s);
        row("option of another command", {u"health"_s, u"--sandbox"_s, u"--drop-secrets"_s}, u"no option --drop-secrets"_s);
        row("too few", {u"providers"_s, u"get"_s, u"--sandbox"_s}, u"PROVIDER"_s);
        row("too many", {u"providers"_s, u"put"_s, u"a"_s, u"b"_s, u"--sandbox"_s}, u"Argument 4 is one too many"_s);
        row("options before sandbox", {u"--data"_s, u"x"_s, u"sandbox"_s}, u"behind the word sandbox"_s);
    }
    void refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, what);
        QFETCH(QString, next);
        const auto parsed = parseCommandLine(arguments);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().what.contains(what), qPrintable(parsed.error().what));
        QVERIFY2(parsed.error().next.contains(next), qPrintable(parsed.error().next));
        QVERIFY(!parsed.error().next.isEmpty());
    }

    /// Whatever is typed in the wrong place, nothing that could be a token comes back in the message.
    void nothingSecretIsRepeated_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString token = u"EAAB9MARKER77"_s;
        QTest::newRow("--token") << QStringList{u"--token"_s, token};
        QTest::newRow("--token=") << QStringList{u"--token="_s + token};
        QTest::newRow("--api-key=") << QStringList{u"--API-KEY="_s + token};
        QTest::newRow("as option") << QStringList{u"--"_s + token};
        QTest::newRow("as value of an unknown option") << QStringList{u"--x="_s + token};
        QTest::newRow("as value of a flag") << QStringList{u"health"_s, u"--json="_s + token};
        QTest::newRow("as command") << QStringList{token};
        QTest::newRow("as subcommand") << QStringList{u"providers"_s, token};
        QTest::newRow("as argument") << QStringList{u"health"_s, token, u"--sandbox"_s};
        QTest::newRow("given twice") << QStringList{u"--profile"_s, token, u"--profile"_s, token};
    }
    void nothingSecretIsRepeated()
    {
        QFETCH(QStringList, arguments);
        const auto parsed = parseCommandLine(arguments);
        QVERIFY(!parsed);
        QVERIFY2(!(parsed.error().what + parsed.error().next).contains(u"MARKER"_s), qPrintable(parsed.error().what));
    }

    void argumentsThatAreNotText()
    {
        const char *const good[] = {"program", "\xc3\xa4", "\xf0\x9f\x99\x82"};
        QCOMPARE(*decodeArguments(3, good), (QStringList{u"ä"_s, u"🙂"_s}));
        for (const char *bad : {"\xff", "a\xc3", "\xed\xa0\x80", "\xc0\xaf"}) {
            const char *const arguments[] = {"program", "providers", bad};
            const auto decoded = decodeArguments(3, arguments);
            QVERIFY(!decoded);
            QVERIFY(decoded.error().what.contains(u"Argument 2"_s));
        }
    }

    void everyCommandHasHelp()
    {
        for (const CommandSpec &spec : commandTable()) {
            const QString text = helpFor(spec.id);
            QVERIFY(text.contains(spec.words()));
            QVERIFY(helpOverview().contains(spec.words()));
            for (const Option option : spec.options)
                QVERIFY(text.contains(u"--"_s + optionSpec(option).name));
            for (const QString &line : text.split(u'\n'))
                QVERIFY2(line.size() <= 100, qPrintable(line));
        }
    }

    void whatActsOnATerminalIsMadeVisible()
    {
        QCOMPARE(printable(u"a\x1b[31mb\u202Ec\u0007\u200Bd\u0085"_s), u"a\\u{1b}[31mb\\u{202e}c\\u{7}\\u{200b}d\\u{85}"_s);
        QCOMPARE(printable(u"größe 🙂\n\t"_s), u"größe 🙂\n\t"_s);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
