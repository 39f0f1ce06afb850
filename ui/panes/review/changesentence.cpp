#include "ui/panes/review/changesentence.h"

#include "models/domain/ids.h"
#include "models/text/providertext.h"
#include "ui/panes/conflictcards.h"
#include "ui/panes/providers/providernotes.h"

#include <QCoreApplication>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangeSentence)
};

/// Server and user texts may hold the marks of emphasis themselves: their stars are shown as the sign of the same look.
QString plain(QString text)
{
    constexpr qsizetype most = 200;
    if (text.size() > most)
        text = text.left(most) + u'\u2026';
    return text.replace(u'*', QChar(0x2217));
}

QString mappingSentence(const Change &change, const QString &provider)
{
    const QString event = plain(QString::fromStdString(change.path[1])), before = plain(memberText(change.before)),
                  after = plain(memberText(change.after));
    if (!change.before)
        return Text::tr("**%1** now goes to **%2** as **%3**. Before, it was not sent.").arg(event, provider, after);
    if (!change.after)
        return Text::tr("**%1** no longer goes to **%2**. Before, it went there as **%3**.").arg(event, provider, before);
    return Text::tr("**%1** goes to **%2** as **%3**, no longer as **%4**.").arg(event, provider, after, before);
}

} // namespace

QString changeSentence(const Change &change)
{
    const QString provider = plain(providerName(ProviderId::fromWire(change.record.id)));
    const std::string first = change.path.empty() ? std::string() : change.path.front();
    if (change.path.empty())
        return change.after ? Text::tr("**%1** is set up anew.").arg(provider) : Text::tr("**%1** is removed.").arg(provider);
    if (first == "enabled" && change.after)
        return change.after->toBool() ? Text::tr("**%1** is switched **on**: mapped events are sent.").arg(provider)
                                      : Text::tr("**%1** is switched **off**: nothing is sent.").arg(provider);
    if (first == "testMode" && change.after)
        return change.after->toBool() ? Text::tr("Test mode of **%1** is switched **on**: events are logged, none is sent.").arg(provider)
                                      : Text::tr("Test mode of **%1** is switched **off**: events are sent again.").arg(provider);
    if (first == "eventMapping" && change.path.size() == 2)
        return mappingSentence(change, provider);
    const QString member = plain(memberLabel(change.path));
    if (!change.before)
        return Text::tr("**%1** is set to **%2**.").arg(member, plain(memberText(change.after)));
    if (!change.after)
        return Text::tr("**%1** is removed; it was **%2**.").arg(member, plain(memberText(change.before)));
    if (change.after->isBool())
        return change.after->toBool() ? Text::tr("**%1** is switched **on**.").arg(member)
                                      : Text::tr("**%1** is switched **off**.").arg(member);
    return Text::tr("**%1** is **%2**, no longer **%3**.").arg(member, plain(memberText(change.after)), plain(memberText(change.before)));
}

} // namespace selwise
