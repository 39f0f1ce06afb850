#include "models/controllers/publishrun.h"

#include "models/drafts/draftbook.h"
#include "models/text/apierrortext.h"

#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Kind = WriteOutcome::Kind;

namespace {

QString outcomeWord(Kind kind)
{
    switch (kind) {
    case Kind::Written: return u"written"_s;
    case Kind::WrittenDiffers: return u"differs"_s;
    case Kind::Conflict: return u"conflict"_s;
    case Kind::SecretsWouldBeLost: return u"secrets"_s;
    case Kind::NotWritten: return u"notWritten"_s;
    case Kind::Unknown: return u"unknown"_s;
    }
    return {};
}

bool isWritten(const WriteOutcome &outcome)
{
    return outcome.kind == Kind::Written || outcome.kind == Kind::WrittenDiffers;
}

/// Something was sent, so that there is something to keep; a conflict or a field to mend is only a draft.
bool wasSent(const WriteOutcome &outcome)
{
    return isWritten(outcome) || outcome.kind == Kind::Unknown || (outcome.kind == Kind::NotWritten && outcome.error && outcome.error->httpStatus > 0);
}

} // namespace

PublishRun::PublishRun(Publishers &publishers, DraftBook &drafts, PublishHistory &history, Request request, QObject *parent)
    : QObject(parent)
    , m_publishers(publishers)
    , m_drafts(drafts)
    , m_history(history)
    , m_request(std::move(request))
{
    connect(&publishers, &Publishers::saved, this, [this](const RecordKey &key, const WriteOutcome &outcome) {
        if (!m_drafted.contains(key) || m_outcomes.contains(key))
            return;
        m_outcomes.emplace(key, outcome);
        Q_EMIT progressed(int(m_outcomes.size()), int(m_drafted.size()));
        if (m_outcomes.size() != m_drafted.size())
            return;
        keep();
        Q_EMIT finished();
    });
    QMetaObject::invokeMethod(this, &PublishRun::begin, Qt::QueuedConnection);
}

void PublishRun::begin()
{
    m_begunAt = m_history.now();
    for (const RecordKey &key : m_request.keys)
        m_drafted[key] = {m_publishers.nameOf(key), m_drafts.base(key), m_drafts.shown(key)};
    m_publishers.save(m_request.keys);
}

bool PublishRun::allWritten() const
{
    return m_outcomes.size() == m_request.keys.size() && std::all_of(m_outcomes.begin(), m_outcomes.end(), [](const auto &entry) {
        return entry.second.kind == Kind::Written && !entry.second.error;
    });
}

QString PublishRun::nameOf(const RecordKey &key) const
{
    const auto drafted = m_drafted.find(key);
    return drafted == m_drafted.end() ? m_publishers.nameOf(key) : drafted->second.name;
}

std::vector<RecordKey> PublishRun::written() const
{
    std::vector<RecordKey> keys;
    for (const auto &[key, outcome] : m_outcomes) {
        if (isWritten(outcome) && m_drafted.at(key).mine)
            keys.push_back(outcome.record ? outcome.record->key() : key);
    }
    return keys;
}

/// What the server had just before and has since; without a read-back, what was asked for.
codec::HistoryRecord PublishRun::kept(const RecordKey &key, const WriteOutcome &outcome) const
{
    const Drafted &drafted = m_drafted.at(key);
    codec::HistoryRecord record{kindWord(key.kind), key.id, drafted.name, drafted.base, drafted.base, outcomeWord(outcome.kind), {}, 0, {}};
    if (!isWritten(outcome)) {
        record.after = drafted.mine;
        if (outcome.error)
            record.error = apiErrorLine(*outcome.error, m_request.host);
        return record;
    }
    if (outcome.before)
        record.before = outcome.before;
    record.after = outcome.record ? std::optional(outcome.record->form()) : drafted.mine;
    if (outcome.record)
        record.id = outcome.record->key().id; // of a webhook that was created
    return record;
}

void PublishRun::keep()
{
    if (std::none_of(m_outcomes.begin(), m_outcomes.end(), [](const auto &entry) { return wasSent(entry.second); }))
        return;
    PublishHistory::Entry entry;
    entry.note = m_request.note;
    entry.by = m_request.by;
    entry.restored = m_request.restored;
    for (const auto &[key, outcome] : m_outcomes)
        entry.records.push_back(kept(key, outcome));
    m_history.add(std::move(entry));
}

} // namespace selwise
