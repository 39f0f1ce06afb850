#include "models/controllers/publishers.h"

#include <algorithm>
#include <map>

namespace selwise {

void Publishers::add(RecordPublisher *publisher)
{
    m_all.push_back(publisher);
    connect(publisher, &RecordPublisher::edited, this, &Publishers::edited);
    connect(publisher, &RecordPublisher::recordChanged, this, &Publishers::recordChanged);
    connect(publisher, &RecordPublisher::saved, this, &Publishers::saved);
    connect(publisher, &RecordPublisher::refreshed, this, [this, kind = publisher->kind()] { Q_EMIT refreshed(kind); });
    connect(publisher, &RecordPublisher::removed, this, &Publishers::removed);
    connect(publisher, &RecordPublisher::writingChanged, this, &Publishers::writingChanged);
    connect(publisher, &RecordPublisher::busyChanged, this, &Publishers::busyChanged);
}

RecordPublisher *Publishers::of(const RecordKey &key) const
{
    const auto found = std::ranges::find_if(m_all, [&key](const RecordPublisher *each) { return each->serves(key); });
    return found == m_all.end() ? nullptr : *found;
}

QString Publishers::nameOf(const RecordKey &key) const
{
    const RecordPublisher *publisher = of(key);
    return publisher ? publisher->nameOf(key) : key.id;
}

std::vector<Issue> Publishers::issues(const RecordKey &key) const
{
    const RecordPublisher *publisher = of(key);
    return publisher ? publisher->issues(key) : std::vector<Issue>();
}

std::vector<Issue> Publishers::issuesOfChanges(const RecordKey &key) const
{
    const RecordPublisher *publisher = of(key);
    return publisher ? publisher->issuesOfChanges(key) : std::vector<Issue>();
}

std::vector<SecretEntry> Publishers::secretsOfNew(const RecordKey &key) const
{
    const RecordPublisher *publisher = of(key);
    return publisher ? publisher->secretsOfNew(key) : std::vector<SecretEntry>();
}

std::vector<SecretEntry> Publishers::wouldPutBack(const RecordKey &key) const
{
    const RecordPublisher *publisher = of(key);
    return publisher ? publisher->wouldPutBack(key) : std::vector<SecretEntry>();
}

void Publishers::apply(const std::vector<Change> &changes)
{
    std::map<RecordPublisher *, std::vector<Change>> shares;
    for (const Change &change : changes) {
        if (RecordPublisher *publisher = of(change.record))
            shares[publisher].push_back(change);
    }
    for (const auto &[publisher, share] : shares)
        publisher->apply(share);
}

void Publishers::settle(const RecordKey &key, const MemberPath &path)
{
    if (RecordPublisher *publisher = of(key))
        publisher->settle(key, path);
}

void Publishers::discard(const RecordKey &key)
{
    if (RecordPublisher *publisher = of(key))
        publisher->discard(key);
}

void Publishers::save(const std::vector<RecordKey> &keys)
{
    std::map<RecordPublisher *, std::vector<RecordKey>> shares;
    for (const RecordKey &key : keys)
        shares[of(key)].push_back(key);
    for (RecordPublisher *publisher : m_all) {
        if (const auto share = shares.find(publisher); share != shares.end())
            publisher->save(share->second);
    }
}

void Publishers::cancel()
{
    for (RecordPublisher *publisher : m_all)
        publisher->cancel();
}

std::vector<RecordKey> Publishers::writing() const
{
    std::vector<RecordKey> keys;
    for (const RecordPublisher *publisher : m_all) {
        const std::vector<RecordKey> more = publisher->writing();
        keys.insert(keys.end(), more.begin(), more.end());
    }
    return keys;
}

bool Publishers::isBusy() const
{
    return std::ranges::any_of(m_all, [](const RecordPublisher *each) { return each->isBusy(); });
}

void Publishers::refresh()
{
    for (RecordPublisher *publisher : m_all)
        publisher->refresh();
}

} // namespace selwise
