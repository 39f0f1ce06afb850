#include "app/sandbox/destinationtest.h"

#include "models/text/nearesttext.h"
#include "models/text/reasontext.h"

#include <QUuid>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;
using forwarding::Outcome;

namespace {

constexpr std::chrono::seconds longestWait{12}; // twice that, for GA4, is still within a client's 30 seconds

QString sentence(const ReasonText &reason)
{
    return reason.remedy.isEmpty() ? reason.sentence : reason.sentence + u' ' + reason.remedy;
}

CheckStatus statusOf(forwarding::Proof proof)
{
    switch (proof) {
    case forwarding::Proof::Proven: return CheckStatus::Passed;
    case forwarding::Proof::Disproven: return CheckStatus::Failed;
    case forwarding::Proof::Unprovable: return CheckStatus::Unprovable;
    case forwarding::Proof::NotReached: break;
    }
    return CheckStatus::Skipped;
}

/// Why nothing is known of the rest when the destination was not reached.
QString unreached(const forwarding::AnswerVerdict &verdict, const forwarding::Answer &answer, const QString &destination)
{
    using Trouble = forwarding::Answer::Trouble;
    switch (answer.trouble) {
    case Trouble::Dns:
    case Trouble::Refused:
    case Trouble::Tls:
    case Trouble::Forbidden: return u"Not looked at: nothing was sent."_s;
    default: break;
    }
    constexpr int accepted = 200, moved = 300;
    if (answer.status == 0)
        return u"Not known: no whole answer came."_s;
    if (answer.status >= accepted && answer.status < moved)
        return u"Not looked at: it was not %1 that answered."_s.arg(destination);
    return verdict.kind == forwarding::AnswerVerdict::Kind::Retry ? u"Not looked at: %1 takes no requests now."_s.arg(destination)
                                                                  : u"Not looked at: %1 takes no requests at this address."_s.arg(destination);
}

/// Why a check that this answer does not reach was skipped.
QString notReached(const forwarding::AnswerVerdict &verdict, const forwarding::Answer &answer, CheckName check, const QString &destination)
{
    if (verdict.refusesSettings)
        return u"Not looked at: %1 refused the settings first."_s.arg(destination);
    if (verdict.reachable == forwarding::Proof::Disproven)
        return unreached(verdict, answer, destination);
    if (check == CheckName::Payload)
        return u"%1 reads the payload only after it accepts the credentials."_s.arg(destination);
    return u"Not looked at: %1 refused the payload first."_s.arg(destination);
}

/// Whether a finding is about the configuration and not about this event.
bool isSetting(const forwarding::Finding &finding)
{
    const auto begins = [&](std::string_view prefix) { return finding.path.starts_with(prefix); };
    return begins("config") || begins("authConfig") || begins("authType") || begins("url");
}

/// The destination as it would be if it were switched on: an explicit test is sent all the same (contract, section 3).
Target switchedOn(const Target &target, bool bypassFilters)
{
    Target on = target;
    if (on.provider) {
        on.provider->enabled = true;
        on.provider->testMode = false;
        if (bypassFilters)
            on.provider->eventFilters.clear();
    } else {
        on.webhook->enabled = true;
        if (bypassFilters)
            on.webhook->events.clear();
    }
    return on;
}

} // namespace

void DestinationTest::start(Site &site, TestOrder order, Done done)
{
    auto *test = new DestinationTest(site, std::move(order), std::move(done));
    QMetaObject::invokeMethod(test, &DestinationTest::begin, Qt::QueuedConnection);
}

DestinationTest::DestinationTest(Site &site, TestOrder order, Done done)
    : QObject(&site.sender)
    , m_site(site)
    , m_order(std::move(order))
    , m_done(std::move(done))
    , m_began(site.clock.monotonic())
    , m_nowMs(site.clock.now().toMSecsSinceEpoch())
{
}

void DestinationTest::begin()
{
    if (m_order.bypassFilters)
        m_report.note(u"The filters were left out."_s);
    const bool goesOut = decide();
    checkSettings();
    if (!goesOut || m_report.failed(CheckName::Settings)) {
        if (!goesOut && m_decision.outcome != Outcome::Invalid)
            m_report.note(u"Nothing was sent. %1"_s.arg(skippedText()));
        m_report.skipRest(goesOut ? u"Nothing was sent: the settings have to be completed first."_s : u"Nothing was sent."_s);
        return finish();
    }
    if (!m_order.target.isEnabled())
        m_report.note(u"%1 is switched off; the test was sent all the same."_s.arg(m_order.target.name));
    if (m_order.target.provider && m_order.target.provider->testMode)
        m_report.note(u"Test mode is on, so events are not sent; this test was sent all the same."_s);
    send(m_order.target.destination() == forwarding::Destination::Ga4);
}

/// What delivery would do with the event; false when it would not send it.
bool DestinationTest::decide()
{
    const Target on = switchedOn(m_order.target, m_order.bypassFilters);
    const forwarding::Site site{m_site.repository.identity().currency.toStdString()};
    m_decision = on.compiled(EvaluationRules()).decide(m_order.event, site);
    if (m_decision.outcome == Outcome::Send)
        return true;
    const auto status = m_decision.outcome == Outcome::Invalid ? CheckStatus::Failed : CheckStatus::Skipped;
    m_report.set(CheckName::Payload, status, skippedText());
    return false;
}

/// The gate that stopped the event, and for one that nothing is mapped for the nearest that is.
QString DestinationTest::skippedText() const
{
    QString text = sentence(outcomeText(m_decision, m_order.target.name));
    if (m_decision.outcome != Outcome::Unmapped)
        return text;
    const QString event = QString::fromStdString(m_decision.canonical);
    const Target &target = m_order.target;
    return text + u' ' + (target.provider ? nearestMappingText(event, target.provider->eventMapping)
                                          : nearestSubscriptionText(event, *target.webhook));
}

forwarding::SendContext DestinationTest::context(bool validateOnly) const
{
    forwarding::SendContext context;
    context.id = "test-" + std::to_string(m_nowMs);
    context.nowMs = m_nowMs;
    if (m_order.target.provider)
        context.endpoint = m_site.destinations.endpointOf(m_order.target.provider->provider.kind).toString().toStdString();
    context.validateOnly = validateOnly;
    context.debugMode = true;
    context.testEventCode = m_order.testEventCode.toStdString();
    return context;
}

void DestinationTest::checkSettings()
{
    if (!m_order.settingErrors.empty()) {
        QStringList parts;
        for (const auto &[path, texts] : m_order.settingErrors)
            parts += path.isEmpty() ? texts.front() : path + u' ' + texts.front();
        return m_report.set(CheckName::Settings, CheckStatus::Failed, parts.join(u"; "_s) + u'.');
    }
    // Settings can be judged whatever becomes of the event.
    forwarding::Ruling ruling = forwarding::rulingOf(m_decision);
    ruling.outcome = Outcome::Send;
    if (ruling.providerEvent.empty())
        ruling.providerEvent = "purchase";
    const auto encoded = m_order.target.encode(m_order.event, ruling, context(false));
    QStringList refused, warned;
    for (const forwarding::Finding &finding : encoded.findings) {
        if (!isSetting(finding))
            continue;
        const bool fatal = finding.severity == forwarding::Finding::Severity::Refused;
        (fatal ? refused : warned) += sentence(reasonText(finding, m_order.target.name));
    }
    if (!encoded.ok() && refused.isEmpty())
        refused = warned.isEmpty() ? QStringList(u"A required setting is missing."_s) : warned;
    if (!refused.isEmpty())
        return m_report.set(CheckName::Settings, CheckStatus::Failed, refused.join(u' '));
    m_report.set(CheckName::Settings, CheckStatus::Passed,
                 warned.isEmpty() ? u"All required settings are there."_s : warned.join(u' '));
}

void DestinationTest::send(bool validateOnly)
{
    const auto encoded = m_order.target.encode(m_order.event, forwarding::rulingOf(m_decision), context(validateOnly));
    if (!encoded.ok()) {
        m_report.skipRest(u"Nothing was sent: the settings have to be completed first."_s);
        return finish();
    }
    QStringList remarks;
    for (const forwarding::Finding &finding : encoded.findings) {
        if (!isSetting(finding) && finding.severity != forwarding::Finding::Severity::Note && !validateOnly)
            remarks += sentence(reasonText(finding, m_order.target.name));
    }
    remarks.removeDuplicates();
    for (const QString &remark : remarks)
        m_report.note(remark);

    Sender::Setup setup;
    setup.destination = m_order.target.id;
    setup.purpose = m_order.target.purpose();
    setup.timeout = std::min<std::chrono::milliseconds>(m_order.target.timeout(), longestWait);
    setup.ownConnection = true;
    setup.testId = m_order.testId;
    setup.event = QString::fromStdString(m_decision.canonical);
    // The sender is this object's parent: it cannot call back after either has gone.
    m_site.sender.send(m_order.target.filledIn(*encoded.request), setup,
                       [this, validateOnly, request = *encoded.request](const Sent &sent) {
                           read(sent, validateOnly, request);
                       });
}

void DestinationTest::read(const Sent &sent, bool validateOnly, const forwarding::WireRequest &request)
{
    const auto kind = validateOnly ? forwarding::Destination::Ga4Validator : m_order.target.destination();
    const forwarding::AnswerVerdict verdict = forwarding::classify(kind, sent.answer, m_nowMs);
    QString detail = sentence(testReasonText(verdict, m_order.target.name));
    if (sent.answer.trouble == forwarding::Answer::Trouble::Forbidden)
        detail = QString::fromStdString(sent.answer.detail);

    Json shownRequest = TestReport::shownRequest(request);
    Json response = TestReport::shownResponse(sent.answer, m_order.target);
    if (validateOnly)
        m_report.setValidation(shownRequest, response);
    m_report.setExchange(std::move(shownRequest), std::move(response));

    if (verdict.refusesSettings)
        m_report.set(CheckName::Settings, CheckStatus::Failed, detail);
    const bool accepted = verdict.kind == forwarding::AnswerVerdict::Kind::Delivered ||
                          verdict.kind == forwarding::AnswerVerdict::Kind::DeliveredWithWarnings;
    const auto detailOf = [&](CheckName check, forwarding::Proof proof) {
        if (proof == forwarding::Proof::Unprovable && !accepted) // what was refused is another matter
            return u"%1 does not tell whether the credentials are right."_s.arg(m_order.target.name);
        return proof == forwarding::Proof::NotReached ? notReached(verdict, sent.answer, check, m_order.target.name) : detail;
    };
    m_report.set(CheckName::Reachable, statusOf(verdict.reachable),
                 verdict.reachable == forwarding::Proof::Proven ? u"The destination answered."_s : detail, sent.elapsed);
    // What the validator said of the payload stands; collect itself proves nothing of it.
    if (!m_report.isSet(CheckName::Payload) || statusOf(verdict.payload) == CheckStatus::Failed)
        m_report.set(CheckName::Payload, statusOf(verdict.payload), detailOf(CheckName::Payload, verdict.payload), sent.elapsed);
    m_report.set(CheckName::Credentials, statusOf(verdict.credentials), detailOf(CheckName::Credentials, verdict.credentials));
    if (validateOnly && accepted)
        return send(false);
    finish();
}

void DestinationTest::finish()
{
    m_report.skipRest(u"Not looked at."_s);
    deleteLater();
    m_done(m_report.answer(m_order.bypassFilters, m_site.clock.monotonic() - m_began));
}

} // namespace selwise::sandbox
