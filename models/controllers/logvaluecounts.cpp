#include "models/controllers/logvaluecounts.h"

#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "models/query/logfields.h"
#include "models/query/lognarrowing.h"

#include <QTimeZone>

namespace selwise {

namespace {

constexpr std::chrono::seconds known{5};

} // namespace

LogValueCounts::LogValueCounts(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

std::optional<std::vector<FacetValue>> LogValueCounts::of(LogArchive &archive, const LogTab &tab, const logquery::FieldRef &field)
{
    const Question question{tab, field};
    const bool same = m_asked == question;
    if (same && (!m_values || m_clock.monotonic() - m_at < known))
        return m_values;
    m_asked = question;
    m_values.reset();
    LogRequest request;
    request.rows = tab.deliveries ? LogRequest::Rows::Deliveries : LogRequest::Rows::Attempts;
    request.facets = {field};
    for (const logquery::Chip &chip : logquery::chipsOf(tab)) {
        if (chip.on)
            request.narrowing.push_back(logquery::resolved(chip.node, m_clock.now(), QTimeZone::systemTimeZone()));
    }
    whenDone(archive.run(std::move(request)), this, [this, mine = ++m_turn](const Result<LogResultPtr, ArchiveError> &answer) {
        if (mine != m_turn || !answer || (*answer)->facets().empty())
            return;
        m_values = (*answer)->facets().front().values;
        m_at = m_clock.monotonic();
        Q_EMIT found();
    });
    return std::nullopt;
}

} // namespace selwise
