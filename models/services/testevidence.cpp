#include "models/services/testevidence.h"

#include "models/domain/codec/profilecodec.h"
#include "models/domain/codec/redaction.h"
#include "models/services/testevidenceparts.h"
#include "models/text/addresstext.h"
#include "models/text/testtext.h"

#include <QStringList>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace evidence {

Shown shown(const TestEvidence &test)
{
    Shown result{&test, test.result, {}, {}, false, false};
    if (!result.result)
        return result;
    TestResult &clean = *result.result;
    clean.request = codec::withoutPersonalData(clean.request);
    clean.response = codec::withoutPersonalData(clean.response);
    clean.message = codec::redacted(Json(clean.message)).toQString();
    for (TestCheck &check : clean.checks)
        check.detail = codec::redacted(Json(check.detail)).toQString();
    result.request = codec::decodeShownRequest(clean.request);
    result.answer = codec::decodeShownAnswer(clean.response);
    result.hasRequest = !clean.request.isNull();
    result.hasAnswer = !clean.response.isNull();
    return result;
}

QString utcText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : u"–"_s;
}

QString documentText(const QString &text)
{
    QString result;
    for (const char32_t c : text.toUcs4()) {
        const bool control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
        const bool forbidden = (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE || c > 0x10FFFF;
        const bool turnsText = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        if (control || forbidden || turnsText)
            result += u'\uFFFD';
        else
            result += QString::fromUcs4(&c, 1);
    }
    return result;
}

QString where(const TestEvidence &test)
{
    return test.service.isEmpty() ? environmentName(test.environment)
                                  : test.service + u" ("_s + environmentName(test.environment) + u')';
}

} // namespace evidence

namespace {

void addPayload(QStringList &lines, const QString &title, const QString &head, const std::vector<std::pair<QString, QString>> &headers,
                const QString &body)
{
    lines << QString() << title << u"  "_s + head;
    for (const auto &[name, value] : headers)
        lines << u"  "_s + name + u": "_s + value;
    for (const QString &line : body.split(u'\n', Qt::SkipEmptyParts))
        lines << u"  "_s + line;
}

QStringList textOf(const TestEvidence &test, EvidenceDetail detail)
{
    const evidence::Shown shown = evidence::shown(test);
    const auto fact = [](EvidenceLabel label, const QString &value) { return evidenceLabel(label) + u": "_s + value; };
    QStringList lines{u"%1: %2"_s.arg(test.destinationName, testVerdictName(shown.result)),
                      fact(EvidenceLabel::Service, evidence::where(test)), fact(EvidenceLabel::Site, test.site),
                      fact(EvidenceLabel::Started, evidence::utcText(test.startedAt)),
                      fact(EvidenceLabel::Took, milliseconds(test.elapsedMs))};
    if (test.bypassFilters)
        lines << evidenceLabel(EvidenceLabel::Bypass);
    if (!shown.result) {
        lines << test.refusal;
    } else {
        for (const TestCheck &check : shown.result->checks) {
            QString line = u"  "_s + checkTitle(check) + u": "_s + checkVerdict(check);
            if (check.durationMs)
                line += u" ("_s + milliseconds(*check.durationMs) + u')';
            lines << line;
            if (!check.detail.isEmpty())
                lines << u"    "_s + check.detail;
        }
        if (shown.result->checks.empty())
            lines << u"  "_s + evidenceLabel(EvidenceLabel::NoChecks);
        if (!shown.result->message.isEmpty())
            lines << fact(EvidenceLabel::Message, shown.result->message);
    }
    if (test.manualStep)
        lines << fact(EvidenceLabel::ManualStep, manualStepText(test.manualStep->question, test.manualStep->by,
                                                                evidence::utcText(test.manualStep->at)));
    if (!test.localDecision.isEmpty())
        lines << fact(EvidenceLabel::LocalDecision, test.localDecision);
    if (detail == EvidenceDetail::WithPayloads && shown.hasRequest)
        addPayload(lines, evidenceLabel(EvidenceLabel::Request), shown.request.method + u' ' + shown.request.url,
                   shown.request.headers, shown.request.body);
    if (detail == EvidenceDetail::WithPayloads && shown.hasAnswer)
        addPayload(lines, evidenceLabel(EvidenceLabel::Answer), QString::number(shown.answer.status), shown.answer.headers,
                   shown.answer.body);
    return lines;
}

} // namespace

QString evidenceText(const std::vector<TestEvidence> &tests, EvidenceDetail detail)
{
    QStringList parts;
    for (const TestEvidence &test : tests)
        parts << textOf(test, detail).join(u'\n');
    QString text = parts.join(u"\n\n"_s) + u'\n';
    if (detail == EvidenceDetail::WithPayloads)
        text += u'\n' + evidenceLabel(EvidenceLabel::Redacted) + u'\n';
    return evidence::documentText(text);
}

Json evidenceJson(const std::vector<TestEvidence> &tests, EvidenceDetail detail)
{
    Json::Array list;
    for (const TestEvidence &test : tests) {
        const evidence::Shown shown = evidence::shown(test);
        codec::EvidenceEntry entry{test.destination, test.destinationName, test.site, test.service,
                                   codec::environmentWord(test.environment), test.startedAt, test.elapsedMs,
                                   test.bypassFilters, shown.result, test.refusal, std::nullopt, test.localDecision};
        if (test.manualStep)
            entry.manualStep = {test.manualStep->question, test.manualStep->by, test.manualStep->at};
        list.push_back(codec::encodeEvidence(entry, detail == EvidenceDetail::WithPayloads));
    }
    return codec::encodeEvidenceFile(std::move(list));
}

} // namespace selwise
