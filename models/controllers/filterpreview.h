#pragma once

#include "models/controllers/worker.h"
#include "models/drafts/draftbook.h"
#include "models/services/filtereffects.h"

#include <QObject>
#include <map>

namespace selwise {

class FiltersController;
class SeenFeed;

/// What the filters that a site's draft changes would do to the events really seen, worked out in a thread of its own.
class FilterPreview : public QObject {
    Q_OBJECT
public:
    FilterPreview(const DraftBook &drafts, const SeenFeed &feed, const FiltersController &filters, QObject *parent = nullptr);
    ~FilterPreview() override;

    static bool changesFilters(const DraftBook &drafts, const RecordKey &key);
    /// Looks at the filters that the drafts of these records change, as they are now. What it comes to is told once; nothing happens
    /// when it was looked at before.
    void look(const std::vector<RecordKey> &keys);
    const std::vector<FilterEffect> &of(const RecordKey &key) const; ///< none while other drafts of it are looked at

Q_SIGNALS:
    void changed();

private:
    struct Drafted {
        RecordKey key;
        Document before, after;
        friend bool operator==(const Drafted &, const Drafted &) = default;
    };
    using Effects = std::map<RecordKey, std::vector<FilterEffect>>;

    const DraftBook &m_drafts;
    const SeenFeed &m_feed;
    const FiltersController &m_filters;
    std::vector<Drafted> m_drafted; ///< this and the next two: what was looked at last
    std::shared_ptr<const SeenEvents> m_seen;
    EvaluationRules m_rules;
    Effects m_effects;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    Worker m_worker;
};

} // namespace selwise
