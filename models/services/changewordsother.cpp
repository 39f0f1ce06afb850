#include "models/services/changewords.h"

#include "models/services/changesentences.h"

#include <QCoreApplication>
#include <algorithm>

/// The sentences about webhooks and the data layer.
namespace selwise::changewords {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangeSentence)
};

QStringList names(const std::optional<Json> &list)
{
    QStringList all;
    if (list) {
        for (const Json &element : list->elements())
            all << element.toQString();
    }
    return all;
}

QString strong(const QStringList &all)
{
    constexpr qsizetype most = 8;
    QStringList marked;
    for (const QString &each : all.mid(0, most))
        marked << QStringLiteral("**%1**").arg(plain(each));
    const QString text = marked.join(QStringLiteral(", "));
    return all.size() <= most ? text : Text::tr("%1 and %n more", nullptr, int(all.size() - most)).arg(text);
}

QString eventsSentence(const Change &change, const QString &name)
{
    const QStringList before = names(change.before), after = names(change.after);
    const QString to = plain(name);
    if (after.isEmpty())
        return Text::tr("**%1** gets **all events**.").arg(to);
    if (before.isEmpty())
        return Text::tr("**%1** gets only %2.").arg(to, strong(after));
    QStringList gone = before, come = after;
    for (const QString &each : after)
        gone.removeOne(each);
    for (const QString &each : before)
        come.removeOne(each);
    if (gone.isEmpty() && !come.isEmpty())
        return Text::tr("**%1** now also gets %2.").arg(to, strong(come));
    if (come.isEmpty() && !gone.isEmpty())
        return Text::tr("**%1** no longer gets %2.").arg(to, strong(gone));
    if (come.isEmpty())
        return Text::tr("The events of **%1** are the same in another order.").arg(to);
    return Text::tr("**%1** now gets %2, no longer %3.").arg(to, strong(come), strong(gone));
}

QString retryLabel(const std::string &member)
{
    if (member == "maxAttempts")
        return Text::tr("Attempts at most");
    if (member == "initialDelaySeconds")
        return Text::tr("First wait, in seconds");
    if (member == "maxDelaySeconds")
        return Text::tr("Longest wait, in seconds");
    if (member == "timeoutSeconds")
        return Text::tr("Time-out, in seconds");
    return member == "backoff" ? Text::tr("Growth of the waits") : QString::fromStdString(member);
}

QString trackerLabel(const std::string &member)
{
    if (member == "batchingEnabled")
        return Text::tr("Batching of the tracker");
    if (member == "batchSize")
        return Text::tr("Batch size of the tracker, in events");
    if (member == "flushInterval")
        return Text::tr("Flush interval of the tracker, in seconds");
    return member == "offlinePersistence" ? Text::tr("Keeping of events offline") : QString::fromStdString(member);
}

} // namespace

QString webhookLabel(const MemberPath &path)
{
    const std::string &first = path.front();
    const bool top = path.size() == 1;
    if (top && (first == "enabled" || first == "isActive" || first == "active"))
        return Text::tr("Enabled");
    if (top && first == "events")
        return Text::tr("Events");
    if (top && first == "url")
        return Text::tr("Address");
    if (top && first == "name")
        return Text::tr("Name");
    if (top && first == "authType")
        return Text::tr("Authentication");
    if (path.size() == 2 && first == "authConfig" && path[1] == "header")
        return Text::tr("Header of the authentication");
    if (path.size() == 2 && (first == "retry" || first == "retryConfig" || first == "retryPolicy"))
        return retryLabel(path[1]);
    return pathText(path);
}

QString dataLayerLabel(const MemberPath &path)
{
    const std::string &first = path.front();
    if (path.size() == 2 && first == "tracker")
        return trackerLabel(path[1]);
    if (path.size() > 1)
        return pathText(path);
    if (first == "enabled")
        return Text::tr("Enabled");
    if (QString::fromStdString(first).contains(QLatin1StringView("pattern"), Qt::CaseInsensitive))
        return Text::tr("Page patterns"); // whatever the server calls them, see codec::pagePatternsOf
    if (first == "autoPageTracking")
        return Text::tr("Automatic page tracking");
    if (first == "variableName")
        return Text::tr("Variable name");
    if (first == "pageDetection")
        return Text::tr("Page detection");
    if (first == "bufferSize")
        return Text::tr("Buffer, in events");
    if (first == "flushInterval")
        return Text::tr("Flush interval, in milliseconds");
    if (first == "externalDataLayerName")
        return Text::tr("External data layer");
    return first == "debugMode" ? Text::tr("Debug mode") : QString::fromStdString(first);
}

QString webhook(const Change &change, const QString &name)
{
    const std::string &first = change.path.front();
    const bool top = change.path.size() == 1;
    if (top && (first == "enabled" || first == "isActive" || first == "active") && change.after)
        return change.after->toBool() ? Text::tr("**%1** is switched **on**: it gets its events.").arg(plain(name))
                                      : Text::tr("**%1** is switched **off**: nothing is sent to it.").arg(plain(name));
    if (top && first == "events")
        return eventsSentence(change, name);
    return member(change, webhookLabel(change.path));
}

QString dataLayer(const Change &change, const QString &name)
{
    if (change.path.size() == 1 && change.path.front() == "enabled" && change.after)
        return change.after->toBool() ? Text::tr("**%1** is switched **on**: the page sends its events.").arg(plain(name))
                                      : Text::tr("**%1** is switched **off**: the page sends nothing.").arg(plain(name));
    return member(change, dataLayerLabel(change.path));
}

} // namespace selwise::changewords
