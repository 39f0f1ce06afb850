#include "models/domain/codec/observationcodec.h"
#include "models/services/testevidence.h"
#include "models/services/testevidenceparts.h"
#include "models/text/testtext.h"

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The colours of the program's own theme, light and dark. Every one of them stands beside a word.
constexpr QLatin1StringView style = R"(
:root{color-scheme:light dark;--bg:#EDF0F0;--card:#FFFFFF;--sunken:#F5F7F7;--text:#172125;--text2:#445055;--line:#DCE2E3;
--good:#17713F;--bad:#BC1F2B;--skip:#566267;--info:#2C628C}
@media (prefers-color-scheme:dark){:root{--bg:#14181A;--card:#1A1F21;--sunken:#161A1C;--text:#E9EEEF;--text2:#B6C1C4;
--line:#2A3235;--good:#62C994;--bad:#FF8D88;--skip:#A9B4B8;--info:#8DBBE2}}
body{margin:0;padding:2rem 1rem;background:var(--bg);color:var(--text);font:15px/1.5 Inter,system-ui,sans-serif}
main{max-width:60rem;margin:auto}
section{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1rem 1.5rem;margin:0 0 1.5rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin:0 0 .5rem}h3{font-size:1rem;margin:1.25rem 0 .25rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.25rem;margin:.5rem 0}dt,.meta{color:var(--text2)}dd{margin:0}
table{border-collapse:collapse;width:100%;margin:.75rem 0}th,td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;
border-bottom:1px solid var(--line)}td.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
pre{background:var(--sunken);border:1px solid var(--line);border-radius:6px;padding:.75rem;overflow:auto;white-space:pre-wrap;
overflow-wrap:anywhere;font:13px/1.45 "JetBrains Mono",ui-monospace,monospace}
.passed{color:var(--good);font-weight:600}.failed{color:var(--bad);font-weight:600}.skipped{color:var(--skip);font-weight:600}
.unprovable{color:var(--info);font-weight:600}
)"_L1;

QString escaped(const QString &text)
{
    return evidence::documentText(text).toHtmlEscaped();
}

/// Text that others wrote: its writing direction stays its own.
QString foreign(const QString &text)
{
    return u"<bdi>"_s + escaped(text) + u"</bdi>"_s;
}

QString fact(EvidenceLabel label, const QString &value)
{
    return u"<dt>"_s + escaped(evidenceLabel(label)) + u"</dt><dd>"_s + foreign(value) + u"</dd>\n"_s;
}

QString verdictClass(TestVerdict verdict)
{
    switch (verdict) {
    case TestVerdict::Passed: return u"passed"_s;
    case TestVerdict::Failed: return u"failed"_s;
    case TestVerdict::CannotTell: return u"unprovable"_s;
    case TestVerdict::NoAnswer: break;
    }
    return u"failed"_s;
}

QString checkRows(const TestResult &result)
{
    QString rows;
    for (const TestCheck &check : result.checks) {
        const QString word = codec::checkStatusWord(check.status);
        rows += u"<tr><td>"_s + foreign(checkTitle(check)) + u"</td><td class=\""_s + (word.isEmpty() ? u"skipped"_s : word)
                + u"\">"_s + foreign(checkVerdict(check)) + u"</td><td>"_s + foreign(check.detail) + u"</td><td class=\"number\">"_s
                + (check.durationMs ? escaped(milliseconds(*check.durationMs)) : QString()) + u"</td></tr>\n"_s;
    }
    return rows;
}

QString checks(const TestResult &result)
{
    if (result.checks.empty())
        return u"<p>"_s + escaped(evidenceLabel(EvidenceLabel::NoChecks)) + u"</p>\n"_s;
    QString head;
    for (const EvidenceLabel label : {EvidenceLabel::Check, EvidenceLabel::Verdict, EvidenceLabel::Reason, EvidenceLabel::Duration})
        head += u"<th scope=\"col\">"_s + escaped(evidenceLabel(label)) + u"</th>"_s;
    return u"<table><thead><tr>"_s + head + u"</tr></thead><tbody>\n"_s + checkRows(result) + u"</tbody></table>\n"_s;
}

QString payload(EvidenceLabel title, const QString &head, const std::vector<std::pair<QString, QString>> &headers, const QString &body)
{
    QString text = head + u'\n';
    for (const auto &[name, value] : headers)
        text += name + u": "_s + value + u'\n';
    if (!body.isEmpty())
        text += u'\n' + body;
    return u"<h3>"_s + escaped(evidenceLabel(title)) + u"</h3>\n<pre>"_s + escaped(text) + u"</pre>\n"_s;
}

QString section(const TestEvidence &test, EvidenceDetail detail)
{
    const evidence::Shown shown = evidence::shown(test);
    QString html = u"<section>\n<h2>"_s + foreign(test.destinationName) + u": <span class=\""_s
                   + verdictClass(testVerdict(shown.result)) + u"\">"_s + escaped(testVerdictName(shown.result))
                   + u"</span></h2>\n<dl>\n"_s;
    html += fact(EvidenceLabel::Service, evidence::where(test)) + fact(EvidenceLabel::Site, test.site)
            + fact(EvidenceLabel::Started, evidence::utcText(test.startedAt))
            + fact(EvidenceLabel::Took, milliseconds(test.elapsedMs));
    if (shown.result && !shown.result->message.isEmpty())
        html += fact(EvidenceLabel::Message, shown.result->message);
    html += u"</dl>\n"_s;
    if (test.bypassFilters)
        html += u"<p><strong>"_s + escaped(evidenceLabel(EvidenceLabel::Bypass)) + u"</strong></p>\n"_s;
    html += shown.result ? checks(*shown.result) : u"<p>"_s + foreign(test.refusal) + u"</p>\n"_s;
    if (test.manualStep)
        html += u"<p>"_s + escaped(evidenceLabel(EvidenceLabel::ManualStep)) + u": "_s
                + foreign(manualStepText(test.manualStep->question, test.manualStep->by, evidence::utcText(test.manualStep->at)))
                + u"</p>\n"_s;
    if (!test.localDecision.isEmpty())
        html += u"<p>"_s + escaped(evidenceLabel(EvidenceLabel::LocalDecision)) + u": "_s + foreign(test.localDecision) + u"</p>\n"_s;
    if (detail == EvidenceDetail::WithPayloads && shown.hasRequest)
        html += payload(EvidenceLabel::Request, shown.request.method + u' ' + shown.request.url, shown.request.headers,
                        shown.request.body);
    if (detail == EvidenceDetail::WithPayloads && shown.hasAnswer)
        html += payload(EvidenceLabel::Answer, shown.answer.status > 0 ? QString::number(shown.answer.status) : u"–"_s,
                        shown.answer.headers, shown.answer.body);
    return html + u"</section>\n"_s;
}

} // namespace

QByteArray evidenceHtml(const std::vector<TestEvidence> &tests, EvidenceDetail detail)
{
    const QString title = escaped(evidenceLabel(EvidenceLabel::Title));
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + escaped(documentLanguage()) + u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s
                   + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s + title
                   + u"</title>\n<style>"_s + style + u"</style>\n</head>\n<body>\n<main>\n<h1>"_s + title + u"</h1>\n"_s;
    for (const TestEvidence &test : tests)
        html += section(test, detail);
    html += u"<p class=\"meta\">"_s + escaped(evidenceLabel(EvidenceLabel::Redacted)) + u"</p>\n</main>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace selwise
