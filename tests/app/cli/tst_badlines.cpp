// webhook sign and webhook verify fed with everything that a line should not be: each is answered in bounded time and memory,
// and the lines around it get theirs.
#include "models/domain/json.h"
#include "tests/app/cli/consoleprogram.h"
#include "tests/support/jsonmember.h"
#include "tests/support/memorylimit.h"

#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;
using Outcome = ConsoleProgram::Outcome;

namespace {

const QByteArray good = R"({"id":"g","timestamp":1764000000,"body":"{}","authType":"hmac","authConfig":{"secret":"MARKER-s"})";
const QByteArray goodHeaders = R"(,"headers":{"X-Selwise-Signature":"sha256=00"},"now":1764000000)";

QByteArray repeated(const QByteArray &one, int times)
{
    QByteArray all = one;
    for (int i = 1; i < times; ++i)
        all += ',' + one;
    return all;
}

std::vector<Json> answers(const QByteArray &out)
{
    std::vector<Json> result;
    for (const QByteArray &one : out.split('\n')) {
        if (!one.isEmpty())
            result.push_back(Json::parse(one, Json::Duplicates::Refuse).ok() ? *Json::parse(one) : Json());
    }
    return result;
}

} // namespace

class BadLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("refused"); // as input; else it is answered like any other
        const auto row = [](const char *name, const QByteArray &line, bool refused = true) { QTest::newRow(name) << line << refused; };
        const auto with = [](const QByteArray &members) { return good + goodHeaders + members + '}'; };
        row("not JSON", "secret=x");
        row("truncated", good.chopped(5));
        row("nested 10,000", with(",\"x\":" + QByteArray(10000, '[') + QByteArray(10000, ']')));
        row("nested 10,000 and open", QByteArray(10000, '{'));
        row("repeated key", with(R"(,"body":"other")"));
        row("repeated key inside", R"({"id":"1","body":"","authType":"hmac","authConfig":{"secret":"MARKER","secret":"b"},"headers":{}})");
        row("NaN", with(R"(,"x":NaN)"));
        row("Infinity", with(R"(,"x":-Infinity)"));
        row("not UTF-8", "\xff\xfe");
        row("9 MiB", with(",\"x\":\"" + QByteArray(9 << 20, 'x') + '"'));
        row("a list", "[]");
        row("null", "null");
        row("a time of 400 digits", R"({"id":"1","body":"","authType":"none","headers":{},"timestamp":)" + QByteArray(400, '9') + ",\"now\":" + QByteArray(400, '9') + '}');
        row("a body that is not UTF-8", QByteArray(R"({"id":"1","body":")") + "\xff" + R"(","authType":"none","headers":{}})");
        row("a body with half a character", R"({"id":"1","body":"\ud800","authType":"none","headers":{}})");
        row("an id with a line break", R"({"id":"a\nb","body":"","authType":"none","headers":{"webhook-id":"a\nb"}})");
        row("400 digits elsewhere", with(",\"x\":" + QByteArray(400, '9')), false);
        row("a body of 4 MiB", R"({"id":"1","authType":"none","headers":{},"body":")" + QByteArray(4 << 20, 'y') + "\"}", false);
        row("100,000 unknown members", with(",\"x\":[" + repeated("{\"a\":1}", 100'000) + ']'), false);
        row("100,000 headers", R"({"id":"1","body":"","authType":"hmac","authConfig":{"secret":"s"},"headers":[)" + repeated(R"(["x-a","b"])", 100'000) + "]}", false);
    }
    void lines()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, refused);
        for (const QString &command : {u"sign"_s, u"verify"_s}) {
            const QByteArray around = good + goodHeaders + "}\n";
            const Outcome outcome = limited(command, around + line + '\n' + around);
            QVERIFY2(outcome.milliseconds < 30'000, QByteArray::number(outcome.milliseconds).constData());
            const std::vector<Json> found = answers(outcome.out);
            QVERIFY2(found.size() == 3, (command.toUtf8() + ": " + outcome.err.left(300)).constData());
            for (const std::size_t fine : {0, 2})
                QVERIFY2(found[fine].find(command == u"sign" ? "headers" : "valid"), outcome.out.left(500).constData());
            // What only one of the two reads is the other's unknown member.
            const QString error = member(found[1], "error").toQString();
            if (refused && !readsOtherwise(command, line)) {
                QVERIFY2(!error.isEmpty() && error.size() < 400, found[1].toBytes().left(500).constData());
                QCOMPARE(outcome.code, 2);
            } else if (!refused) {
                QVERIFY2(error.isEmpty(), qPrintable(error));
            }
            QVERIFY(!(outcome.out + outcome.err).contains("MARKER"));
        }
    }

    void hundredMegabytes()
    {
        for (const QString &command : {u"sign"_s, u"verify"_s}) {
            ConsoleProgram console;
            QProcess shell;
            shell.setProcessEnvironment(console.environment);
            shell.start(u"sh"_s, {u"-c"_s, test::memoryLimit(800'000) + u"; (head -c 100000000 /dev/zero | tr '\\0' ' '; echo '{}'; echo '7') | \"$0\" webhook %1"_s.arg(command),
                                  console.program});
            QVERIFY(shell.waitForFinished(60'000));
            QCOMPARE(shell.exitCode(), 2);
            const std::vector<Json> found = answers(shell.readAllStandardOutput());
            QCOMPARE(found.size(), 2u);
            QVERIFY(member(found[0], "error").toQString().contains(u"8 MiB"_s));
        }
    }

private:
    /// The time is sign's, `now` and the headers are verify's.
    static bool readsOtherwise(const QString &command, const QByteArray &line)
    {
        return command == u"verify" && line.contains("webhook-id");
    }
    static Outcome limited(const QString &command, const QByteArray &input)
    {
        ConsoleProgram console;
        const QString program = console.program;
        console.program = u"/bin/sh"_s;
        return console.run({u"-c"_s, test::memoryLimit(3'000'000) + u"; exec \"$0\" webhook "_s + command, program}, input);
    }
};

QTEST_GUILESS_MAIN(BadLinesTest)
#include "tst_badlines.moc"
