#include "app/cli/commandcontext.h"
#include "app/cli/credentials.h"
#include "app/cli/recordtables.h"
#include "app/cli/table.h"
#include "models/domain/codec/outputcodec.h"
#include "models/domain/codec/profilecodec.h"
#include "models/services/secretvault.h"
#include "models/text/secrettext.h"

#include <QCoreApplication>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SecretsCommand)
};

QString placeWord(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return u"keychain"_s;
    case SecretPlace::Memory:
        return u"memory"_s;
    case SecretPlace::File:
        break;
    }
    return u"file"_s;
}

QString stateWord(const SecretEntry &entry)
{
    if (entry.older)
        return u"older"_s;
    switch (entry.state) {
    case SecretEntry::State::Kept:
        return u"kept"_s;
    case SecretEntry::State::KeptForNow:
        return u"keptForNow"_s;
    case SecretEntry::State::CannotBeRead:
        break;
    }
    return u"cannotBeRead"_s;
}

QString stateText(const SecretEntry &entry)
{
    if (entry.older)
        return Text::tr("older value");
    switch (entry.state) {
    case SecretEntry::State::Kept:
        return Text::tr("kept");
    case SecretEntry::State::KeptForNow:
        return Text::tr("kept for this run");
    case SecretEntry::State::CannotBeRead:
        break;
    }
    return Text::tr("cannot be read");
}

Json listing(const std::vector<SecretEntry> &entries)
{
    Json::Array list;
    for (const SecretEntry &entry : entries) {
        list.push_back(codec::encodeListing({entry.key.connection, entry.key.site, entry.key.owner, entry.key.field,
                                             placeWord(entry.place), stateWord(entry), entry.hint, entry.setAt, entry.lastUse,
                                             entry.lastUseFor}));
    }
    return codec::encodeList(std::move(list));
}

void show(CommandContext &context, std::vector<SecretEntry> entries, const std::vector<ConnectionProfile> &profiles)
{
    if (context.json()) {
        context.terminal().print(listing(entries));
    } else if (entries.empty()) {
        context.terminal().print(Text::tr("No secret is kept on this computer."));
    } else {
        Table table({{Text::tr("Connection")}, {Text::tr("Of")}, {Text::tr("Secret")}, {Text::tr("Kept in")},
                     {Text::tr("Since")}, {Text::tr("Last used")}, {Text::tr("State")}});
        for (const SecretEntry &entry : entries) {
            const auto profile = std::find_if(profiles.begin(), profiles.end(), [&](const ConnectionProfile &candidate) {
                return candidate.id.text == entry.key.connection;
            });
            table.add({{profile != profiles.end() ? profile->name : entry.key.connection},
                       {entry.key.owner},
                       {entry.key.field},
                       {secretPlaceName(entry.place)},
                       {timeText(entry.setAt)},
                       {timeText(entry.lastUse)},
                       {stateText(entry), entry.older || entry.state == SecretEntry::State::CannotBeRead ? Terminal::Style::Bad
                                                                                                        : Terminal::Style::Plain}});
        }
        table.print(context.terminal());
        if (std::ranges::any_of(entries, &SecretEntry::older))
            context.note(Text::tr("Older value: a newer one was entered since and kept for its run only. A connection's token is used "
                                  "all the same; any other waits until you enter it again, or choose “Use the stored one” in the window."));
    }
    context.finish(ExitCode::Fine);
}

} // namespace

/// Reads the index of secrets, never a secret. Without --profile the keychain is not even asked.
void showSecrets(CommandContext &context)
{
    if (!context.checkTarget())
        return;
    const Services &services = context.services();
    const auto profiles = loadProfiles(services.settings);
    if (!profiles)
        return context.fail(profiles.error());
    std::vector<SecretEntry> entries = services.vault.entries();
    if (!context.invocation().has(Option::Profile))
        return show(context, std::move(entries), *profiles);

    const auto profile = findProfile(*profiles, context.invocation().value(Option::Profile));
    if (!profile)
        return context.fail(profile.error());
    std::erase_if(entries, [&](const SecretEntry &entry) { return entry.key.connection != profile->id.text; });
    context.await(services.vault.tryKeychain(), [&context, entries, profiles = *profiles](const std::optional<SecretError> &problem) {
        if (problem)
            return context.fail(problemOf(*problem));
        show(context, entries, profiles);
    });
}

} // namespace selwise::cli
