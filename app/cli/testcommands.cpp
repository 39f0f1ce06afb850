#include "app/cli/commandcontext.h"
#include "app/cli/diagnostics.h"
#include "app/cli/providerargument.h"
#include "app/cli/testoutput.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/text/apierrortext.h"
#include "models/text/providertext.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TestCommands)
};

/// Answered 401, 403, 404 or 429 is a refusal, any other 4xx or 5xx a failed test (contract, section 10).
ExitCode exitCodeOf(const ApiError &error, const Problem &problem)
{
    switch (error.httpStatus) {
    case 401:
    case 403:
    case 404:
    case 429:
        return ExitCode::Refused;
    default:
        return error.httpStatus >= 400 ? ExitCode::No : problem.code;
    }
}

/// Tests one destination after the other, and prints and writes what came of it.
class TestRun : public QObject {
public:
    explicit TestRun(CommandContext &context) : QObject(&context), m_context(context) {}

    void connected(const Connection &connection)
    {
        m_connection = connection;
        m_context.setAbortNote(Text::tr("A test event that was under way may have arrived."));
    }

    void testProviders(const std::vector<ProviderRecord> &records)
    {
        for (const ProviderRecord &record : records) {
            Tested one;
            one.kind = destinationOf(record.provider.kind);
            one.key = Tested::Key::Provider;
            one.evidence.destination = record.provider.canonical();
            one.evidence.destinationName = providerName(record.provider);
            m_calls.push_back([this, id = record.provider] { return m_connection.plane->testProvider(id, TestRequest{}); });
            m_tests.push_back(std::move(one));
        }
        next();
    }

    void testWebhook(const Webhook &webhook)
    {
        Tested one;
        one.kind = forwarding::Destination::Webhook;
        one.key = Tested::Key::Webhook;
        one.evidence.destination = webhook.id.text;
        one.evidence.destinationName = webhook.name.isEmpty() ? webhook.id.text : webhook.name;
        m_calls.push_back([this, id = webhook.id] { return m_connection.plane->testWebhook(id, TestRequest{}); });
        m_tests.push_back(std::move(one));
        next();
    }

private:
    static std::optional<forwarding::Destination> destinationOf(Provider provider)
    {
        return provider == Provider::Other ? std::nullopt : std::optional(forwarding::destinationOf(provider));
    }

    void next()
    {
        if (m_done == m_tests.size())
            return finish();
        TestEvidence &evidence = m_tests[m_done].evidence;
        evidence.site = m_connection.profile.site.text;
        evidence.service = m_connection.profile.apiUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
        evidence.environment = isLoopback(m_connection.profile.apiUrl.host()) ? Environment::Sandbox : m_connection.profile.environment;
        evidence.startedAt = QDateTime::currentDateTimeUtc();
        m_timer.start();
        m_context.await(m_calls[m_done](), [this](const Result<TestResult, ApiError> &result) { answered(result); });
    }

    void answered(const Result<TestResult, ApiError> &result)
    {
        Tested &one = m_tests[m_done++];
        one.evidence.elapsedMs = m_timer.elapsed();
        if (result) {
            one.evidence.result = *result;
            if (testVerdict(one.evidence.result) != TestVerdict::Passed)
                worsen(ExitCode::No);
        } else {
            const Problem problem = problemOf(result.error(), m_connection.host());
            one.evidence.refusal = apiErrorLine(result.error(), m_connection.host());
            for (const QString &line : problem.lines)
                diagnose(one.evidence.destinationName + u": "_s + line);
            worsen(exitCodeOf(result.error(), problem));
        }
        next();
    }

    void finish()
    {
        const bool several = m_context.invocation().has(Option::All) || m_tests.size() > 1;
        if (m_context.json())
            m_context.terminal().print(testsJson(m_tests, several));
        else
            printTests(m_context.terminal(), m_tests);
        for (const QString &problem : writeEvidence(m_context.invocation(), m_tests)) {
            diagnose(problem);
            worsen(ExitCode::Refused);
        }
        m_context.finish(m_code);
    }

    void worsen(ExitCode code) { m_code = std::max(m_code, code); }

    CommandContext &m_context;
    Connection m_connection;
    std::vector<Tested> m_tests;
    std::vector<std::function<Reply<TestResult>()>> m_calls;
    std::size_t m_done = 0;
    QElapsedTimer m_timer;
    ExitCode m_code = ExitCode::Fine;
};

/// The records named, as the server has them: each is addressed by the spelling the server uses.
void readNamed(CommandContext &context, TestRun *run, const std::shared_ptr<std::vector<ProviderId>> &names,
               std::vector<ProviderRecord> found, const Connection &connection)
{
    if (found.size() == names->size())
        return run->testProviders(found);
    const ProviderId id = (*names)[found.size()];
    context.await(connection.plane->provider(id), [&context, run, names, found = std::move(found), connection,
                                                   id](const Result<std::optional<ProviderRecord>, ApiError> &record) mutable {
        if (!record)
            return context.fail(problemOf(record.error(), connection.host()));
        if (!*record)
            return context.fail(notConfigured(id));
        found.push_back(**record);
        readNamed(context, run, names, std::move(found), connection);
    });
}

void testAll(CommandContext &context, TestRun *run, const Connection &connection)
{
    context.await(connection.plane->providers(),
                  [&context, run, connection](const Result<std::vector<ProviderRecord>, ApiError> &records) {
                      if (!records)
                          return context.fail(problemOf(records.error(), connection.host()));
                      if (records->empty())
                          return context.fail({ExitCode::No, {Text::tr("No provider is configured on this site, so nothing was tested.")}});
                      run->testProviders(*records);
                  });
}

/// Names what there is instead of general advice: the site answers, and it is the ID that is wrong.
void noSuchWebhook(CommandContext &context, const Connection &connection, const WebhookId &id, const ApiError &error)
{
    context.await(connection.plane->webhooks(), [&context, connection, id, error](const Result<std::vector<Webhook>, ApiError> &list) {
        if (!list)
            return context.fail(problemOf(error, connection.host()));
        constexpr std::size_t most = 20;
        QStringList known;
        for (const Webhook &webhook : *list) {
            if (std::size_t(known.size()) < most)
                known << (webhook.name.isEmpty() ? webhook.id.text : webhook.id.text + u" ("_s + webhook.name + u')');
        }
        if (list->size() > most)
            known << u"…"_s;
        constexpr qsizetype longest = 60;
        const QString asked = printable(id.text.left(longest));
        context.fail({ExitCode::Refused,
                      {known.isEmpty() ? Text::tr("There is no webhook %1 on this site, and no other either.").arg(asked)
                                       : Text::tr("There is no webhook %1 on this site. There are: %2.")
                                             .arg(asked, printable(known.join(u", "_s)))}});
    });
}

} // namespace

void testProviders(CommandContext &context)
{
    const Invocation &invocation = context.invocation();
    const bool all = invocation.has(Option::All);
    if (all == !invocation.arguments.isEmpty())
        return context.fail(usageProblem(all ? Text::tr("--all tests every provider: leave out the names, or --all.")
                                             : Text::tr("Which provider? Name one or more, or say --all.")));
    const auto names = std::make_shared<std::vector<ProviderId>>();
    for (const QString &argument : invocation.arguments) {
        const auto id = providerArgument(argument);
        if (!id)
            return context.fail(id.error());
        if (std::find(names->begin(), names->end(), *id) == names->end())
            names->push_back(*id);
    }
    if (const auto problem = checkEvidenceFiles(invocation))
        return context.fail(*problem);
    constexpr int providersAtMost = 32;
    const int requests = all ? 1 + providersAtMost : 2 * int(names->size());
    context.connectThen(requests, [&context, names, all](const Connection &connection) {
        auto *run = new TestRun(context);
        run->connected(connection);
        if (all)
            testAll(context, run, connection);
        else
            readNamed(context, run, names, {}, connection);
    });
}

void testWebhook(CommandContext &context)
{
    const Invocation &invocation = context.invocation();
    if (const auto problem = checkEvidenceFiles(invocation))
        return context.fail(*problem);
    const WebhookId id{invocation.arguments.first()};
    constexpr int requests = 3; // the webhook, its test, or the list of what there is
    context.connectThen(requests, [&context, id](const Connection &connection) {
        auto *run = new TestRun(context);
        run->connected(connection);
        context.await(connection.plane->webhook(id), [&context, run, connection, id](const Result<Webhook, ApiError> &webhook) {
            if (!webhook)
                return webhook.error().kind == ApiError::Kind::NotFound
                           ? noSuchWebhook(context, connection, id, webhook.error())
                           : context.fail(problemOf(webhook.error(), connection.host()));
            Webhook known = *webhook;
            known.id = id;
            run->testWebhook(known);
        });
    });
}

} // namespace selwise::cli
