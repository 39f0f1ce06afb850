#include "models/controllers/logcompletion.h"

#include "models/controllers/logscontroller.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "models/query/logfields.h"
#include "models/query/lognarrowing.h"

#include <QTimeZone>
#include <algorithm>
#include <array>

namespace selwise {

using logquery::CompletionSource;
using logquery::Field;
using logquery::FieldRef;

namespace {

constexpr std::chrono::seconds known{5};
constexpr std::array nothingToChooseFrom{Field::Time, Field::Id, Field::RequestId, Field::EventId, Field::Path};

} // namespace

LogCompletion::LogCompletion(LogsController &logs, Clock &clock, QObject *parent) : QObject(parent), m_logs(logs), m_clock(clock) {}

CompletionSource LogCompletion::source()
{
    CompletionSource source;
    source.values = [this](const FieldRef &field, const logquery::Span &term) { return values(field, term); };
    source.paths = [this] { return paths(); };
    return source;
}

CompletionSource::Values LogCompletion::values(const FieldRef &field, const logquery::Span &term)
{
    CompletionSource::Values values;
    LogTab rest = m_logs.tab();
    rest.query.remove(term.from, term.to - term.from);
    if (const std::vector<FacetValue> *counts = counted(rest, field)) {
        values.counted = true;
        for (const FacetValue &value : *counts)
            values.list.push_back({value.text, value.count});
        return values;
    }
    for (const Facet &facet : m_logs.facets()) {
        const bool receiver = facet.field.field == Field::Destination && field.field == Field::Provider;
        if (facet.field != field && !receiver)
            continue;
        for (const FacetValue &value : facet.values)
            values.list.push_back({value.text, {}});
    }
    return values;
}

/// The most frequent first; nullptr while it is asked for.
const std::vector<FacetValue> *LogCompletion::counted(const LogTab &tab, const FieldRef &field)
{
    LogArchive *archive = m_logs.feed().archive();
    if (!archive || !logquery::parse(tab.query).ok() || std::ranges::find(nothingToChooseFrom, field.field) != nothingToChooseFrom.end())
        return nullptr;
    const Question question{tab, field};
    const bool old = m_values && m_clock.monotonic() - m_at >= known;
    if (m_asked == question && !old)
        return m_values ? &*m_values : nullptr;
    m_asked = question;
    m_values.reset();
    LogRequest request;
    request.rows = tab.deliveries ? LogRequest::Rows::Deliveries : LogRequest::Rows::Attempts;
    request.facets = {field};
    for (const logquery::Chip &chip : logquery::chipsOf(tab)) {
        if (chip.on)
            request.narrowing.push_back(logquery::resolved(chip.node, m_clock.now(), QTimeZone::systemTimeZone()));
    }
    whenDone(archive->run(std::move(request)), this, [this, mine = ++m_turn](const Result<LogResultPtr, ArchiveError> &answer) {
        if (mine != m_turn || !answer || (*answer)->facets().empty())
            return;
        m_values = (*answer)->facets().front().values;
        m_at = m_clock.monotonic();
        Q_EMIT changed();
    });
    return nullptr;
}

std::vector<CompletionSource::Path> LogCompletion::paths() const
{
    std::vector<CompletionSource::Path> paths;
    for (const logquery::SeenPath &seen : m_logs.seenPaths()) {
        const QString range = seen.isNumber ? QString::fromStdString(seen.low + " … " + seen.high) : QString();
        paths.push_back({seen.path, range, seen.isNumber, {}});
    }
    return paths;
}

} // namespace selwise
