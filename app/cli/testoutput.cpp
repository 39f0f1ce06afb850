#include "app/cli/testoutput.h"

#include "app/cli/diagnostics.h"
#include "app/cli/table.h"
#include "models/domain/codec/observationcodec.h"
#include "models/domain/codec/outputcodec.h"
#include "models/services/testreason.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TestOutput)
};

Terminal::Style styleOf(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Passed: return Terminal::Style::Good;
    case CheckStatus::Failed: return Terminal::Style::Bad;
    default: return Terminal::Style::Plain;
    }
}

Terminal::Style styleOf(TestVerdict verdict)
{
    switch (verdict) {
    case TestVerdict::Passed: return Terminal::Style::Good;
    case TestVerdict::CannotTell: return Terminal::Style::Warning;
    case TestVerdict::Failed:
    case TestVerdict::NoAnswer: break;
    }
    return Terminal::Style::Bad;
}

void printChecks(Terminal &terminal, const TestResult &result)
{
    std::vector<std::pair<QString, Table::Cell>> facts;
    for (const TestCheck &check : result.checks) {
        QString text = printable(checkVerdict(check));
        if (check.durationMs)
            text += u" ("_s + milliseconds(*check.durationMs) + u')';
        if (!check.detail.isEmpty())
            text += u'\n' + printable(check.detail);
        facts.emplace_back(u"  "_s + printable(checkTitle(check)), Table::Cell{text, styleOf(check.status)});
    }
    printFacts(terminal, facts);
}

void printOne(Terminal &terminal, const Tested &test)
{
    const TestEvidence &evidence = test.evidence;
    const QString name = printable(evidence.destinationName);
    terminal.print(terminal.styled(name, Terminal::Style::Bold) + u": "_s
                   + terminal.styled(testVerdictName(evidence.result), styleOf(testVerdict(evidence.result))) + u" ("_s
                   + milliseconds(evidence.elapsedMs) + u')');
    if (!evidence.result)
        return terminal.print(u"  "_s + printable(evidence.refusal));
    printChecks(terminal, *evidence.result);
    const auto reason = test.kind ? testReason(*evidence.result, *test.kind, evidence.destinationName) : std::nullopt;
    if (reason) {
        terminal.print(u"  "_s + Text::tr("Cause: %1").arg(printable(reason->sentence)));
        terminal.print(u"  "_s + Text::tr("Who mends it: %1").arg(fixerName(reason->fixer)));
        if (!reason->remedy.isEmpty())
            terminal.print(u"  "_s + Text::tr("Next: %1").arg(printable(reason->remedy)));
        if (!reason->link.isEmpty())
            terminal.print(u"  "_s + Text::tr("More: %1").arg(reason->link.toString()));
    } else if (!evidence.result->message.isEmpty()) {
        terminal.print(u"  "_s + printable(evidence.result->message));
    }
}

std::vector<TestEvidence> evidenceOf(const std::vector<Tested> &tests)
{
    std::vector<TestEvidence> result;
    for (const Tested &test : tests)
        result.push_back(test.evidence);
    return result;
}

constexpr Option fileOptions[] = {Option::JUnit, Option::Html};

QString optionName(Option option)
{
    return option == Option::JUnit ? u"--junit"_s : u"--html"_s;
}

QString cannotWrite(Option option, const QSaveFile &file)
{
    return Text::tr("%1: the file %2 cannot be written (%3).").arg(optionName(option), printable(file.fileName()), file.errorString());
}

} // namespace

void printTests(Terminal &terminal, const std::vector<Tested> &tests)
{
    for (std::size_t i = 0; i < tests.size(); ++i) {
        if (i > 0)
            terminal.print(QString());
        printOne(terminal, tests[i]);
    }
}

Json testsJson(const std::vector<Tested> &tests, bool several)
{
    Json::Array list;
    for (const Tested &test : tests) {
        const Json result = test.evidence.result ? codec::encodeCanonical(*test.evidence.result) : Json();
        list.push_back(codec::encodeTested(test.key == Tested::Key::Webhook, test.evidence.destination, result,
                                           test.evidence.refusal));
    }
    return several ? codec::encodeList(std::move(list)) : list.front();
}

std::optional<Problem> checkEvidenceFiles(const Invocation &invocation)
{
    for (const Option option : fileOptions) {
        if (!invocation.has(option))
            continue;
        QSaveFile file(invocation.value(option));
        if (!file.open(QIODevice::WriteOnly))
            return usageProblem(cannotWrite(option, file));
        file.cancelWriting();
    }
    return std::nullopt;
}

QStringList writeEvidence(const Invocation &invocation, const std::vector<Tested> &tests)
{
    QStringList problems;
    const std::vector<TestEvidence> evidence = evidenceOf(tests);
    for (const Option option : fileOptions) {
        if (!invocation.has(option))
            continue;
        const QByteArray content = option == Option::JUnit ? evidenceJUnit(evidence)
                                                           : evidenceHtml(evidence, EvidenceDetail::WithPayloads);
        QSaveFile file(invocation.value(option));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            problems << cannotWrite(option, file);
    }
    return problems;
}

} // namespace selwise::cli
