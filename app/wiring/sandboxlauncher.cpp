#include "app/wiring/sandboxlauncher.h"

#include "app/wiring/programs.h"
#include "app/wiring/sandboxprocess.h"
#include "models/ports/clock.h"
#include "models/ports/controlplanefactory.h"
#include "models/ports/whendone.h"

#include <QFile>
#include <QFileSystemWatcher>
#include <QPromise>
#include <QStandardPaths>
#include <deque>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Answer = Result<SandboxInfo, SandboxError>;
using Waiting = std::shared_ptr<QPromise<Answer>>;

/// Whoever holds the directory may be starting or stopping just now.
constexpr auto joinPause = 200ms;
constexpr auto joinPatience = 3s;
/// A sandbox that keeps dying is not started for ever.
constexpr size_t mostRestarts = 3;
constexpr auto restartPeriod = 60s;
constexpr qint64 mostReadyFile = 65536;

SandboxInfo infoOf(const codec::ReadyLine &line)
{
    return {line.url, line.site, line.siteKey, line.token};
}

} // namespace

struct SandboxLauncher::Private : QObject {
    enum class State { Idle, Starting, Own, Joined };

    Private(Options given, ControlPlaneFactory &factory, Clock &time) : options(std::move(given)), planes(factory), clock(time) {}

    const Options options;
    ControlPlaneFactory &planes;
    Clock &clock;

    State state = State::Idle;
    SandboxInfo info;
    std::vector<Waiting> waiting;
    int round = 0; ///< counts the starts, so that what belongs to an earlier one is dropped
    std::chrono::milliseconds startedAt{0};
    std::deque<std::chrono::milliseconds> restarts;
    std::unique_ptr<SandboxProcess> process;
    std::unique_ptr<QFileSystemWatcher> watcher;

    QString directory() const { return options.dataDirectory.isEmpty() ? defaultDataDirectory() : options.dataDirectory; }
    QString readyFile() const { return directory() + u"/ready.json"_s; }

    void start();
    void launch();
    void ended(int exitCode, const QString &sentence);
    void join(const QString &sentence);
    void askAgain(const QString &sentence);
    void check(const SandboxInfo &candidate, std::function<void(bool)> then);
    void settle(const Answer &answer, State next);
    void watchReadyFile();
    void died();
};

void SandboxLauncher::Private::start()
{
    state = State::Starting;
    startedAt = clock.monotonic();
    const int mine = ++round;
    clock.after(options.timeout, this, [this, mine] {
        if (round == mine && state == State::Starting)
            settle(Failure{SandboxError{SandboxError::Kind::TimedOut, {}}}, State::Idle);
    });
    launch();
}

void SandboxLauncher::Private::launch()
{
    const QString program = options.program.isEmpty() ? findProgram(u"selwise-sandbox"_s) : options.program;
    if (program.isEmpty())
        return settle(Failure{SandboxError{SandboxError::Kind::ProgramMissing, u"selwise-sandbox"_s}}, State::Idle);
    process = std::make_unique<SandboxProcess>();
    connect(process.get(), &SandboxProcess::ready, this, [this](const codec::ReadyLine &line) {
        if (state == State::Starting)
            settle(infoOf(line), State::Own);
    });
    connect(process.get(), &SandboxProcess::ended, this, &SandboxLauncher::Private::ended);
    process->start(program, directory(), readyFile(), options.traffic);
}

void SandboxLauncher::Private::ended(int exitCode, const QString &sentence)
{
    process.release()->deleteLater(); // it is the sender
    if (state == State::Own)
        return died();
    if (state != State::Starting)
        return;
    if (exitCode == SandboxProcess::cannotServe)
        return join(sentence);
    settle(Failure{SandboxError{SandboxError::Kind::CannotStart, sentence}}, State::Idle);
}

/// The directory is held by another sandbox, or cannot be used at all: if there is one that answers, it is the former.
void SandboxLauncher::Private::join(const QString &sentence)
{
    QFile file(readyFile());
    const auto json = file.open(QIODevice::ReadOnly) ? Json::parse(file.read(mostReadyFile))
                                                     : Result<Json, JsonError>(Failure{JsonError{}});
    const auto line = json ? codec::decodeReadyLine(*json)
                           : Result<codec::ReadyLine, codec::ShapeError>(Failure{codec::ShapeError{}});
    if (!line)
        return askAgain(sentence);
    check(infoOf(*line), [this, sentence, line](bool answers) {
        if (!answers)
            return askAgain(sentence);
        settle(infoOf(*line), State::Joined);
        watchReadyFile();
    });
}

void SandboxLauncher::Private::askAgain(const QString &sentence)
{
    if (clock.monotonic() - startedAt > std::min<std::chrono::milliseconds>(joinPatience, options.timeout))
        return settle(Failure{SandboxError{SandboxError::Kind::DataUnusable, sentence}}, State::Idle);
    const int mine = round;
    clock.after(joinPause, this, [this, mine] {
        if (round == mine && state == State::Starting)
            launch();
    });
}

void SandboxLauncher::Private::check(const SandboxInfo &candidate, std::function<void(bool)> then)
{
    ConnectionProfile profile;
    profile.environment = Environment::Sandbox;
    profile.apiUrl = candidate.url;
    profile.site = candidate.site;
    const std::shared_ptr<ControlPlane> asked = planes.make(profile, candidate.token);
    const int mine = round;
    whenDone(asked->health(), this, [this, asked, mine, then](const Result<HealthSummary, ApiError> &result) {
        if (round == mine && (state == State::Starting || state == State::Joined))
            then(result.ok());
    });
}

void SandboxLauncher::Private::settle(const Answer &answer, State next)
{
    state = next;
    if (answer)
        info = *answer;
    if (next == State::Idle && process)
        process.release()->stopAndDelete();
    for (const Waiting &promise : std::exchange(waiting, {})) {
        promise->addResult(answer);
        promise->finish();
    }
}

/// A joined sandbox takes its ready file away when it stops.
void SandboxLauncher::Private::watchReadyFile()
{
    watcher = std::make_unique<QFileSystemWatcher>(QStringList{readyFile()});
    connect(watcher.get(), &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
        if (state != State::Joined || QFile::exists(path))
            return;
        watcher.release()->deleteLater();
        died();
    });
}

void SandboxLauncher::Private::died()
{
    state = State::Idle;
    const auto now = clock.monotonic();
    while (!restarts.empty() && now - restarts.front() > restartPeriod)
        restarts.pop_front();
    if (restarts.size() >= mostRestarts)
        return;
    restarts.push_back(now);
    start();
}

SandboxLauncher::SandboxLauncher(Options options, ControlPlaneFactory &planes, Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options), planes, clock))
{
}

SandboxLauncher::~SandboxLauncher()
{
    d->process.reset();
    d->settle(Failure{SandboxError{SandboxError::Kind::Cancelled, {}}}, Private::State::Idle);
}

QString SandboxLauncher::defaultDataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/selwise-console/sandbox"_s;
}

QString SandboxLauncher::dataDirectory() const
{
    return d->directory();
}

QFuture<Answer> SandboxLauncher::ensureRunning()
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const QFuture<Answer> future = promise->future();
    if (d->state == Private::State::Own) {
        promise->addResult(d->info);
        promise->finish();
        return future;
    }
    d->waiting.push_back(promise);
    if (d->state == Private::State::Idle) {
        d->restarts.clear();
        d->start();
    } else if (d->state == Private::State::Joined) {
        // One that was killed leaves its ready file behind.
        d->check(d->info, [this](bool answers) {
            if (answers)
                d->settle(d->info, Private::State::Joined);
            else
                d->start();
        });
    }
    return future;
}

} // namespace selwise
