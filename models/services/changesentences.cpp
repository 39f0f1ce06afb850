#include "models/services/changesentences.h"

#include "models/domain/eventcatalogue.h"
#include "models/services/changewords.h"
#include "models/text/providertext.h"

#include <QCoreApplication>
#include <deque>
#include <map>
#include <set>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangeSentence)
};

bool isObject(const std::optional<Json> &value)
{
    return value && value->isObject();
}

/// An object that comes or goes as a whole, taken apart into its members. A filter is one thing, and stays whole.
void takeApart(const Change &change, std::vector<Change> &parts)
{
    constexpr size_t deepest = 2;
    const bool whole = isObject(change.before) != isObject(change.after) && !(change.before && change.after);
    const bool filter = change.path.size() == deepest && change.path.front() == "eventFilters";
    if (!whole || change.path.empty() || change.path.size() > deepest || filter) {
        parts.push_back(change);
        return;
    }
    const bool comes = isObject(change.after);
    const Json::Object &members = (comes ? *change.after : *change.before).members();
    for (const JsonMember &member : members) {
        Change part{change.record, change.path, std::nullopt, std::nullopt};
        part.path.push_back(member.key.utf8);
        (comes ? part.after : part.before) = member.value;
        takeApart(part, parts);
    }
}

bool isMapping(const Change &change, std::string_view of)
{
    return change.path.size() == 2 && change.path.front() == of;
}

/// An event of the catalogue has its name for good: when its mapping goes, it is sent no more.
bool isRenamable(const Change &change)
{
    return !findCatalogueEvent(QString::fromStdString(change.path[1]));
}

QString providerSentence(const Change &change, const QString &name)
{
    using namespace changewords;
    const std::string &first = change.path.front();
    if (first == "enabled" && change.path.size() == 1 && change.after)
        return change.after->toBool() ? Text::tr("**%1** is switched **on**: mapped events are sent.").arg(plain(name))
                                      : Text::tr("**%1** is switched **off**: nothing is sent.").arg(plain(name));
    if (first == "testMode" && change.path.size() == 1 && change.after)
        return change.after->toBool() ? Text::tr("Test mode of **%1** is switched **on**: events are logged, none is sent.").arg(plain(name))
                                      : Text::tr("Test mode of **%1** is switched **off**: events are sent again.").arg(plain(name));
    const QString event = change.path.size() > 1 ? QString::fromStdString(change.path[1]) : QString();
    if (isMapping(change, "eventMapping"))
        return mapping(event, change, name);
    if (isMapping(change, "reverseEventMapping"))
        return reverseMapping(event, change, name);
    if (first == "eventFilters" && change.path.size() >= 2)
        return filter(event, change.path.size() > 2 ? change.path[2] : std::string(), change, name);
    return member(change, memberLabel(change.record, change.path));
}

QString providerLabel(const MemberPath &path)
{
    const QString last = QString::fromStdString(path.back());
    if (path.size() == 1)
        return last == u"enabled" ? Text::tr("Enabled") : last == u"testMode" ? Text::tr("Test mode") : last;
    return path.size() == 2 && path.front() == "config" ? configFieldLabel(last) : pathText(path);
}

} // namespace

QString memberLabel(const RecordKey &record, const MemberPath &path)
{
    if (path.empty())
        return {};
    switch (record.kind) {
    case RecordKey::Kind::Provider: return providerLabel(path);
    case RecordKey::Kind::Webhook: return changewords::webhookLabel(path);
    case RecordKey::Kind::DataLayer: return changewords::dataLayerLabel(path);
    }
    return {};
}

QString memberText(const std::optional<Json> &value)
{
    if (!value)
        return Text::tr("not there");
    return value->isString() ? value->toQString() : QString::fromUtf8(value->toBytes());
}

QString changeSentence(const Change &change, const QString &name)
{
    if (change.path.empty())
        return change.after ? Text::tr("**%1** is set up anew.").arg(changewords::plain(name))
                            : Text::tr("**%1** is removed.").arg(changewords::plain(name));
    switch (change.record.kind) {
    case RecordKey::Kind::Provider: return providerSentence(change, name);
    case RecordKey::Kind::Webhook: return changewords::webhook(change, name);
    case RecordKey::Kind::DataLayer:
        return isMapping(change, "reverseEventMapping")
                   ? changewords::reverseMapping(QString::fromStdString(change.path[1]), change, name)
                   : changewords::dataLayer(change, name);
    }
    return {};
}

QStringList changeSentences(const std::vector<Change> &changes, const QString &name)
{
    std::vector<Change> parts;
    for (const Change &change : changes)
        takeApart(change, parts);
    // The same target under another event name: one sentence, not a loss and a gain. Those that come, by target.
    std::map<QByteArray, std::deque<size_t>> coming;
    const auto target = [](const std::optional<Json> &value) { return value->toBytes(); };
    for (size_t i = 0; i < parts.size(); ++i) {
        if (isMapping(parts[i], "eventMapping") && !parts[i].before && parts[i].after && isRenamable(parts[i]))
            coming[target(parts[i].after)].push_back(i);
    }
    std::map<size_t, size_t> renamed; ///< what goes, what comes
    std::set<size_t> told;
    for (size_t i = 0; i < parts.size() && !coming.empty(); ++i) {
        if (!isMapping(parts[i], "eventMapping") || !parts[i].before || parts[i].after || !isRenamable(parts[i]))
            continue;
        const auto found = coming.find(target(parts[i].before));
        if (found == coming.end() || found->second.empty())
            continue;
        renamed[i] = found->second.front();
        told.insert(found->second.front());
        found->second.pop_front();
    }
    QStringList sentences;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (told.contains(i))
            continue;
        const auto other = renamed.find(i);
        sentences << (other == renamed.end() ? changeSentence(parts[i], name)
                                             : changewords::renamed(QString::fromStdString(parts[i].path[1]), QString::fromStdString(parts[other->second].path[1]),
                                                                    memberText(parts[i].before), name));
    }
    return sentences;
}

} // namespace selwise
