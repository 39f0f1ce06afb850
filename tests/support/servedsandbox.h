#pragma once

#include "app/sandbox/httpserver.h"
#include "models/domain/connection.h"
#include "tests/support/rawhttp.h"
#include "tests/support/sandboxanswer.h"

#include <QTemporaryDir>

namespace selwise::test {

/// A whole sandbox in this thread, on a port of its own, so that it can send to its own stand-ins over real HTTP. Runs
/// only while the test's event loop does.
class ServedSandbox {
public:
    ServedSandbox(sandbox::Repository &repository, Clock &clock, const sandbox::SandboxSettings &settings = {})
        : m_repository(repository)
        , m_service(repository, clock, settings)
        , m_server(handling())
    {
        if (!m_server.listenOnLoopback(0))
            qFatal("cannot listen");
        m_service.setOrigin(m_server.url());
    }

    sandbox::SandboxService &service() { return m_service; }
    const sandbox::SiteIdentity &identity() const { return m_repository.identity(); }
    /// To connect to it.
    ConnectionProfile profile() const
    {
        ConnectionProfile profile;
        profile.name = QStringLiteral("Sandbox");
        profile.environment = Environment::Sandbox;
        profile.site.text = identity().siteId;
        return profile;
    }
    QUrl url() const { return m_server.url(); }
    /// With the token. `path` from the origin, or below the site's integrations when it starts with none of / and _.
    sandbox::SandboxResponse ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        const QByteArray target =
            path.startsWith('/') ? path
                                 : "/api/v1/sites/" + m_repository.identity().siteId.toUtf8() + "/integrations/" + path;
        return answerOf(m_service, {method,
                                    target,
                                    {{"Authorization", "Bearer " + m_repository.identity().token.expose()}},
                                    body});
    }
    Json json(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        const auto parsed = Json::parse(ask(method, path, body).body);
        return parsed ? *parsed : Json();
    }

private:
    sandbox::HttpHandling handling()
    {
        sandbox::HttpHandling handling;
        handling.handle = [this](const sandbox::SandboxRequest &request, const sandbox::Reply &reply) {
            m_service.handle(request, reply);
        };
        handling.refuse = [this](const sandbox::SandboxRequest &head) { return m_service.refuse(head); };
        return handling;
    }

    sandbox::Repository &m_repository;
    sandbox::SandboxService m_service;
    sandbox::HttpServer m_server; // goes first: its connections refer to the service
};

/// A file of its own, which goes with it.
struct SandboxFile {
    SandboxFile()
    {
        auto opened = sandbox::Repository::open(directory.filePath(QStringLiteral("store.sqlite")));
        if (!opened.ok())
            qFatal("cannot open a sandbox's file");
        repository = std::move(opened).value();
    }
    QTemporaryDir directory;
    std::unique_ptr<sandbox::Repository> repository;
};

/// A whole sandbox with a new file.
class StoredSandbox : private SandboxFile, public ServedSandbox {
public:
    explicit StoredSandbox(Clock &clock, const sandbox::SandboxSettings &settings = {}) : ServedSandbox(*repository, clock, settings) {}
};

} // namespace selwise::test
