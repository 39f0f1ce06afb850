#include "app/cli/connector.h"

#include "app/cli/credentials.h"
#include "models/domain/codec/profilecodec.h"
#include "models/ports/controlplanefactory.h"
#include "models/ports/whendone.h"
#include "models/services/secretvault.h"
#include "models/text/jsontext.h"
#include "models/text/secrettext.h"

#include <QCoreApplication>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Connector)
};

const QString profilesDocument = u"profiles"_s;
const ConnectionId sandboxId{u"sandbox"_s};

/// The token of a saved connection cannot be had; on a machine without a desktop this is the usual case.
Problem tokenProblem(const SecretError &error, const ConnectionProfile &profile)
{
    if (error.kind == SecretError::Kind::NotFound)
        return {ExitCode::Refused,
                {Text::tr("The keychain has no token for %1. Connect in the window again, or name a file that holds the token "
                          "with --token-file.")
                     .arg(profile.name)}};
    Problem problem = problemOf(error);
    problem.lines << Text::tr("The token of %1 is in the keychain. Without one, name a file that holds it with --token-file.")
                         .arg(profile.name);
    return problem;
}

Connection connection(const ConnectionProfile &profile, const Secret &token, const Services &services, bool saved)
{
    return {profile, services.planes.make(profile, token), saved ? &services.vault : &services.emptyVault, saved, false};
}

void connectToSandbox(const ConnectionProfile &known, const Services &services, bool saved, QObject *receiver,
                      const Connected &connected)
{
    whenDone(services.sandbox.ensureRunning(), receiver,
             [=](const Result<SandboxInfo, SandboxError> &info) {
                 if (!info)
                     return connected(Failure{problemOf(info.error())});
                 ConnectionProfile profile = known;
                 profile.environment = Environment::Sandbox;
                 profile.apiUrl = info->url;
                 profile.site = info->site;
                 connected(connection(profile, info->token, services, saved));
             });
}

} // namespace

Result<std::vector<ConnectionProfile>, Problem> loadProfiles(SettingsStore &settings)
{
    const auto document = settings.document(profilesDocument);
    if (!document)
        return Failure{problemOf(document.error())};
    if (document->isNull())
        return std::vector<ConnectionProfile>();
    auto profiles = codec::decodeProfiles(*document);
    if (profiles)
        return std::move(profiles).value();
    const JsonErrorText text = shapeErrorText(profiles.error());
    return Failure{Problem{ExitCode::Refused, {text.sentence + u' ' + text.remedy}}};
}

Result<Target, Problem> targetOf(const Invocation &invocation)
{
    Target target;
    target.sandbox = invocation.has(Option::Sandbox);
    target.profileName = invocation.value(Option::Profile);
    if (invocation.has(Option::ApiUrl)) {
        auto profile = profileOf(invocation.value(Option::ApiUrl), invocation.value(Option::Site));
        if (!profile)
            return Failure{profile.error()};
        target.given = std::move(profile).value();
    }
    if (invocation.has(Option::TokenFile) || target.given) {
        // A token in the environment is never sent to a saved connection: it may belong to another service.
        auto token = invocation.has(Option::TokenFile) ? tokenFromFile(invocation.value(Option::TokenFile))
                                                       : tokenFromEnvironment();
        if (!token)
            return Failure{token.error()};
        target.token = std::move(token).value();
    }
    return target;
}

void connectTo(const Target &target, const Services &services, QObject *receiver, const Connected &connected)
{
    if (target.given)
        return connected(connection(*target.given, *target.token, services, false));
    if (target.sandbox) {
        ConnectionProfile profile;
        profile.id = sandboxId;
        return connectToSandbox(profile, services, false, receiver, connected);
    }
    const auto profiles = loadProfiles(services.settings);
    const auto profile = profiles ? findProfile(*profiles, target.profileName)
                                  : Result<ConnectionProfile, Problem>(Failure{profiles.error()});
    if (!profile)
        return connected(Failure{profile.error()});
    if (profile->id == sandboxId || profile->apiUrl.isEmpty())
        return connectToSandbox(*profile, services, true, receiver, connected);
    if (target.token)
        return connected(connection(*profile, *target.token, services, true));
    whenDone(services.vault.read(tokenKey(*profile), secretPurposeWord(SecretPurpose::Reading)), receiver,
             [=, profile = *profile](const Result<Secret, SecretError> &token) {
                 if (!token)
                     return connected(Failure{tokenProblem(token.error(), profile)});
                 Connection made = connection(profile, *token, services, true);
                 made.olderToken = services.vault.hasOnlyOlder(tokenKey(profile));
                 connected(made);
             });
}

} // namespace selwise::cli
