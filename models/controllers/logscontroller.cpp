#include "models/controllers/logscontroller.h"

#include "models/controllers/logcompletion.h"
#include "models/controllers/logsinquiry.h"
#include "models/controllers/providerscontroller.h"
#include "models/domain/codec/logviewcodec.h"
#include "models/domain/codec/seeneventcodec.h"
#include "models/forwarding/engine.h"
#include "models/items/logsmodel.h"
#include "models/ports/clock.h"
#include "models/ports/settingsstore.h"
#include "models/ports/whendone.h"
#include "models/query/logfields.h"
#include "models/query/logrelated.h"

#include <algorithm>
#include <map>
#include <utility>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using logquery::Field;
using logquery::FieldRef;

namespace {

constexpr std::chrono::milliseconds refreshPause{400};

std::vector<FieldRef> facetFields(bool deliveries)
{
    const auto field = [](Field each) { return FieldRef{each, QString()}; };
    if (deliveries)
        return {field(Field::State), field(Field::Destination), field(Field::Event), field(Field::Error)};
    return {field(Field::Status), field(Field::Destination), field(Field::Error), field(Field::Event), field(Field::Currency)};
}

/// The UTC minute at which the local hour of another one began.
QString hourOf(const QString &minute)
{
    const QDateTime utc = QDateTime::fromString(minute + ":00Z"_L1, Qt::ISODate);
    return utc.isValid() ? utc.addSecs(-60 * utc.toLocalTime().time().minute()).toString(u"yyyy-MM-ddTHH:mm") : minute;
}

/// Groups by UTC minute ("2026-01-31T14:03"), put together to the hours of the local clock, each by its first minute.
std::vector<LogGroup> byHours(const std::vector<LogGroup> &groups, const std::vector<FieldRef> &fields)
{
    if (fields.empty() || fields.front().field != Field::Time)
        return groups;
    std::map<std::vector<QString>, LogGroup> hours;
    for (const LogGroup &group : groups) {
        std::vector<QString> values = group.values;
        values.front() = hourOf(values.front());
        LogGroup &hour = hours[values];
        hour.values = values;
        hour.count += group.count;
        if (group.first)
            hour.first = std::min(hour.first.value_or(*group.first), *group.first);
        if (group.last)
            hour.last = std::max(hour.last.value_or(*group.last), *group.last);
    }
    std::vector<LogGroup> result;
    for (auto hour = hours.rbegin(); hour != hours.rend(); ++hour)
        result.push_back(hour->second);
    return result;
}

} // namespace

struct LogsController::Private {
    Private(LogsController *owner, LogFeed::Deps given, SettingsStore &store)
        : q(owner), clock(given.clock), providers(given.providers), settings(store), document(documentName(given.connection.text, given.site.text)),
          feed(new LogFeed(std::move(given), owner)), model(new LogsModel(owner)), inquiry(new LogsInquiry(clock, owner)), completion(new LogCompletion(*owner, clock, owner))
    {
    }

    LogsController *q;
    Clock &clock;
    ProvidersController &providers;
    EvaluationRules rules;
    SettingsStore &settings;
    QString document;
    LogFeed *feed;
    LogsModel *model;
    LogsInquiry *inquiry;
    LogCompletion *completion;

    LogsView view;
    logquery::Parsed parsed;
    std::vector<std::optional<qint64>> rows; ///< of each tab
    std::vector<ChipCount> chips;
    bool begun = false, paused = false, refreshDue = false;
    qint64 shownEntries = 0, newEntries = 0;
    std::vector<FieldRef> groupBy;
    std::vector<LogGroup> groups;
    quint64 turn = 0;

    LogTab &tab() { return view.tabs[size_t(view.current)]; }
    const LogResultPtr &result() const { return inquiry->answer().result; }

    void load()
    {
        if (const auto read = settings.document(document)) {
            if (const auto decoded = codec::decodeLogsView(*read))
                view = *decoded;
        }
        if (view.tabs.empty())
            view.tabs.push_back({});
        rows.assign(view.tabs.size(), std::nullopt);
        parsed = logquery::parse(tab().query);
    }

    void keep() { settings.saveDocument(document, codec::encodeLogsView(view)); }

    /// While a query is typed, what it does not say yet changes nothing: the rows before stay.
    void queryMayHaveChanged(bool typed)
    {
        parsed = logquery::parse(tab().query);
        paused = false;
        keep();
        Q_EMIT q->queryChanged();
        ask(!typed);
    }

    /// `evenInError`: with what else narrows the tab, for a query that cannot be read takes no part.
    void ask(bool evenInError = false)
    {
        if (!feed->archive() || (!evenInError && !parsed.ok()))
            return;
        inquiry->ask(*feed->archive(), tab(), facetFields(tab().deliveries));
    }

    void take()
    {
        if (inquiry->error()) {
            Q_EMIT q->runningChanged();
            Q_EMIT q->resultChanged();
            Q_EMIT q->tabsChanged();
            return;
        }
        const LogsRun::Answer &answer = inquiry->answer();
        chips.clear();
        for (size_t chip = 0; chip < answer.chips.size(); ++chip)
            chips.push_back({answer.chips[chip], answer.hides[chip]});
        rows[size_t(view.current)] = answer.result->rowCount();
        shownEntries = answer.result->archived();
        countNew();
        model->setResult(answer.result, q->columns());
        Q_EMIT q->runningChanged();
        Q_EMIT q->resultChanged();
        Q_EMIT q->tabsChanged();
        askGroups();
    }

    void askGroups()
    {
        const quint64 mine = ++turn;
        if (groupBy.empty() || !result() || !feed->archive()) {
            groups.clear();
            Q_EMIT q->groupsChanged();
            return;
        }
        using Found = Result<std::vector<LogGroup>, ArchiveError>;
        auto grouped = feed->archive()->grouped(result(), groupBy).then(QtFuture::Launch::Async, [fields = groupBy](const Found &found) {
            return found ? Found(byHours(*found, fields)) : found; // a year has half a million minutes
        });
        whenDone(grouped, q, [this, mine](const Found &found) {
            if (mine != turn || !found)
                return;
            groups = *found;
            Q_EMIT q->groupsChanged();
        });
    }

    void countNew()
    {
        newEntries = std::max<qint64>(0, feed->state().entries - shownEntries);
        Q_EMIT q->newEntriesChanged();
    }

    /// Entries came: shown soon, unless somebody reads.
    void entriesChanged()
    {
        countNew();
        if (!begun || paused || refreshDue)
            return;
        refreshDue = true;
        clock.after(result() ? refreshPause : std::chrono::milliseconds(0), q, [this] {
            refreshDue = false;
            if (!paused)
                ask();
        });
    }
};

LogsController::LogsController(LogFeed::Deps deps, SettingsStore &settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(deps), settings))
{
    d->load();
    connect(d->inquiry, &LogsInquiry::runningChanged, this, &LogsController::runningChanged);
    connect(d->inquiry, &LogsInquiry::searchingBegan, this, &LogsController::runningChanged);
    connect(d->inquiry, &LogsInquiry::searchingBegan, this, &LogsController::tabsChanged);
    connect(d->inquiry, &LogsInquiry::ended, this, [this] { d->take(); });
    connect(d->feed, &LogFeed::entriesChanged, this, [this] { d->entriesChanged(); });
    connect(d->feed, &LogFeed::coverageChanged, this, &LogsController::resultChanged);
}

LogsController::~LogsController() = default;

QString LogsController::documentName(const QString &connection, const QString &site)
{
    return u"logs.%1.%2"_s.arg(connection, site);
}

LogFeed &LogsController::feed() const { return *d->feed; }
LogsModel *LogsController::model() const { return d->model; }
LogCompletion &LogsController::completion() const { return *d->completion; }
const LogsView &LogsController::view() const { return d->view; }
const LogTab &LogsController::tab() const { return d->tab(); }
const logquery::Parsed &LogsController::parsed() const { return d->parsed; }
bool LogsController::isRunning() const { return d->inquiry->isRunning(); }
bool LogsController::isSearching() const { return d->inquiry->isSearching(); }
LogResultPtr LogsController::result() const { return d->result(); }
std::chrono::milliseconds LogsController::took() const { return d->inquiry->answer().took; }
const std::vector<LogsController::ChipCount> &LogsController::chips() const { return d->chips; }
const std::vector<Facet> &LogsController::facets() const { return d->inquiry->answer().facets; }
const std::optional<LogHistogram> &LogsController::histogram() const { return d->inquiry->answer().histogram; }
int LogsController::question() const { return d->inquiry->question(); }
bool LogsController::isPaused() const { return d->paused; }
qint64 LogsController::newEntries() const { return d->newEntries; }
const std::vector<FieldRef> &LogsController::groupBy() const { return d->groupBy; }
const std::vector<LogGroup> &LogsController::groups() const { return d->groups; }

void LogsController::begin()
{
    d->begun = true;
    d->feed->begin();
    d->ask();
    Q_EMIT resultChanged();
}

LogsController::State LogsController::state() const
{
    if (d->feed->archiveError())
        return State::NoArchive;
    if (d->inquiry->error())
        return State::Failed;
    return d->result() ? State::Ready : State::Waiting;
}

std::optional<ArchiveError> LogsController::error() const
{
    return d->feed->archiveError() ? d->feed->archiveError() : d->inquiry->error();
}

std::vector<FieldRef> LogsController::columns() const
{
    const bool deliveries = d->view.tabs[size_t(d->view.current)].deliveries;
    std::vector<FieldRef> fields;
    const auto standard = deliveries
        ? std::vector<Field>{Field::Time, Field::Event, Field::Destination, Field::State, Field::Attempt, Field::Value, Field::Error}
        : std::vector<Field>{Field::Time, Field::Status, Field::Destination, Field::Event, Field::Attempt, Field::Http, Field::Ms, Field::Value, Field::Error};
    for (const Field field : standard)
        fields.push_back({field, QString()});
    for (const QString &path : d->view.columns)
        fields.push_back({Field::Path, path});
    return fields;
}

void LogsController::setCurrent(int tab)
{
    if (tab < 0 || tab >= int(d->view.tabs.size()) || tab == d->view.current)
        return;
    d->view.current = tab;
    d->queryMayHaveChanged(false);
    Q_EMIT tabsChanged();
}

int LogsController::addTab(const LogTab &tab)
{
    d->view.tabs.push_back(tab);
    d->rows.push_back(std::nullopt);
    setCurrent(int(d->view.tabs.size()) - 1);
    return d->view.current;
}

void LogsController::closeTab(int tab)
{
    if (d->view.tabs.size() < 2 || tab < 0 || tab >= int(d->view.tabs.size()))
        return;
    d->view.tabs.erase(d->view.tabs.begin() + tab);
    d->rows.erase(d->rows.begin() + tab);
    if (d->view.current > tab || d->view.current == int(d->view.tabs.size()))
        --d->view.current;
    d->queryMayHaveChanged(false);
    Q_EMIT tabsChanged();
}

void LogsController::setTab(const LogTab &tab)
{
    if (tab == d->tab())
        return;
    const bool typed = tab.query != d->tab().query;
    const bool named = typed && tab.name == d->tab().name; // after another question
    d->tab() = tab;
    if (named)
        d->tab().name.clear();
    d->queryMayHaveChanged(typed);
    Q_EMIT tabsChanged();
}

std::optional<qint64> LogsController::rowsOf(int tab) const
{
    return d->inquiry->isSearching() && tab == d->view.current ? std::nullopt : d->rows.at(size_t(tab));
}

void LogsController::saveSearch(const QString &name)
{
    d->tab().name = name;
    const auto same = std::ranges::find(d->view.saved, name, &LogTab::name);
    if (same == d->view.saved.end())
        d->view.saved.push_back(d->tab());
    else
        *same = d->tab();
    d->keep();
    Q_EMIT tabsChanged();
}

void LogsController::removeSearch(const QString &name)
{
    std::erase_if(d->view.saved, [&](const LogTab &each) { return each.name == name; });
    d->keep();
    Q_EMIT tabsChanged();
}

void LogsController::setColumns(const QStringList &paths)
{
    d->view.columns = paths;
    d->keep();
    d->model->setResult(d->result(), columns());
    Q_EMIT resultChanged();
}

void LogsController::setQuery(const QString &text)
{
    LogTab tab = d->tab();
    tab.query = text;
    setTab(tab);
}

void LogsController::toggleChip(int chip)
{
    setTab(logquery::toggled(d->tab(), d->chips.at(size_t(chip)).chip));
}

void LogsController::removeChip(int chip)
{
    setTab(logquery::withoutChip(d->tab(), d->chips.at(size_t(chip)).chip));
}

void LogsController::copyChip(int chip, int tab)
{
    const logquery::Chip &copied = d->chips.at(size_t(chip)).chip;
    if (tab < 0 || tab == d->view.current)
        return;
    if (tab >= int(d->view.tabs.size())) {
        LogTab made;
        made.deliveries = d->tab().deliveries;
        addTab(logquery::withChipOf(d->tab(), copied, std::move(made)));
        return;
    }
    d->view.tabs[size_t(tab)] = logquery::withChipOf(d->tab(), copied, d->view.tabs[size_t(tab)]);
    d->rows[size_t(tab)].reset();
    setCurrent(tab);
}

void LogsController::setPaused(bool paused)
{
    if (std::exchange(d->paused, paused) != paused)
        Q_EMIT newEntriesChanged();
}

void LogsController::showNew()
{
    setPaused(false);
    d->ask();
}

void LogsController::setGroupBy(const std::vector<FieldRef> &fields)
{
    d->groupBy = fields;
    d->askGroups();
}

void LogsController::follow(int row)
{
    d->inquiry->follow(row);
}

std::optional<int> LogsController::followed() const
{
    return d->inquiry->followed();
}

void LogsController::sort(const FieldRef &field, bool descending)
{
    LogTab tab = d->tab();
    tab.sortField = logquery::fieldName(field);
    tab.descending = descending;
    setTab(tab);
}

void LogsController::findNeighbour(int row, Neighbour what, bool forward)
{
    if (!d->result() || !d->feed->archive())
        return;
    whenDone(d->feed->archive()->neighbour(d->result(), row, what, forward), this,
             [this, what, result = d->result()](const Result<qsizetype, ArchiveError> &found) {
                 if (found && result == d->result())
                     Q_EMIT neighbourFound(int(*found), what);
             });
}

void LogsController::setBookmark(int row, bool on)
{
    if (!d->result() || !d->feed->archive() || row < 0 || row >= d->result()->rowCount())
        return;
    whenDone(d->feed->archive()->setBookmark(d->result()->key(row), on), this, [this](const Result<Done, ArchiveError> &) { d->ask(); });
}

void LogsController::setRules(const EvaluationRules &rules)
{
    d->rules = rules;
}

std::optional<forwarding::Decision> LogsController::explain(const DeliveryLogEntry &entry) const
{
    const Json *event = codec::eventOf(entry);
    if (!event)
        return std::nullopt;
    const forwarding::Site site; // its currency is not known here
    if (entry.toWebhook) {
        const auto webhook = d->feed->webhook(entry.destination);
        return webhook ? std::optional(forwarding::CompiledDestination(*webhook, d->rules).decide(*event, site)) : std::nullopt;
    }
    const auto record = d->providers.stored(ProviderId::fromWire(entry.destination));
    return record ? std::optional(forwarding::CompiledDestination(*record, d->rules).decide(*event, site)) : std::nullopt;
}

LogLeads LogsController::leads(const DeliveryLogEntry &entry) const
{
    const auto record = entry.toWebhook ? nullptr : d->providers.stored(ProviderId::fromWire(entry.destination));
    return logLeads(entry, record.get());
}

std::vector<logquery::SeenPath> LogsController::seenPaths() const
{
    constexpr qsizetype looks = 40;
    std::vector<DeliveryLogEntry> entries;
    const qsizetype rows = d->result() ? d->result()->rowCount() : 0;
    for (qsizetype look = 0; look < std::min(rows, looks); ++look)
        entries.push_back(d->result()->entry(rows * look / std::min(rows, looks)));
    return logquery::seenPaths(entries);
}

} // namespace selwise
