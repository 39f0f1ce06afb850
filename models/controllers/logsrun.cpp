#include "models/controllers/logsrun.h"

#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "models/query/logfields.h"
#include "models/query/logliterals.h"

#include <algorithm>

namespace selwise {

using logquery::Chip;
using logquery::Field;
using logquery::FieldRef;

LogsRun::LogsRun(LogArchive &archive, Clock &clock, Question question, Ended ended, QObject *parent)
    : QObject(parent), m_archive(archive), m_clock(clock), m_question(std::move(question)), m_ended(std::move(ended)),
      m_begun(clock.monotonic())
{
    m_answer.chips = logquery::chipsOf(m_question.tab);
    m_answer.hides.resize(m_answer.chips.size());
    for (const Chip &chip : m_answer.chips)
        m_nodes.push_back(logquery::resolved(chip.node, m_question.now, m_question.zone));
    askRows();
    askFacets();
    askChart();
    askOffChips();
    m_asked = true;
    settle();
}

LogsRun::~LogsRun()
{
    for (const QPointer<QFutureWatcherBase> &watcher : m_watchers) {
        if (watcher)
            watcher->cancel();
    }
}

LogRequest LogsRun::base() const
{
    LogRequest request;
    request.rows = m_question.tab.deliveries ? LogRequest::Rows::Deliveries : LogRequest::Rows::Attempts;
    request.facetValues = 50;
    const QString &sort = m_question.tab.sortField;
    if (const auto field = logquery::fieldNamed(sort))
        request.sort.by = {*field, QString()};
    else if (!sort.isEmpty())
        request.sort.by = {Field::Path, sort};
    request.sort.descending = m_question.tab.descending;
    return request;
}

void LogsRun::ask(LogRequest request, Taken taken)
{
    ++m_waiting;
    m_watchers.emplace_back(whenEnded(m_archive.run(std::move(request)), this, ArchiveError{ArchiveError::Kind::Cancelled, {}, {}},
                                      [this, taken](const Result<LogResultPtr, ArchiveError> &answer) {
                                          --m_waiting;
                                          if (answer)
                                              taken(*answer);
                                          else if (!m_error)
                                              m_error = answer.error();
                                          settle();
                                      }));
}

void LogsRun::askRows()
{
    LogRequest request = base();
    std::vector<size_t> on;
    for (size_t chip = 0; chip < m_nodes.size(); ++chip) {
        if (m_answer.chips[chip].on) {
            request.narrowing.push_back(m_nodes[chip]);
            on.push_back(chip);
        }
    }
    request.facets = m_question.facets;
    ask(std::move(request), [this, on](const LogResultPtr &result) {
        m_answer.result = result;
        for (size_t place = 0; place < on.size(); ++place)
            m_answer.hides[on[place]] = result->hiddenBy(place);
        for (const Facet &facet : result->facets()) {
            const auto known = [&](const Facet &other) { return other.field == facet.field; };
            if (std::none_of(m_answer.facets.begin(), m_answer.facets.end(), known))
                m_answer.facets.push_back(facet);
        }
    });
}

void LogsRun::askFacets()
{
    for (const FieldRef &field : m_question.facets) {
        if (logquery::chosenValues(m_question.tab, field).empty())
            continue;
        LogRequest request = base();
        request.facets = {field};
        for (size_t chip = 0; chip < m_nodes.size(); ++chip) {
            const auto *term = std::get_if<logquery::Term>(&m_nodes[chip].is);
            const std::vector<FieldRef> fields = logquery::sameFacet(field);
            const bool own = m_answer.chips[chip].origin == Chip::Origin::Query && term && std::find(fields.begin(), fields.end(), term->field) != fields.end();
            if (m_answer.chips[chip].on && !own)
                request.narrowing.push_back(m_nodes[chip]);
        }
        ask(std::move(request), [this, field](const LogResultPtr &result) {
            std::erase_if(m_answer.facets, [&](const Facet &facet) { return facet.field == field; });
            if (!result->facets().empty())
                m_answer.facets.push_back(result->facets().front());
        });
    }
}

void LogsRun::askChart()
{
    LogRequest request = base();
    HistogramRequest chart;
    chart.wanted = m_question.buckets;
    if (const auto length = logquery::durationOf(m_question.tab.range)) {
        chart.to = m_question.now.toMSecsSinceEpoch();
        chart.from = *chart.to - *length;
    }
    request.histogram = chart;
    for (size_t chip = 0; chip < m_nodes.size(); ++chip) {
        if (m_answer.chips[chip].on && !m_answer.chips[chip].brush)
            request.narrowing.push_back(m_nodes[chip]);
    }
    ask(request, [this, request](const LogResultPtr &result) {
        m_answer.histogram = result->histogram();
        const ArchiveState state = m_archive.state();
        if (!m_answer.histogram || !m_answer.histogram->counts.empty() || request.histogram->from || !state.oldest || !state.newest)
            return;
        // Nothing matches: the time that is held, so that it can be seen whether there was anything to match.
        LogRequest again = request;
        again.histogram->from = *state.oldest;
        again.histogram->to = *state.newest + 1;
        ask(std::move(again), [this](const LogResultPtr &empty) { m_answer.histogram = empty->histogram(); });
    });
}

void LogsRun::askOffChips()
{
    for (size_t off = 0; off < m_nodes.size(); ++off) {
        if (m_answer.chips[off].on)
            continue;
        LogRequest request = base();
        for (size_t chip = 0; chip < m_nodes.size(); ++chip) {
            if (m_answer.chips[chip].on)
                request.narrowing.push_back(m_nodes[chip]);
        }
        request.narrowing.push_back(m_nodes[off]);
        const size_t place = request.narrowing.size() - 1;
        ask(std::move(request), [this, off, place](const LogResultPtr &result) { m_answer.hides[off] = result->hiddenBy(place); });
    }
}

void LogsRun::settle()
{
    if (!m_asked || m_waiting > 0)
        return;
    m_answer.took = m_clock.monotonic() - m_begun;
    std::stable_sort(m_answer.facets.begin(), m_answer.facets.end(), [this](const Facet &a, const Facet &b) {
        const auto place = [this](const FieldRef &field) {
            return std::find(m_question.facets.begin(), m_question.facets.end(), field) - m_question.facets.begin();
        };
        return place(a.field) < place(b.field);
    });
    const Ended ended = m_ended; // it may delete this
    m_error ? ended(Failure{*m_error}) : ended(m_answer);
}

} // namespace selwise
