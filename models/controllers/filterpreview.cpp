#include "models/controllers/filterpreview.h"

#include "models/controllers/filterscontroller.h"
#include "models/controllers/seenfeed.h"
#include "models/domain/codec/mappingcodec.h"
#include "models/ports/whendone.h"
#include "models/services/serverrecord.h"

#include <algorithm>

namespace selwise {

FilterPreview::FilterPreview(const DraftBook &drafts, const SeenFeed &feed, const FiltersController &filters, QObject *parent)
    : QObject(parent), m_drafts(drafts), m_feed(feed), m_filters(filters)
{
}

FilterPreview::~FilterPreview()
{
    if (m_cancelled)
        *m_cancelled = true;
}

bool FilterPreview::changesFilters(const DraftBook &drafts, const RecordKey &key)
{
    return key.kind == RecordKey::Kind::Provider && std::ranges::any_of(drafts.changes(key), [](const Change &change) {
        return !change.path.empty() && change.path.front() == codec::filterPath({}).front();
    });
}

void FilterPreview::look(const std::vector<RecordKey> &keys)
{
    std::vector<Drafted> drafted;
    for (const RecordKey &key : keys) {
        if (Drafted one{key, m_drafts.baseDocument(key), m_drafts.shownDocument(key)}; one.before && one.after && changesFilters(m_drafts, key))
            drafted.push_back(std::move(one));
    }
    if (drafted == m_drafted && m_feed.seen() == m_seen && m_filters.rules() == m_rules)
        return;
    std::erase_if(m_effects, [&](const auto &of) { // what was said of an earlier draft does not hold
        const auto isOf = [&of](const Drafted &one) { return one.key == of.first; };
        const auto was = std::ranges::find_if(m_drafted, isOf), is = std::ranges::find_if(drafted, isOf);
        return was == m_drafted.end() || is == drafted.end() || !(*was == *is);
    });
    m_drafted = drafted;
    m_seen = m_feed.seen();
    m_rules = m_filters.rules();
    if (m_cancelled)
        *m_cancelled = true;
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    m_cancelled = cancelled;
    const auto work = [drafted = std::move(drafted), seen = m_seen, rules = m_rules, cancelled] {
        Effects effects;
        for (const auto &[key, before, after] : drafted) {
            if (*cancelled)
                break;
            const ProviderId provider = ProviderId::fromWire(key.id);
            const auto record = [&provider](const Document &form) { return *ServerRecord::ofForm(*form, provider).provider(); };
            if (auto of = filterEffects(record(before), record(after), *seen, rules, *cancelled); !of.empty())
                effects.emplace(key, std::move(of));
        }
        return effects;
    };
    whenDone(m_worker.run(work), this, [this, cancelled](const Effects &effects) {
        if (*cancelled || effects == m_effects)
            return;
        m_effects = effects;
        Q_EMIT changed();
    });
}

const std::vector<FilterEffect> &FilterPreview::of(const RecordKey &key) const
{
    static const std::vector<FilterEffect> none;
    const auto found = m_effects.find(key);
    return found == m_effects.end() ? none : found->second;
}

} // namespace selwise
