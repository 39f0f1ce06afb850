#pragma once

#include "models/controllers/mappingdefaults.h"
#include "models/controllers/panestate.h"
#include "models/drafts/draftbook.h"
#include "models/services/mappingtable.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <map>

namespace selwise {

class MappingModel;
class ProvidersController;

/// The Mapping pane of one site: which event goes to which provider under which name. Records are those of the Providers
/// pane and its drafts; nothing is edited here but by the Changes it makes, which the window performs as one step of undo.
class MappingController : public QObject {
    Q_OBJECT
public:
    MappingController(ControlPlane &plane, ProvidersController &providers, DraftBook &drafts, Clock &clock, QObject *parent = nullptr);

    MappingModel *model() const { return m_model; }
    PaneState state() const; ///< Empty: no provider is set up
    MappingCounts counts() const { return m_counts; }
    int unpublished() const; ///< mappings, of both directions, that the server does not know yet

    /// Fetches the defaults when nobody has yet; for a pane that comes to the front.
    void begin();
    MappingDefaultsJob *defaults() const { return m_defaults; }
    void fetchDefaults();

    /// The cell that something elsewhere leads to, for the pane to show when it is next in front.
    struct Wanted {
        QString event;
        std::optional<ProviderId> provider;
    };
    void want(const Wanted &wanted) { m_wanted = wanted; }
    std::optional<Wanted> takeWanted() { return std::exchange(m_wanted, std::nullopt); }

    /// How often an event was seen in the last 24 hours; nothing where nobody knows.
    using Count = std::function<std::optional<qint64>(const QString &event)>;
    /// Who counts, and the names that were seen at all; to be called again when the figures change.
    void setSeen(Count count, const std::vector<QString> &names);

    const MappingChoice &choice() const { return m_choice; }
    void setChoice(const MappingChoice &choice);

    /// Those of the edits that change something, as Changes, by record and in their order. A provider that is not set up has none.
    std::vector<Change> changesOf(const std::vector<MappingEdit> &edits) const;
    std::vector<Change> reverseChange(const ProviderId &provider, const QString &external, const QString &event) const;
    std::vector<MappingEdit> resets(const std::vector<MappingEdit> &cells) const; ///< the same cells, with their defaults
    std::vector<MappingEdit> unmappedByDefault() const; ///< a default for each cell that has one and is not sent

    const EventMapping &mapping(const ProviderId &provider) const; ///< as shown, until the next edit
    const EventMapping &reverseMapping(const ProviderId &provider) const;
    std::optional<EventFilter> filter(const ProviderId &provider, const QString &event) const; ///< as shown
    QString label(const ProviderId &provider) const; ///< the one conversion label of Google Ads
    /// The names to be offered: those the provider knows, its defaults, and those in use.
    QStringList suggestions(const ProviderId &provider) const;

Q_SIGNALS:
    void stateChanged();
    void countsChanged(); ///< or anything of an event
    void recordChanged(const selwise::ProviderId &provider); ///< its mappings, its filters, its label
    void choiceChanged();

private:
    void refill();                                ///< all columns
    void refill(const ProviderId &provider);      ///< one
    bool refillColumn(const ProviderId &provider); ///< false when that is not enough
    void look(const ProviderId &provider);        ///< at a record that has changed
    MappingSource source(const ProviderId &provider);
    std::vector<Change> changeAt(const ProviderId &provider, const MemberPath &path, const QString &name, const std::optional<Json> &after) const;
    void arrange();
    void count();

    ProvidersController &m_providers;
    DraftBook &m_drafts;
    MappingDefaultsJob *m_defaults;
    MappingModel *m_model;
    MappingChoice m_choice;
    MappingCounts m_counts;
    std::optional<Wanted> m_wanted;
    Count m_seenCount;
    QHash<QString, int> m_places; ///< of the events in the model
    /// The mappings of one record, decoded when they have changed.
    struct Known {
        Document shown, base;
        codec::MappingDefaults mappings;
        EventMapping published; ///< when it is another one
    };
    const Known &known(const ProviderId &provider) const;
    mutable std::map<ProviderId, Known> m_known;
    std::map<ProviderId, std::pair<quint64, Document>> m_filled; ///< of what the cells were made: revision, and base
    mutable std::map<ProviderId, QStringList> m_suggestions; ///< those asked for since the last change
    std::vector<QString> m_others; ///< events outside the catalogue, once seen: they stay while the site is open
    bool m_begun = false;
};

} // namespace selwise
