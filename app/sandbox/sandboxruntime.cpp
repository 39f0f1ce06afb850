#include "app/sandbox/sandboxruntime.h"

#include "app/sandbox/ownreceivers.h"
#include "app/sandbox/seeddata.h"
#include "app/sandbox/wirenames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTimer>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto emptyNote = "startedEmpty"_L1;
/// Whoever waits for the ready line is served first.
constexpr std::chrono::milliseconds beforeTheShopOpens{1'500};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SandboxRuntime)
};

StartProblem describe(const StoreProblem &problem, const QString &directory)
{
    switch (problem.kind) {
    case StoreProblem::Kind::HeldByAnother:
    case StoreProblem::Kind::Busy:
        return {3,
                Text::tr("The data directory %1 is in use by another sandbox; stop that one or take another directory.")
                    .arg(directory)};
    case StoreProblem::Kind::NotWritable:
        return {3, Text::tr("The data directory %1 cannot be written (%2).").arg(directory, problem.detail)};
    case StoreProblem::Kind::Damaged:
        return {3, Text::tr("The database in %1 is damaged (%2); restore it or start with another directory.")
                       .arg(directory, problem.detail)};
    case StoreProblem::Kind::NewerVersion:
        return {3,
                Text::tr("The database in %1 was written by a newer sandbox (%2); use that one, or another directory.")
                    .arg(directory, problem.detail)};
    case StoreProblem::Kind::Full:
        return {3, Text::tr("The disk with %1 is full; make room and start again.").arg(directory)};
    case StoreProblem::Kind::Other: break;
    }
    return {3, Text::tr("The data directory %1 cannot be used (%2).").arg(directory, problem.detail)};
}

} // namespace

Result<std::unique_ptr<SandboxRuntime>, StartProblem> SandboxRuntime::start(const SandboxOptions &options)
{
    std::unique_ptr<SandboxRuntime> runtime(new SandboxRuntime);
    if (auto problem = runtime->openStore(options))
        return Failure{*problem};
    if (auto problem = runtime->settleToken(options.tokenFile))
        return Failure{*problem};
    if (auto problem = runtime->listen(options))
        return Failure{*problem};
    if (auto problem = runtime->openShop(options))
        return Failure{*problem};
    return runtime;
}

std::optional<StartProblem> SandboxRuntime::openStore(const SandboxOptions &options)
{
    QString path = options.dataDirectory;
    if (path.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/selwise-sandbox-XXXXXX"_s);
        if (!m_temporary->isValid())
            return StartProblem{3,
                                Text::tr("No temporary directory can be made (%1).").arg(m_temporary->errorString())};
        path = m_temporary->path();
    }
    auto directory = DataDirectory::claim(path);
    if (!directory)
        return describe(directory.error(), path);
    m_directory = std::move(directory).value();

    auto repository = Repository::open(m_directory->databaseFile());
    if (!repository)
        return describe(repository.error(), path);
    m_repository = std::move(repository).value();
    if (m_repository->isNew()) {
        const auto saved =
            m_repository->saveFirst(options.empty ? std::vector<Repository::FirstRecord>() : demoShop(), m_clock.now());
        if (!saved)
            return describe(saved.error(), path);
        if (options.empty) {
            if (const auto noted = m_repository->setNote(emptyNote, u"1"_s); !noted)
                return describe(noted.error(), path);
        }
    }
    if (!options.siteCurrency.isEmpty()) {
        if (const auto saved = m_repository->setSiteCurrency(options.siteCurrency); !saved)
            return describe(saved.error(), path);
    }
    return std::nullopt;
}

/// A token file that exists rules; one that does not gets the token of the data directory.
std::optional<StartProblem> SandboxRuntime::settleToken(const QString &tokenFile)
{
    if (tokenFile.isEmpty())
        return std::nullopt;
    QFile file(tokenFile);
    if (!file.exists()) {
        const bool created = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                             file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                             file.write(identity().token.expose() + '\n') > 0 && file.flush();
        if (!created)
            return StartProblem{
                3, Text::tr("The token file %1 cannot be created (%2).").arg(tokenFile, file.errorString())};
        return std::nullopt;
    }
    if (!file.open(QIODevice::ReadOnly))
        return StartProblem{3, Text::tr("The token file %1 cannot be read (%2).").arg(tokenFile, file.errorString())};
    constexpr qint64 longest = 4096;
    const QByteArray content = file.read(longest + 1).trimmed();
    if (content.size() > longest || !http::isBearerToken(content))
        return StartProblem{
            2,
            Text::tr("The token file %1 holds no token: one line of printable characters without spaces is expected.")
                .arg(tokenFile)};
    if (const auto replaced = m_repository->replaceToken(Secret(content)); !replaced)
        return describe(replaced.error(), m_directory->databaseFile());
    return std::nullopt;
}

std::optional<StartProblem> SandboxRuntime::listen(const SandboxOptions &options)
{
    SandboxSettings settings;
    for (const auto &[provider, url] : options.providerEndpoints)
        settings.destinations.setEndpoint(provider, url);
    for (const QString &host : options.webhookHosts)
        settings.destinations.allowWebhooksTo(host);
    settings.captureSecrets = options.captureSecrets;
    settings.ingestionRate = options.ingestionRate;
    m_service = std::make_unique<SandboxService>(*m_repository, m_clock, settings);
    HttpHandling handling;
    handling.handle = [this](const SandboxRequest &request, const Reply &reply) { m_service->handle(request, reply); };
    handling.refuse = [this](const SandboxRequest &head) { return m_service->refuse(head); };
    m_server = std::make_unique<HttpServer>(std::move(handling));
    // On the port of the last run where it is free: webhooks to the own receivers keep their addresses, and so do drafts of them.
    const quint16 last = options.port == 0 ? quint16(QUrl(m_repository->lastOrigin()).port(0)) : 0;
    if ((last != 0 && m_server->listenOnLoopback(last)) || m_server->listenOnLoopback(options.port)) {
        m_service->setOrigin(m_server->url());
        if (const auto moved = moveOwnReceivers(*m_repository, m_server->url(), m_clock.now()); !moved)
            return describe(moved.error(), m_directory->databaseFile());
        if (const auto resumed = m_service->resume(); !resumed)
            return describe(resumed.error(), m_directory->databaseFile());
        m_retention = std::make_unique<Retention>(m_service->site(), m_service->dispatcher(), Retention::Limits());
        m_retention->start();
        return std::nullopt;
    }
    if (m_server->serverError() == QAbstractSocket::AddressInUseError)
        return StartProblem{
            3, Text::tr("Port %1 is in use by another program; take another one, or 0 for a free one.")
                                .arg(options.port)};
    return StartProblem{3, Text::tr("Port %1 cannot be opened (%2).").arg(options.port).arg(m_server->errorString())};
}

/// A site that was started without the demo shop has no visitors either.
std::optional<StartProblem> SandboxRuntime::openShop(const SandboxOptions &options)
{
    const auto empty = m_repository->note(emptyNote);
    if (!empty)
        return describe(empty.error(), m_directory->databaseFile());
    if (!options.traffic || !empty->isEmpty())
        return std::nullopt;
    m_traffic = std::make_unique<Traffic>(m_service->site(), m_service->dispatcher(), options.trafficSeed, options.trafficRate);
    m_clock.after(beforeTheShopOpens, m_traffic.get(), [this] {
        if (!m_draining)
            m_traffic->start();
    });
    return std::nullopt;
}

void SandboxRuntime::drain(std::chrono::milliseconds patience)
{
    if (m_draining)
        return;
    m_draining = true;
    if (m_traffic)
        m_traffic->stop();
    Dispatcher &dispatcher = m_service->dispatcher();
    const auto closeServer = [this, patience, once = std::make_shared<bool>(false)] {
        if (!std::exchange(*once, true))
            m_server->drain(patience);
    };
    QObject::connect(&dispatcher, &Dispatcher::drained, m_server.get(), closeServer);
    QTimer::singleShot(patience, m_server.get(), closeServer);
    dispatcher.drain();
}

QByteArray SandboxRuntime::readyLine(bool withToken) const
{
    Json line = Json::object();
    line.set(wire::url, Json(m_server->url().toString()));
    line.set(wire::siteId, Json(identity().siteId));
    line.set(wire::siteKey, Json(identity().siteKey));
    if (withToken)
        line.set(wire::token, Json(QString::fromUtf8(identity().token.expose())));
    return line.toBytes() + '\n';
}

} // namespace selwise::sandbox
