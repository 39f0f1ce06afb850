#include "models/text/testcardtext.h"

#include "models/text/testtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TestCardText)

public:
    static QString failedAt(const TestCheck &check)
    {
        switch (check.name) {
        case CheckName::Settings: return tr("Test failed at the settings");
        case CheckName::Reachable: return tr("Test failed: not reachable");
        case CheckName::Payload: return tr("Test failed at the payload");
        case CheckName::Credentials: return tr("Test failed at the credentials");
        case CheckName::Unknown: break;
        }
        return tr("Test failed: %1").arg(checkTitle(check));
    }

    static TestOutcomeText outcome(const TestResult &result)
    {
        const auto count = [&](CheckStatus status) {
            return int(std::ranges::count(result.checks, status, &TestCheck::status));
        };
        switch (testOutcome(result)) {
        case TestOutcome::Failed: {
            const auto failed = std::ranges::find(result.checks, CheckStatus::Failed, &TestCheck::status);
            return {failed == result.checks.end() ? tr("Test failed") : failedAt(*failed), {}};
        }
        case TestOutcome::Unproven:
            if (const int skipped = count(CheckStatus::Skipped))
                return {tr("Nothing failed, and %n checks were skipped", nullptr, skipped), {}};
            return {count(CheckStatus::Unprovable) == 1 ? tr("Nothing failed, and one thing cannot be proven")
                                                        : tr("Nothing failed, and %n things cannot be proven", nullptr, count(CheckStatus::Unprovable)),
                    {}};
        case TestOutcome::Passed:
            return {result.checks.empty() ? tr("Test passed, as the service says") : tr("Test passed"), {}};
        case TestOutcome::CannotTell: break;
        }
        if (count(CheckStatus::Unknown) > 0)
            return {tr("Cannot tell whether the test passed"), tr("The service answered with a word that this program does not know.")};
        return {tr("Cannot tell whether the test passed"),
                result.message.isEmpty() ? tr("The service took the request and said nothing about the outcome.")
                                         : tr("The service answered, and did not say whether the test passed.")};
    }

    static QString word(TestOutcome outcome)
    {
        switch (outcome) {
        case TestOutcome::Passed: return tr("Passed");
        case TestOutcome::Unproven: return tr("Not all proven");
        case TestOutcome::Failed: return tr("Failed");
        case TestOutcome::CannotTell: break;
        }
        return tr("Cannot tell");
    }

    static std::vector<WhereItShows> where(const ProviderId &id, const TestTrace &trace)
    {
        using Answer = WhereItShows::Answer;
        const QString yes = tr("yes"), no = tr("no");
        switch (id.kind) {
        case Provider::Ga4:
            return {{tr("in DebugView, if the secret is right"), yes, Answer::Yes},
                    {tr("in GA4 reports"), no, Answer::No},
                    {tr("counts as a conversion"), no, Answer::No}};
        case Provider::Meta:
            if (trace.testEventCode.isEmpty())
                return {{tr("in Meta's Test Events, without a test event code"), no, Answer::No},
                        {tr("counts as a conversion"), yes, Answer::Counts}};
            // "Events sent with test_event_code are not dropped. They flow into Events Manager and are used for targeting
            // and ads measurement purposes." (developers.facebook.com, conversions-api/using-the-api)
            return {{tr("in Meta's Test Events"), yes, Answer::Yes},
                    {tr("counts as a conversion: Meta does not leave out events with a test event code"), yes, Answer::Counts}};
        case Provider::GoogleAds:
            return {{tr("in Google Ads, diagnostics of the conversion"), tr("within 24 h"), Answer::Later},
                    {tr("counts as a conversion, without a click ID"), no, Answer::No}};
        case Provider::Other: break;
        }
        return {};
    }

    static QString whereTitle(TestArrival arrival, Environment environment, const QString &destination)
    {
        const bool sandbox = environment == Environment::Sandbox;
        switch (arrival) {
        case TestArrival::Taken: return sandbox ? tr("Where the test event would show up at the real service") : tr("Where the test event shows up");
        case TestArrival::NotKnown:
            return sandbox ? tr("Where it would show up at the real service, if it was taken all the same") : tr("Where it shows up, if it was taken all the same");
        case TestArrival::NotTaken: break;
        }
        return tr("Nothing of this test shows up at %1.").arg(destination);
    }

    static QString codeLabel() { return tr("Meta's test event code"); }
    static QString codeHelp(bool taken)
    {
        return taken ? tr("From Events Manager, Test events. With it the test shows there; Meta counts it as a conversion with and without.")
                     : tr("A test event code cannot be given to this service. Unless it uses its own, the test does not show in Meta's Test Events; Meta counts it as a conversion either way.");
    }

    static LastStepText manual(const ProviderId &id, const TestTrace &trace, const QString &when, Environment environment)
    {
        LastStepText text;
        const QString event = trace.event.isEmpty() ? u"purchase"_s : trace.event;
        if (id.kind == Provider::Ga4) {
            text.link = tr("Open Google Analytics");
            text.url = QUrl(u"https://analytics.google.com/analytics/web/"_s);
            text.steps = {tr("In Google Analytics choose Admin, DebugView."),
                          trace.transactionId.isEmpty() ? tr("Find **%1** at %2.").arg(event, when)
                                                        : tr("Find **%1** at %2, transaction **%3**.").arg(event, when, trace.transactionId)};
            text.question = tr("I saw it in DebugView");
        } else if (id.kind == Provider::GoogleAds) {
            text.link = tr("Open Google Ads");
            text.url = QUrl(u"https://ads.google.com/aw/conversions"_s);
            text.steps = {trace.label.isEmpty() ? tr("Choose Goals, Conversions, then the conversion action, Diagnostics.")
                                                : tr("Choose Goals, Conversions, the action with the label **%1**, Diagnostics.").arg(trace.label),
                          tr("“Last seen” must be %1 or later; that can take a day.").arg(when)};
            text.question = tr("I saw it in the diagnostics");
        }
        if (!text.question.isEmpty() && environment == Environment::Sandbox)
            text.note = tr("In the sandbox a stand-in took the event: there is nothing to see at the real service.");
        return text;
    }
};

} // namespace

TestOutcome testOutcome(const TestResult &result)
{
    switch (testVerdict(result)) {
    case TestVerdict::Failed: return TestOutcome::Failed;
    case TestVerdict::CannotTell:
    case TestVerdict::NoAnswer: return TestOutcome::CannotTell;
    case TestVerdict::Passed: break;
    }
    const bool unproven = std::ranges::any_of(result.checks, [](const TestCheck &check) {
        return check.status == CheckStatus::Unprovable || check.status == CheckStatus::Skipped;
    });
    return unproven ? TestOutcome::Unproven : TestOutcome::Passed;
}

TestOutcomeText testOutcomeText(const TestResult &result)
{
    return Words::outcome(result);
}

QString testOutcomeWord(TestOutcome outcome)
{
    return Words::word(outcome);
}

std::vector<WhereItShows> whereItShows(const ProviderId &id, const TestTrace &trace)
{
    return Words::where(id, trace);
}

QString testEventCodeLabel()
{
    return Words::codeLabel();
}

QString testEventCodeHelp(bool taken)
{
    return Words::codeHelp(taken);
}

TestArrival testArrival(const TestResult &result, bool answered, bool onlyValidated)
{
    const auto any = [&](auto &&test) { return std::ranges::any_of(result.checks, test); };
    const bool sent = any([](const TestCheck &check) { return check.name != CheckName::Settings && check.status != CheckStatus::Skipped; });
    if (!sent)
        return TestArrival::NotTaken;
    switch (testOutcome(result)) {
    case TestOutcome::Passed:
    case TestOutcome::Unproven: return TestArrival::Taken;
    case TestOutcome::CannotTell: return TestArrival::NotKnown;
    case TestOutcome::Failed: break;
    }
    const bool unreached = any([](const TestCheck &check) { return check.name == CheckName::Reachable && check.status == CheckStatus::Failed; });
    return unreached && !answered && !onlyValidated ? TestArrival::NotKnown : TestArrival::NotTaken;
}

QString whereItShowsTitle(TestArrival arrival, Environment environment, const QString &destination)
{
    return Words::whereTitle(arrival, environment, destination);
}

LastStepText lastStepText(const ProviderId &id, const TestTrace &trace, const QString &when, Environment environment)
{
    return Words::manual(id, trace, when, environment);
}

} // namespace selwise
