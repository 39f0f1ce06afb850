#include "app/cli/credentials.h"

#include "app/cli/boundedread.h"
#include "models/domain/validation.h"
#include "models/text/addresstext.h"

#include <QCoreApplication>
#include <QFile>
#include <fcntl.h>
#include <unistd.h>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Credentials)
};

constexpr qsizetype longestToken = 16384;

Failure<Problem> usage(const QString &line)
{
    return Failure{usageProblem(line)};
}

} // namespace

Result<Secret, Problem> tokenFromFile(const QString &path)
{
    const auto cannot = [&](const QString &why) {
        return usage(Text::tr("--token-file: %1 cannot be read (%2). Name a file that holds the token.").arg(path, why));
    };
    // Not blocking: a named pipe without a writer would never open.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return cannot(qt_error_string(errno));
    const auto content = readToEnd(file, longestToken, 5s);
    const QString why = content ? QString() : qt_error_string(errno);
    ::close(file);
    if (!content && content.error() == ReadProblem::Failed)
        return cannot(why);
    if (!content && content.error() == ReadProblem::Silent)
        return cannot(Text::tr("nothing came for 5 s"));
    const QByteArray token = content ? content->trimmed() : QByteArray();
    if (!canBeBearerToken(token))
        return usage(Text::tr("--token-file: %1 holds no token. One line of visible ASCII characters is expected, without "
                              "spaces.")
                         .arg(path));
    return Secret(token);
}

Result<Secret, Problem> tokenFromEnvironment()
{
    const QByteArray token = qgetenv("SELWISE_TOKEN").trimmed();
    qunsetenv("SELWISE_TOKEN");
    if (token.isEmpty())
        return usage(Text::tr("There is no token. Name a file that holds it with --token-file, or put it into SELWISE_TOKEN "
                              "in the environment."));
    if (token.size() > longestToken || !canBeBearerToken(token))
        return usage(Text::tr("What is in SELWISE_TOKEN cannot be a token. Visible ASCII characters are expected, without "
                              "spaces."));
    return Secret(token);
}

Result<std::chrono::milliseconds, Problem> parseTimeout(const QString &value)
{
    constexpr double most = 3600;
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0.001) || seconds > most)
        return usage(Text::tr("--timeout takes seconds, a number above 0 and up to %1.").arg(int(most)));
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

Result<ConnectionProfile, Problem> profileOf(const QString &apiUrl, const QString &site)
{
    const ParsedAddress address = parseAddress(apiUrl);
    if (address.problem != AddressProblem::None) {
        const AddressText text = addressText(address.problem);
        return usage(u"--api-url: "_s + text.sentence + u' ' + text.remedy);
    }
    if (!isUuid(site))
        return usage(Text::tr("--site: that is no site id. It is a UUID, like 3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b; the site "
                              "key of the public runtime is something else."));
    ConnectionProfile profile;
    profile.apiUrl = address.origin;
    profile.site = {site};
    if (isLoopback(address.origin.host()))
        profile.environment = Environment::Sandbox; // nothing else of ours listens on this computer
    return profile;
}

Result<ConnectionProfile, Problem> findProfile(const std::vector<ConnectionProfile> &profiles, const QString &name)
{
    std::vector<const ConnectionProfile *> similar;
    QStringList names;
    for (const ConnectionProfile &profile : profiles) {
        if (profile.name == name)
            return profile;
        if (profile.name.compare(name, Qt::CaseInsensitive) == 0)
            similar.push_back(&profile);
        names << profile.name;
    }
    if (similar.size() == 1)
        return *similar.front();
    names.sort(Qt::CaseInsensitive);
    return usage(Text::tr("--profile: no saved connection has this name.") + u' '
                 + (names.isEmpty() ? Text::tr("None is saved yet: connect in the window first.")
                                    : Text::tr("There are: %1.").arg(names.join(u", "_s))));
}

SecretKey tokenKey(const ConnectionProfile &profile)
{
    return {profile.id.text, profile.site.text, u"connection"_s, u"token"_s};
}

} // namespace selwise::cli
