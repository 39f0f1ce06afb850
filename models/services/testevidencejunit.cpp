#include "models/services/testevidence.h"
#include "models/services/testevidenceparts.h"
#include "models/text/testtext.h"

#include <QUrl>
#include <QXmlStreamWriter>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Fate { Passed, Failed, Skipped, Error };

/// One test case, by the words that every reader of these files knows.
struct Case {
    QString name;
    Fate fate = Fate::Passed;
    QString message, text;
    std::optional<qint64> milliseconds;
};

Fate fateOf(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Passed: return Fate::Passed;
    case CheckStatus::Failed: return Fate::Failed;
    case CheckStatus::Skipped:
    case CheckStatus::Unprovable: return Fate::Skipped;
    case CheckStatus::Unknown: break;
    }
    return Fate::Error;
}

std::vector<Case> casesOf(const evidence::Shown &shown)
{
    std::vector<Case> cases;
    const TestEvidence &test = *shown.test;
    if (!shown.result) {
        cases.push_back({testVerdictName(shown.result), Fate::Error, test.refusal, {}, test.elapsedMs});
        return cases;
    }
    for (const TestCheck &check : shown.result->checks) {
        const QString message = check.detail.isEmpty() ? checkVerdict(check) : checkVerdict(check) + u": "_s + check.detail;
        cases.push_back({checkTitle(check), fateOf(check.status), message, check.detail, check.durationMs});
    }
    const bool anyBad = std::any_of(cases.begin(), cases.end(),
                                    [](const Case &one) { return one.fate == Fate::Failed || one.fate == Fate::Error; });
    const TestVerdict verdict = testVerdict(shown.result);
    // What the answer says as a whole, where its checks do not say it.
    if (cases.empty() || (!anyBad && verdict != TestVerdict::Passed)) {
        const Fate fate = verdict == TestVerdict::Passed ? Fate::Passed : verdict == TestVerdict::Failed ? Fate::Failed : Fate::Error;
        const QString name = testVerdictName(shown.result);
        cases.push_back({evidenceLabel(EvidenceLabel::Outcome), fate,
                         shown.result->message.isEmpty() ? name : name + u": "_s + shown.result->message, {}, test.elapsedMs});
    }
    return cases;
}

QString seconds(qint64 ms)
{
    return QString::number(double(ms) / 1000, 'f', 3);
}

/// The format wants a host's name. The sandbox within this program has no address that says anything.
QString hostName(const TestEvidence &test)
{
    const QString host = QUrl(test.service).host();
    return !host.isEmpty() ? host : test.service.isEmpty() ? u"localhost"_s : test.service;
}

void write(QXmlStreamWriter &xml, const Case &one, const QString &suite)
{
    const auto text = [](const QString &t) { return evidence::documentText(t); };
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, text(suite));
    xml.writeAttribute(u"name"_s, text(one.name));
    if (one.milliseconds)
        xml.writeAttribute(u"time"_s, seconds(*one.milliseconds));
    if (one.fate != Fate::Passed) {
        xml.writeStartElement(one.fate == Fate::Failed ? u"failure"_s : one.fate == Fate::Skipped ? u"skipped"_s : u"error"_s);
        xml.writeAttribute(u"message"_s, text(one.message));
        if (one.fate != Fate::Skipped && !one.text.isEmpty())
            xml.writeCharacters(text(one.text));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QByteArray evidenceJUnit(const std::vector<TestEvidence> &tests)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    for (const TestEvidence &test : tests) {
        const std::vector<Case> cases = casesOf(evidence::shown(test));
        const auto count = [&](Fate fate) {
            return QString::number(std::count_if(cases.begin(), cases.end(), [fate](const Case &one) { return one.fate == fate; }));
        };
        const QString suite = u"selwise."_s + test.destination;
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, evidence::documentText(suite));
        xml.writeAttribute(u"tests"_s, QString::number(cases.size()));
        xml.writeAttribute(u"failures"_s, count(Fate::Failed));
        xml.writeAttribute(u"errors"_s, count(Fate::Error));
        xml.writeAttribute(u"skipped"_s, count(Fate::Skipped));
        xml.writeAttribute(u"time"_s, seconds(test.elapsedMs));
        if (test.startedAt.isValid())
            xml.writeAttribute(u"timestamp"_s, test.startedAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        xml.writeAttribute(u"hostname"_s, evidence::documentText(hostName(test)));
        for (const Case &one : cases)
            write(xml, one, suite);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace selwise
