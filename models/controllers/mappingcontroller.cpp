#include "models/controllers/mappingcontroller.h"

#include "models/controllers/providerscontroller.h"
#include "models/domain/codec/mappingcodec.h"
#include "models/forwarding/eventnames.h"
#include "models/items/mappingmodel.h"
#include "models/items/providersmodel.h"

#include <QSet>
#include <algorithm>

namespace selwise {

namespace {

RecordKey keyOf(const ProviderId &provider)
{
    return {RecordKey::Kind::Provider, provider.canonical()};
}

/// The entries of one mapping of a form, for looking up many; an entry of another type than text counts, too.
QHash<QString, Json> entriesAt(const Json &form, const std::string &member)
{
    QHash<QString, Json> entries;
    const Json *mapping = form.find(member);
    if (!mapping)
        return entries;
    entries.reserve(qsizetype(mapping->members().size()));
    for (const JsonMember &entry : mapping->members())
        entries.insert(entry.key.toQString(), entry.value);
    return entries;
}

} // namespace

MappingController::MappingController(ControlPlane &plane, ProvidersController &providers, DraftBook &drafts, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_providers(providers)
    , m_drafts(drafts)
    , m_defaults(new MappingDefaultsJob(plane, clock, this))
    , m_model(new MappingModel(this))
{
    connect(&m_providers, &ProvidersController::recordChanged, this, [this](const ProviderId &id) { refill(id); });
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

MappingSource MappingController::source(const ProviderId &provider) const
{
    MappingSource source;
    source.provider = provider;
    if (const auto shown = m_drafts.shown(keyOf(provider))) {
        source.configured = true;
        source.shown = codec::mappingsOfForm(*shown).eventMapping;
    }
    if (!m_drafts.isDirty(keyOf(provider)))
        source.published = source.shown;
    else if (const auto base = m_drafts.base(keyOf(provider)))
        source.published = codec::mappingsOfForm(*base).eventMapping;
    if (const codec::MappingDefaults *defaults = m_defaults->of(provider))
        source.defaults = defaults->eventMapping;
    return source;
}

void MappingController::refill()
{
    std::vector<MappingSource> sources;
    std::vector<MappingColumn> columns;
    const ProvidersModel &providers = *m_providers.model();
    for (int row = 0; row < providers.rowCount(); ++row) {
        sources.push_back(source(providers.at(row).provider));
        columns.push_back(mappingColumn(sources.back()));
    }
    const std::vector<QString> names = mappedEvents(sources, m_others);
    m_others.assign(names.begin() + ptrdiff_t(eventCatalogue().size()), names.end());
    std::vector<MappingEvent> events(names.size());
    for (size_t i = 0; i < names.size(); ++i) {
        const CatalogueEvent *known = findCatalogueEvent(names[i]);
        events[i].name = names[i];
        events[i].family = known ? std::optional(known->family) : std::nullopt;
        events[i].cells.resize(columns.size());
        events[i].seen = m_seenCount ? m_seenCount(names[i]) : std::nullopt;
    }
    for (size_t column = 0; column < sources.size(); ++column) {
        std::vector<MappingCell> cells = mappingCells(sources[column], names);
        for (size_t i = 0; i < events.size(); ++i)
            events[i].cells[column] = std::move(cells[i]);
    }
    m_model->setTable(std::move(columns), std::move(events));
    count();
    arrange();
    Q_EMIT stateChanged();
}

void MappingController::refill(const ProviderId &provider)
{
    const auto &columns = m_model->columns();
    const auto found = std::ranges::find_if(columns, [&](const MappingColumn &column) { return column.provider == provider; });
    if (found == columns.end() || int(columns.size()) != m_providers.model()->rowCount()) {
        refill();
        return;
    }
    const MappingSource one = source(provider);
    QSet<QString> known;
    std::vector<QString> names;
    for (const MappingEvent &event : m_model->events()) {
        known.insert(event.name);
        names.push_back(event.name);
    }
    const auto isNew = [&](const EventMapping::Entry &entry) { return !entry.from.isEmpty() && !known.contains(entry.from); };
    if (std::ranges::any_of(one.shown.entries, isNew) || (one.defaults && std::ranges::any_of(one.defaults->entries, isNew))) {
        refill();
        return;
    }
    const bool wasConfigured = found->configured;
    m_model->setCells(int(found - columns.begin()), mappingColumn(one), mappingCells(one, names));
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
    if (wasConfigured != one.configured)
        Q_EMIT stateChanged();
}

void MappingController::setSeen(Count count, const std::vector<QString> &names)
{
    m_seenCount = std::move(count);
    std::vector<std::optional<qint64>> counts;
    QSet<QString> known;
    for (const MappingEvent &event : m_model->events()) {
        counts.push_back(m_seenCount(event.name));
        known.insert(event.name);
    }
    const auto isNew = [&](const QString &name) { return !name.isEmpty() && !known.contains(name); };
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
    const MappingCounts counts = mappingCounts(m_model->events());
    int unpublished = 0;
    const std::string forward = codec::mappingPath({}).front(), reverse = codec::reverseMappingPath({}).front();
    for (const MappingColumn &column : m_model->columns()) {
        if (!m_drafts.isDirty(keyOf(column.provider)))
            continue;
        for (const Change &change : m_drafts.changes(keyOf(column.provider)))
            unpublished += !change.path.empty() && (change.path.front() == forward || change.path.front() == reverse) ? 1 : 0;
    }
    m_counts = counts;
    m_unpublished = unpublished;
    Q_EMIT countsChanged();
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
    struct Form {
        Json json;
        QHash<QString, Json> entries;
        std::vector<QString> order; ///< of the entries, so that what goes can come back to its place
        bool hasMapping = false;
    };
    std::map<ProviderId, std::optional<Form>> forms;
    std::vector<Change> changes;
    for (const MappingEdit &edit : edits) {
        const std::vector<std::string> path = codec::mappingPath(edit.event);
        auto found = forms.find(edit.provider);
        if (found == forms.end()) {
            std::optional<Form> form;
            if (auto shown = m_drafts.shown(keyOf(edit.provider))) {
                form.emplace();
                form->entries = entriesAt(*shown, path.front());
                const Json *mapping = shown->find(path.front());
                for (const JsonMember &member : mapping ? mapping->members() : Json::Object())
                    form->order.push_back(member.key.toQString());
                form->hasMapping = mapping && mapping->isObject();
                form->json = std::move(*shown);
            }
            found = forms.emplace(edit.provider, std::move(form)).first;
        }
        if (!found->second || edit.event.isEmpty())
            continue;
        Form &form = *found->second;
        const auto before = form.entries.constFind(edit.event);
        const std::optional<Json> now = before == form.entries.constEnd() ? std::nullopt : std::optional(*before);
        const std::optional<Json> after = edit.name.isEmpty() ? std::nullopt : std::optional(Json(QStringView(edit.name)));
        if (now == after)
            continue;
        if (after)
            form.entries.insert(edit.event, *after);
        else
            form.entries.remove(edit.event);
        if (form.hasMapping) {
            const auto at = now && after ? form.order.end() : std::find(form.order.begin(), form.order.end(), edit.event);
            changes.push_back({keyOf(edit.provider), path, now, after, after ? -1 : int(at - form.order.begin())});
            if (!after)
                form.order.erase(at);
            else if (!now)
                form.order.push_back(edit.event);
            continue;
        }
        const Change change = changeOf(keyOf(edit.provider), form.json, path, after); // brings the mapping itself
        selwise::apply(form.json, change);
        form.hasMapping = true;
        changes.push_back(change);
    }
    return changes;
}

std::vector<Change> MappingController::reverseChange(const ProviderId &provider, const QString &external, const QString &event) const
{
    const auto shown = m_drafts.shown(keyOf(provider));
    if (!shown || external.isEmpty())
        return {};
    const std::optional<Json> after = event.isEmpty() ? std::nullopt : std::optional(Json(QStringView(event)));
    const Change change = changeOf(keyOf(provider), *shown, codec::reverseMappingPath(external), after);
    return change.before == change.after ? std::vector<Change>() : std::vector<Change>{change};
}

void MappingController::apply(const std::vector<Change> &changes)
{
    m_providers.apply(changes);
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

EventMapping MappingController::mapping(const ProviderId &provider) const
{
    const auto shown = m_drafts.shown(keyOf(provider));
    return shown ? codec::mappingsOfForm(*shown).eventMapping : EventMapping();
}

EventMapping MappingController::reverseMapping(const ProviderId &provider) const
{
    const auto shown = m_drafts.shown(keyOf(provider));
    return shown ? codec::mappingsOfForm(*shown).reverseEventMapping : EventMapping();
}

std::optional<ProviderRecord> MappingController::record(const ProviderId &provider) const
{
    return m_providers.shown(provider);
}

std::vector<QString> MappingController::suggestions(const ProviderId &provider) const
{
    std::vector<QString> names;
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
    for (const EventMapping::Entry &entry : mapping(provider).entries)
        add(entry.to);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    return names;
}

} // namespace selwise
