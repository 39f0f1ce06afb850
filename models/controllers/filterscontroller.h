#pragma once

#include "models/controllers/providerscontroller.h"
#include "models/controllers/worker.h"
#include "models/drafts/draftbook.h"
#include "models/items/filtersmodel.h"
#include "models/services/filterverdict.h"

#include <QObject>
#include <set>

namespace selwise {

class Clock;
class SeenFeed;

/// The Filters pane of one site: the filters of all providers, draft over base; edits, each one Change of the whole filter; and
/// for the chosen one a verdict over the events really seen, worked out in a thread of its own.
class FiltersController : public QObject {
    Q_OBJECT
public:
    struct Key {
        ProviderId provider;
        QString event;
        friend bool operator==(const Key &, const Key &) = default;
    };

    FiltersController(ProvidersController &providers, DraftBook &drafts, SeenFeed &feed, Clock &clock, QObject *parent = nullptr);
    ~FiltersController() override;

    FiltersModel *model() const { return m_model; }
    std::optional<EventFilter> shown(const Key &key) const;     ///< draft over base; nullopt = there is none
    std::optional<EventFilter> published(const Key &key) const; ///< what the server has
    bool isMapped(const Key &key) const;
    std::vector<ProviderId> providers() const;        ///< that can have filters: configured, or being created
    std::vector<QString> eventsFor(const ProviderId &provider) const; ///< mapped ones first, then the rest of the catalogue

    // Each makes one Change and emits `edited`; nothing happens when it would say the same.
    void set(const Key &key, const EventFilter &filter); ///< a new one as well
    void remove(const Key &key);
    void revert(const Key &key); ///< to what is published
    void setEnabled(const Key &key, bool on);
    void setCondition(const Key &key, int index, const Condition &condition);
    void insertCondition(const Key &key, int index, const Condition &condition);
    void removeCondition(const Key &key, int index);
    void moveCondition(const Key &key, int from, int to);
    void copy(const Key &from, const Key &to);

    const EvaluationRules &rules() const { return m_rules; }
    void setRules(const EvaluationRules &rules);

    /// One that something elsewhere leads to, for the pane to show when it is next in front.
    void want(const Key &key) { m_wanted = key; }
    std::optional<Key> takeWanted() { return std::exchange(m_wanted, std::nullopt); }

    /// Whose verdict is worked out; nullopt: none. Reads the events that are missing for it.
    void choose(const std::optional<Key> &key);
    const std::optional<Key> &chosen() const { return m_chosen; }
    /// Of the chosen filter as it is now; nullopt while the first one is worked out.
    const std::optional<FilterVerdict> &verdict() const { return m_verdict; }
    bool isJudging() const { return m_judging > 0; } ///< the verdict is of an earlier state
    std::chrono::microseconds judgedIn() const { return m_judgedIn; } ///< from the edit to the verdict
    /// Paths with what was seen there in events of this kind, for completion; null while nothing was seen.
    std::shared_ptr<const SeenKind> seenKind() const;

    static Condition condition(const QString &field, Operator op, const std::optional<Json> &value);

Q_SIGNALS:
    void edited(const selwise::Change &change);
    void filterChanged(const selwise::ProviderId &provider, const QString &event); ///< by whomever
    void listChanged(); ///< the model's rows, for whoever counts them
    void verdictChanged();
    void rulesChanged();

private:
    void edit(const Key &key, const std::optional<EventFilter> &filter);
    template <class Edit>
    void editConditions(const Key &key, Edit edit);
    void recordChanged(const ProviderId &id);
    void updateRows();
    struct OfProvider;
    std::vector<FiltersModel::Row> rowsOf(const ProviderId &id, const OfProvider &before, const OfProvider &now) const;
    const FiltersModel::Row *row(const Key &key) const;
    void feedChanged();
    void judge();

    ProvidersController &m_providers;
    DraftBook &m_drafts;
    SeenFeed &m_feed;
    Clock &m_clock;
    FiltersModel *m_model;
    /// As the rows show it: brought up to date together with them.
    struct OfProvider {
        Document shown;
        ProvidersController::Revisions revisions; ///< of it
        ProviderRecordPtr published;
        std::vector<FiltersModel::Row> rows;
    };
    std::map<ProviderId, OfProvider> m_known;
    std::set<ProviderId> m_stale;
    bool m_updateQueued = false;
    EvaluationRules m_rules;
    std::optional<Key> m_wanted;
    std::optional<Key> m_chosen, m_moreFor; ///< whose older events were asked for after the reading of `m_moreReadAt`
    QDateTime m_moreReadAt;
    std::shared_ptr<const ParsedEvents> m_parsed;
    std::vector<std::shared_ptr<const SeenKind>> m_parsedOf; ///< what it was made of
    std::vector<QString> m_parsedNames;
    std::optional<FilterVerdict> m_verdict;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    quint64 m_turn = 0;
    int m_judging = 0;
    std::chrono::microseconds m_judgedIn{0};
    Worker m_worker;
};

} // namespace selwise
