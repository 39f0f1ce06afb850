#include "models/controllers/mappingcontroller.h"

#include "models/controllers/providerscontroller.h"
#include "models/domain/codec/mappingcodec.h"
#include "models/forwarding/eventnames.h"
#include "models/items/mappingmodel.h"
#include "models/items/providersmodel.h"
#include "models/text/mappingtext.h"

#include <QSet>
#include <algorithm>
#include <deque>

namespace selwise {

namespace {

RecordKey keyOf(const ProviderId &provider)
{
    return {RecordKey::Kind::Provider, provider.canonical()};
}

/// The mapping of a form while thousands of its entries are edited, one after the other; an entry of another type than text
/// counts, too.
class Entries {
public:
    /// Of a mapping that outlives it.
    explicit Entries(const Json &mapping)
    {
        m_places.reserve(qsizetype(mapping.members().size()));
        for (const JsonMember &entry : mapping.members())
            append(entry.key.toQString(), entry.value);
    }

    std::optional<Json> find(const QString &event) const
    {
        const auto found = m_places.constFind(event);
        return found == m_places.constEnd() ? std::nullopt : std::optional(*m_values[size_t(*found)]);
    }

    /// An own one stays where it is, a new one comes at the end.
    void set(const QString &event, const Json &value)
    {
        m_own.push_back(value);
        if (const auto found = m_places.constFind(event); found != m_places.constEnd())
            m_values[size_t(*found)] = &m_own.back();
        else
            append(event, m_own.back());
    }

    /// Takes it out. Gives its place among those that are left until then.
    int take(const QString &event)
    {
        const int at = m_places.take(event);
        int gone = 0; // before it
        for (int i = at; i > 0; i -= i & -i)
            gone += m_gone[size_t(i)];
        for (int i = at + 1; i < int(m_gone.size()); i += i & -i)
            ++m_gone[size_t(i)];
        return at - gone;
    }

private:
    void append(const QString &event, const Json &value)
    {
        m_places.insert(event, int(m_values.size()));
        m_values.push_back(&value);
        const int at = int(m_gone.size());
        int gone = 0;
        for (int i = at - 1, end = at - (at & -at); i > end; i -= i & -i)
            gone += m_gone[size_t(i)];
        m_gone.push_back(gone);
    }

    QHash<QString, int> m_places;
    std::vector<const Json *> m_values;
    std::deque<Json> m_own;
    std::vector<int> m_gone{0}; ///< Fenwick tree, from 1
};

} // namespace

MappingController::MappingController(ControlPlane &plane, ProvidersController &providers, DraftBook &drafts, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_providers(providers)
    , m_drafts(drafts)
    , m_defaults(new MappingDefaultsJob(plane, clock, this))
    , m_model(new MappingModel(this))
{
    connect(&m_providers, &ProvidersController::recordChanged, this, &MappingController::look);
    connect(&m_providers, &ProvidersController::stateChanged, this, &MappingController::stateChanged);
    connect(m_defaults, &MappingDefaultsJob::changed, this, [this](const ProviderId &id) { refill(id); });
    refill();
}

PaneState MappingController::state() const
{
    PaneState state = m_providers.state();
    const bool any = std::ranges::any_of(m_model->columns(), &MappingColumn::configured);
    if (state.kind == PaneState::Kind::Content && !any)
        state.kind = PaneState::Kind::Empty;
    return state;
}

void MappingController::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    fetchDefaults();
}

void MappingController::fetchDefaults()
{
    std::vector<ProviderId> providers;
    for (const MappingColumn &column : m_model->columns())
        providers.push_back(column.provider);
    m_defaults->fetch(providers);
}

const MappingController::Known &MappingController::known(const ProviderId &provider) const
{
    Known &known = m_known[provider];
    const Document shown = m_drafts.shownDocument(keyOf(provider)), base = m_drafts.baseDocument(keyOf(provider));
    if (known.shown != shown)
        known.mappings = shown ? codec::mappingsOfForm(*shown) : codec::MappingDefaults();
    if (shown != base && known.base != base) {
        known.published = base ? codec::mappingsOfForm(*base).eventMapping : EventMapping();
        known.base = base;
    }
    known.shown = shown;
    return known;
}

/// For the cells.
MappingSource MappingController::source(const ProviderId &provider)
{
    const Known &now = known(provider);
    const Document base = m_drafts.baseDocument(keyOf(provider));
    m_filled[provider] = {m_providers.revisions(provider).mappings, base};
    const EventMapping *shown = &now.mappings.eventMapping;
    const codec::MappingDefaults *defaults = m_defaults->of(provider);
    return {provider, now.shown != nullptr, shown, now.shown == base ? shown : &now.published, defaults ? &defaults->eventMapping : nullptr,
            m_drafts.isRemoved(keyOf(provider))};
}

void MappingController::refill()
{
    m_suggestions.clear();
    std::vector<MappingSource> sources;
    std::vector<MappingColumn> columns;
    const ProvidersModel &providers = *m_providers.model();
    for (int row = 0; row < providers.rowCount(); ++row) {
        sources.push_back(source(providers.at(row).provider));
        columns.push_back(mappingColumn(sources.back()));
    }
    const std::vector<QString> names = mappedEvents(sources, m_others);
    m_others.assign(names.begin() + ptrdiff_t(eventCatalogue().size()), names.end());
    m_places = placesOf(names);
    std::vector<MappingEvent> events(names.size());
    for (size_t i = 0; i < names.size(); ++i) {
        const CatalogueEvent *known = findCatalogueEvent(names[i]);
        events[i].name = names[i];
        events[i].family = known ? std::optional(known->family) : std::nullopt;
        events[i].cells.resize(columns.size());
        events[i].seen = m_seenCount ? m_seenCount(names[i]) : std::nullopt;
    }
    for (size_t column = 0; column < sources.size(); ++column) {
        std::vector<MappingCell> cells = mappingCells(sources[column], m_places);
        for (size_t i = 0; i < events.size(); ++i)
            events[i].cells[column] = std::move(cells[i]);
    }
    m_model->setTable(std::move(columns), std::move(events));
    count();
    arrange();
    Q_EMIT stateChanged();
}

void MappingController::look(const ProviderId &provider)
{
    const auto filled = m_filled.find(provider);
    const Document base = m_drafts.baseDocument(keyOf(provider));
    const auto sameBase = [&base](const Document &before) { return base == before || (base && before && codec::haveSameMappings(*base, *before)); };
    if (filled == m_filled.end() || filled->second.first != m_providers.revisions(provider).mappings || !sameBase(filled->second.second)) {
        refill(provider);
    } else {
        filled->second.second = base;
    }
    Q_EMIT recordChanged(provider);
}

void MappingController::refill(const ProviderId &provider)
{
    const auto configured = [this] { return std::ranges::count_if(m_model->columns(), &MappingColumn::configured); };
    const auto before = configured();
    if (!refillColumn(provider)) {
        refill();
        return;
    }
    count();
    // An edit moves no line: what was chosen by a chip stays until the choice is made anew. Only the figures follow.
    std::vector<MappingLine> lines = m_model->lines();
    std::vector<int> forwarded(size_t(otherEvents) + 1, 0);
    for (const MappingEvent &event : m_model->events())
        forwarded[size_t(familyIndex(event))] += event.forwarded() ? 1 : 0;
    for (MappingLine &line : lines) {
        if (line.event < 0)
            line.forwarded = forwarded[size_t(line.family)];
    }
    m_model->setLines(std::move(lines));
    if (configured() != before)
        Q_EMIT stateChanged();
}

bool MappingController::refillColumn(const ProviderId &provider)
{
    const auto &columns = m_model->columns();
    const auto found = std::ranges::find_if(columns, [&](const MappingColumn &column) { return column.provider == provider; });
    if (found == columns.end() || int(columns.size()) != m_providers.model()->rowCount())
        return false;
    m_suggestions.erase(provider);
    const MappingSource one = source(provider);
    const auto isNew = [&](const EventMapping::Entry &entry) { return !entry.from.isEmpty() && !m_places.contains(entry.from); };
    if (std::ranges::any_of(one.shown->entries, isNew) || (one.defaults && std::ranges::any_of(one.defaults->entries, isNew)))
        return false;
    m_model->setCells(int(found - columns.begin()), mappingColumn(one), mappingCells(one, m_places));
    return true;
}

void MappingController::setSeen(Count count, const std::vector<QString> &names)
{
    m_seenCount = std::move(count);
    std::vector<std::optional<qint64>> counts;
    for (const MappingEvent &event : m_model->events())
        counts.push_back(m_seenCount(event.name));
    const auto isNew = [&](const QString &name) { return !name.isEmpty() && !m_places.contains(name); };
    if (std::ranges::any_of(names, isNew)) {
        std::ranges::copy_if(names, std::back_inserter(m_others), isNew);
        refill();
        return;
    }
    m_model->setSeen(counts);
    this->count();
    if (m_choice.show == MappingChoice::Show::UnmappedButSeen || m_choice.sortColumn == MappingModel::SeenColumn)
        arrange();
}

void MappingController::count()
{
    m_counts = mappingCounts(m_model->events());
    Q_EMIT countsChanged();
}

int MappingController::unpublished() const
{
    int unpublished = 0;
    const std::string forward = codec::mappingPath({}).front(), reverse = codec::reverseMappingPath({}).front();
    for (const MappingColumn &column : m_model->columns()) {
        if (!m_drafts.isDirty(keyOf(column.provider)))
            continue;
        for (const Change &change : m_drafts.changes(keyOf(column.provider)))
            unpublished += !change.path.empty() && (change.path.front() == forward || change.path.front() == reverse) ? 1 : 0;
    }
    return unpublished;
}

void MappingController::setChoice(const MappingChoice &choice)
{
    m_choice = choice;
    arrange();
    Q_EMIT choiceChanged();
}

void MappingController::arrange()
{
    m_model->setLines(arranged(m_model->events(), m_choice));
}

std::vector<Change> MappingController::changesOf(const std::vector<MappingEdit> &edits) const
{
    const auto afterOf = [](const MappingEdit &edit) { return edit.name.isEmpty() ? std::nullopt : std::optional(Json(QStringView(edit.name))); };
    if (edits.size() == 1)
        return changeAt(edits.front().provider, codec::mappingPath(edits.front().event), edits.front().event, afterOf(edits.front()));
    struct Form {
        RecordKey key;
        Document shown;
        bool hasMapping = false;
        Entries entries;
        std::vector<Change> changes;
    };
    const Json nothing;
    std::map<ProviderId, std::optional<Form>> forms;
    for (const MappingEdit &edit : edits) {
        auto found = forms.find(edit.provider);
        if (found == forms.end()) {
            std::optional<Form> form;
            const RecordKey key = keyOf(edit.provider);
            if (const Document shown = m_drafts.shownDocument(key)) {
                const Json *mapping = shown->find(codec::mappingPath({}).front());
                form.emplace(Form{key, shown, mapping && mapping->isObject(), Entries(mapping ? *mapping : nothing), {}});
            }
            found = forms.emplace(edit.provider, std::move(form)).first;
        }
        if (!found->second || edit.event.isEmpty())
            continue;
        Form &form = *found->second;
        std::optional<Json> now = form.entries.find(edit.event), after = afterOf(edit);
        if (now == after)
            continue;
        std::vector<std::string> path = codec::mappingPath(edit.event);
        if (after)
            form.entries.set(edit.event, *after);
        if (std::exchange(form.hasMapping, true)) {
            const int place = after ? -1 : form.entries.take(edit.event);
            form.changes.push_back(Change{form.key, std::move(path), std::move(now), std::move(after), place});
        } else {
            form.changes.push_back(changeOf(form.key, *form.shown, path, after)); // brings the mapping itself
        }
    }
    std::vector<Change> changes; // one record after the other: so the drafts take them without sorting
    for (auto &[provider, form] : forms) {
        if (form)
            std::move(form->changes.begin(), form->changes.end(), std::back_inserter(changes));
    }
    return changes;
}

std::vector<Change> MappingController::changeAt(const ProviderId &provider, const MemberPath &path, const QString &name, const std::optional<Json> &after) const
{
    const Document shown = m_drafts.shownDocument(keyOf(provider));
    if (!shown || name.isEmpty())
        return {};
    const Change change = changeOf(keyOf(provider), *shown, path, after);
    return change.before == change.after ? std::vector<Change>() : std::vector<Change>{change};
}

std::vector<Change> MappingController::reverseChange(const ProviderId &provider, const QString &external, const QString &event) const
{
    return changeAt(provider, codec::reverseMappingPath(external), external, event.isEmpty() ? std::nullopt : std::optional(Json(QStringView(event))));
}

std::vector<MappingEdit> MappingController::resets(const std::vector<MappingEdit> &cells) const
{
    std::vector<MappingEdit> edits;
    for (const MappingEdit &cell : cells) {
        const codec::MappingDefaults *defaults = m_defaults->of(cell.provider);
        if (!defaults)
            continue; // not known: nothing to go back to
        const QString *name = defaults->eventMapping.find(cell.event);
        edits.push_back({cell.event, cell.provider, name ? *name : QString()});
    }
    return edits;
}

std::vector<MappingEdit> MappingController::unmappedByDefault() const
{
    std::vector<MappingEdit> edits;
    for (const MappingEvent &event : m_model->events()) {
        for (size_t i = 0; i < event.cells.size(); ++i) {
            const MappingColumn &column = m_model->columns()[i];
            if (column.configured && event.cells[i].name.isEmpty() && !event.cells[i].defaultName.isEmpty())
                edits.push_back({event.name, column.provider, event.cells[i].defaultName});
        }
    }
    return edits;
}

const EventMapping &MappingController::mapping(const ProviderId &provider) const
{
    return known(provider).mappings.eventMapping;
}

const EventMapping &MappingController::reverseMapping(const ProviderId &provider) const
{
    return known(provider).mappings.reverseEventMapping;
}

std::optional<EventFilter> MappingController::filter(const ProviderId &provider, const QString &event) const
{
    const Document shown = m_drafts.shownDocument(keyOf(provider));
    const Json *filter = shown ? codec::filtersOfForm(*shown).find(event.toStdString()) : nullptr;
    return filter ? std::optional(codec::decodeFilter(*filter)) : std::nullopt;
}

QString MappingController::label(const ProviderId &provider) const
{
    const ProviderRecordPtr settings = m_providers.settings(provider);
    return settings ? settings->config.text(ConfigField::ConversionLabel) : QString();
}

QStringList MappingController::suggestions(const ProviderId &provider) const
{
    if (const auto known = m_suggestions.find(provider); known != m_suggestions.end())
        return known->second;
    QStringList names;
    QSet<QString> known;
    const auto add = [&](const QString &name) {
        if (!name.isEmpty() && !known.contains(name)) {
            known.insert(name);
            names.push_back(name);
        }
    };
    for (const std::string_view name : forwarding::knownEventNames(provider.kind))
        add(QString::fromUtf8(name.data(), qsizetype(name.size())));
    if (const codec::MappingDefaults *defaults = m_defaults->of(provider)) {
        for (const EventMapping::Entry &entry : defaults->eventMapping.entries)
            add(entry.to);
    }
    for (const EventMapping::Entry &entry : mapping(provider).entries) {
        // A doubtful one is to be mended, not to be chosen again. Of thousands of events many share a name.
        if (!known.contains(entry.to) && !isDoubtfulName(provider, entry.to))
            add(entry.to);
    }
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    m_suggestions.emplace(provider, names);
    return names;
}

} // namespace selwise
