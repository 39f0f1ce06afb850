#include "models/services/changewords.h"

#include "models/domain/codec/providercodec.h"
#include "models/services/changesentences.h"
#include "models/text/conditiontext.h"

#include <QCoreApplication>
#include <algorithm>

namespace selwise::changewords {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangeSentence)
};

QString requirement(const Condition &condition)
{
    return plain(requirementText(condition.field, condition.op, condition.operatorText, condition.value));
}

QStringList requirements(const std::vector<Condition> &conditions)
{
    QStringList all;
    for (const Condition &condition : conditions)
        all << QStringLiteral("**%1**").arg(requirement(condition));
    return all;
}

/// "a, b and c"
QString listed(const QStringList &all)
{
    if (all.size() < 2)
        return all.join(QString());
    return Text::tr("%1 and %2").arg(all.mid(0, all.size() - 1).join(QStringLiteral(", ")), all.last());
}

/// What is in `of` and not in `others`, equals paired one to one.
std::vector<Condition> without(const std::vector<Condition> &of, std::vector<Condition> others)
{
    std::vector<Condition> rest;
    for (const Condition &condition : of) {
        const auto same = std::ranges::find(others, condition);
        if (same == others.end())
            rest.push_back(condition);
        else
            others.erase(same);
    }
    return rest;
}

QString conditionsSentence(const QString &arrow, const std::vector<Condition> &was, const std::vector<Condition> &is)
{
    const std::vector<Condition> gone = without(was, is), come = without(is, was);
    if (gone.empty() && come.empty())
        return Text::tr("%1: the conditions are the same in another order.").arg(arrow);
    if (is.empty())
        return Text::tr("%1: nothing is required any more; every one passes.").arg(arrow);
    if (was.empty())
        return Text::tr("%1: now requires: %2.").arg(arrow, listed(requirements(come)));
    if (gone.empty())
        return Text::tr("%1: now also requires: %2.").arg(arrow, listed(requirements(come)));
    if (come.empty())
        return Text::tr("%1: no longer requires: %2.").arg(arrow, listed(requirements(gone)));
    return Text::tr("%1: now requires: %2; no longer: %3.").arg(arrow, listed(requirements(come)), listed(requirements(gone)));
}

} // namespace

QString plain(QString text)
{
    constexpr qsizetype most = 200;
    if (text.size() > most)
        text = text.left(most) + u'\u2026';
    return text.replace(u'*', QChar(0x2217));
}

QString plain(const std::optional<Json> &value)
{
    return plain(memberText(value));
}

QString mapping(const QString &event, const Change &change, const QString &name)
{
    const QString to = plain(name), before = plain(change.before), after = plain(change.after);
    if (!change.before)
        return Text::tr("**%1** now goes to **%2** as **%3**. Before, it was not sent.").arg(plain(event), to, after);
    if (!change.after)
        return Text::tr("**%1** is no longer sent to **%2**. Before, it went there as **%3**.").arg(plain(event), to, before);
    return Text::tr("**%1** goes to **%2** as **%3**, no longer as **%4**.").arg(plain(event), to, after, before);
}

QString renamed(const QString &from, const QString &to, const QString &as, const QString &name)
{
    return Text::tr("Renamed from **%1** to **%2**: it goes to **%3** as **%4** under the new name only.")
        .arg(plain(from), plain(to), plain(name), plain(as));
}

QString reverseMapping(const QString &event, const Change &change, const QString &name)
{
    const QString in = plain(name), before = plain(change.before), after = plain(change.after);
    if (!change.before)
        return Text::tr("The page's event **%1** is now read as **%2** in **%3**.").arg(plain(event), after, in);
    if (!change.after)
        return Text::tr("The page's event **%1** is no longer read as **%2** in **%3**.").arg(plain(event), before, in);
    return Text::tr("The page's event **%1** is read as **%2** in **%3**, no longer as **%4**.").arg(plain(event), after, in, before);
}

QString filter(const QString &event, const std::string &member, const Change &change, const QString &name)
{
    const QString arrow = QStringLiteral("**%1** \u2192 **%2**").arg(plain(event), plain(name));
    if (member == "conditions" && change.path.size() == 3)
        return conditionsSentence(arrow, codec::decodeConditions(change.before.value_or(Json())),
                                  codec::decodeConditions(change.after.value_or(Json())));
    if (member == "enabled" && change.path.size() == 3)
        return change.after && change.after->toBool() ? Text::tr("%1: the filter is switched **on**.").arg(arrow)
                                                      : Text::tr("%1: the filter is switched **off**; every one passes.").arg(arrow);
    if (!member.empty())
        return Text::tr("%1: %2").arg(arrow, changewords::member(change, pathText({change.path.begin() + 2, change.path.end()})));
    if (!change.after)
        return Text::tr("%1: no longer filtered; every one passes.").arg(arrow);
    const EventFilter now = codec::decodeFilter(*change.after);
    if (!now.enabled)
        return Text::tr("%1: has a filter that is switched off; every one passes.").arg(arrow);
    const EventFilter before = change.before ? codec::decodeFilter(*change.before) : EventFilter();
    if (now.conditions.empty() && before.conditions.empty())
        return Text::tr("%1: has a filter without conditions; every one passes.").arg(arrow);
    return conditionsSentence(arrow, before.conditions, now.conditions);
}

QString member(const Change &change, const QString &label)
{
    const QString what = plain(label);
    if (!change.before)
        return Text::tr("**%1** is set to **%2**.").arg(what, plain(change.after));
    if (!change.after)
        return Text::tr("**%1** is removed; it was **%2**.").arg(what, plain(change.before));
    if (change.after->isBool())
        return change.after->toBool() ? Text::tr("**%1** is switched **on**.").arg(what) : Text::tr("**%1** is switched **off**.").arg(what);
    const auto isEmptyText = [](const Json &value) { return value.isString() && value.toQString().isEmpty(); };
    if (isEmptyText(*change.after))
        return Text::tr("**%1** is empty, no longer **%2**.").arg(what, plain(change.before));
    if (isEmptyText(*change.before))
        return Text::tr("**%1** is **%2**; it was empty.").arg(what, plain(change.after));
    return Text::tr("**%1** is **%2**, no longer **%3**.").arg(what, plain(change.after), plain(change.before));
}

} // namespace selwise::changewords
