#include "models/controllers/logsinquiry.h"

#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <utility>

namespace selwise {

namespace {

constexpr std::chrono::milliseconds quick{200};
constexpr int buckets = 120;

} // namespace

LogsInquiry::LogsInquiry(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

LogsInquiry::~LogsInquiry()
{
    m_place.cancel();
}

void LogsInquiry::ask(LogArchive &archive, const LogTab &tab, std::vector<logquery::FieldRef> facets)
{
    delete m_run;
    m_place.cancel();
    m_asked = tab;
    m_asked.name.clear(); // it asks nothing
    LogsRun::Question question{tab, std::move(facets), m_clock.now(), QTimeZone::systemTimeZone(), buckets};
    m_run = new LogsRun(archive, m_clock, std::move(question), [this](const Ended &ended) { place(ended); }, this);
    await();
    Q_EMIT runningChanged();
}

/// From the first of the questions on that are asked one after the other while nothing is answered.
void LogsInquiry::await()
{
    if (m_asked == m_answered) {
        endWait();
        return;
    }
    if (std::exchange(m_awaited, true))
        return;
    m_clock.after(quick, this, [this, mine = ++m_wait] {
        if (mine != m_wait)
            return;
        m_searching = true;
        Q_EMIT searchingBegan();
    });
}

void LogsInquiry::endWait()
{
    ++m_wait;
    m_awaited = m_searching = false;
}

/// The row that is followed is looked for in the whole answer, beside the window.
void LogsInquiry::place(const Ended &ended)
{
    if (!ended || !m_followedIn || m_followedIn == ended->result) {
        take(ended);
        return;
    }
    m_place = m_placing.run([now = ended->result, before = m_followedIn, row = m_followedRow] { return now->placeOf(*before, row); });
    whenDone(m_place, m_run,
             [this, ended, before = m_followedIn, row = m_followedRow](const std::optional<qsizetype> &found) {
                 if (m_followedIn != before || m_followedRow != row) { // another was chosen meanwhile
                     place(ended);
                     return;
                 }
                 if (found) {
                     m_followedIn = ended->result;
                     m_followedRow = int(*found);
                 }
                 take(ended);
             });
}

void LogsInquiry::take(const Ended &ended)
{
    std::exchange(m_run, nullptr)->deleteLater();
    endWait();
    if (ended) {
        m_error.reset();
        m_answer = *ended;
        m_question += m_asked == m_answered ? 0 : 1;
        m_answered = m_asked;
    } else {
        m_error = ended.error();
    }
    Q_EMIT this->ended();
}

void LogsInquiry::follow(int row)
{
    m_followedIn = m_answer.result;
    m_followedRow = row;
}

std::optional<int> LogsInquiry::followed() const
{
    return m_followedIn && m_followedIn == m_answer.result ? std::optional(m_followedRow) : std::nullopt;
}

} // namespace selwise
