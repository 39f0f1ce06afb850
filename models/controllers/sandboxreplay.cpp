#include "models/controllers/sandboxreplay.h"

#include "models/controllers/jobsupport.h"
#include "models/domain/codec/observationcodec.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <algorithm>

namespace selwise {

namespace {

using Mode = ReplayOrder::Mode;

constexpr int mostLooks = 60; ///< at what the log says, after the last slice

} // namespace

SandboxReplay::SandboxReplay(Deps deps, QObject *parent) : QObject(parent), m_deps(std::move(deps)) {}

void SandboxReplay::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void SandboxReplay::setChoice(const ReplayChoice &choice)
{
    const bool askAgain = choice.notOlder != m_choice.notOlder;
    m_choice = choice;
    if (m_state == State::Running)
        return;
    if (askAgain)
        plan();
    else if (m_state != State::Planning)
        planEnded();
}

void SandboxReplay::plan()
{
    if (m_state == State::Running)
        return;
    const quint64 turn = ++m_turn;
    m_receivers = m_deps.receivers();
    m_plans.clear();
    m_dead.clear();
    m_error.reset();
    m_report.clear();
    m_open = 0;
    setState(State::Planning);
    for (const ReplayReceiver &receiver : m_receivers) {
        for (const Mode mode : {Mode::Failed, Mode::NeverAttempted})
            ask(receiver, mode, turn);
        ++m_open;
        whenEnded(m_deps.tools.deadLetters(receiver.id), this, errorOf(ApiError::Kind::Cancelled),
                  [this, turn, id = receiver.id](const Result<DeadLetters, ApiError> &answer) {
                      if (turn != m_turn)
                          return;
                      if (answer)
                          m_dead[id] = answer->letters;
                      if (--m_open == 0)
                          planEnded();
                  });
    }
    if (m_open == 0)
        planEnded();
}

void SandboxReplay::ask(const ReplayReceiver &receiver, Mode mode, quint64 turn)
{
    ReplayOrder order;
    order.destination = receiver.id;
    order.mode = mode;
    order.since = m_choice.notOlder ? m_deps.clock.now().addSecs(-std::chrono::seconds(*m_choice.notOlder).count())
                                    : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    ++m_open;
    whenEnded(m_deps.tools.replay(order), this, errorOf(ApiError::Kind::Cancelled),
              [=, this, id = receiver.id](const Result<ReplayPlan, ApiError> &answer) {
                  if (turn != m_turn)
                      return;
                  if (answer)
                      (mode == Mode::Failed ? m_plans[id].first : m_plans[id].second) = *answer;
                  else
                      m_error = answer.error();
                  if (--m_open == 0)
                      planEnded();
              });
}

void SandboxReplay::planEnded()
{
    m_lines.clear();
    for (const ReplayReceiver &receiver : m_receivers)
        m_lines.push_back(replayLine(receiver, m_plans[receiver.id].first, m_plans[receiver.id].second, m_choice));
    m_plannedAt = m_deps.clock.now();
    setState(State::Planned);
}

std::vector<DeadLetter> SandboxReplay::first(size_t most) const
{
    std::vector<DeadLetter> all;
    if (!m_choice.failed)
        return all;
    for (const ReplayLine &line : m_lines) {
        const auto dead = m_dead.find(line.receiver.id);
        if (line.go == 0 || dead == m_dead.end())
            continue;
        const QDateTime since = replaySince(line.receiver, m_choice, m_plannedAt);
        std::ranges::copy_if(dead->second, std::back_inserter(all), [&since](const DeadLetter &each) { return each.receivedAt >= since; });
    }
    std::ranges::stable_sort(all, [](const DeadLetter &a, const DeadLetter &b) { return a.receivedAt > b.receivedAt; });
    if (all.size() > most)
        all.resize(most);
    return all;
}

void SandboxReplay::run()
{
    if (m_state != State::Planned || sum().go == 0)
        return;
    ++m_turn;
    m_error.reset();
    m_steps.clear();
    m_report.clear();
    m_cancelled = m_waiting = false;
    m_looks = 0;
    m_startedAt = m_deps.clock.now();
    for (const ReplayLine &line : m_lines) {
        if (line.go > 0)
            m_report.push_back({line.receiver, line.go, 0, 0, 0, false});
    }
    setState(State::Running);
    gather(0);
}

/// The ids of what failed, so that it can be handed over in slices; what was never attempted has none that we know.
void SandboxReplay::gather(size_t index)
{
    if (index == m_report.size() || m_cancelled) {
        nextSlice();
        return;
    }
    const ReplayReceiver receiver = m_report[index].receiver;
    ReplayOrder order;
    order.destination = receiver.id;
    order.since = replaySince(receiver, m_choice, m_startedAt);
    order.perSecond = m_choice.perSecond;
    order.dryRun = false;
    if (m_choice.neverAttempted) {
        ReplayOrder never = order;
        never.mode = Mode::NeverAttempted;
        m_steps.push_back({index, never});
    }
    if (!m_choice.failed) {
        gather(index + 1);
        return;
    }
    whenEnded(m_deps.tools.deadLetters(receiver.id), this, errorOf(ApiError::Kind::Cancelled),
              [=, this, turn = m_turn](const Result<DeadLetters, ApiError> &answer) {
                  if (turn != m_turn)
                      return;
                  if (!answer) {
                      m_error = answer.error();
                      finish();
                      return;
                  }
                  std::vector<QString> ids;
                  for (auto letter = answer->letters.rbegin(); letter != answer->letters.rend(); ++letter) { // the oldest first
                      if (letter->receivedAt >= order.since)
                          ids.push_back(letter->eventId);
                  }
                  if (answer->total > qint64(answer->letters.size())) {
                      m_steps.push_back({index, order}); // more than the list shows: all at once, by their age
                  } else {
                      const size_t most = size_t(m_choice.perSecond) * size_t(slice.count());
                      for (size_t at = 0; at < ids.size(); at += most) {
                          ReplayOrder part = order;
                          part.eventIds.assign(ids.begin() + ptrdiff_t(at), ids.begin() + ptrdiff_t(std::min(at + most, ids.size())));
                          m_steps.push_back({index, part});
                      }
                  }
                  gather(index + 1);
              });
}

/// One slice of each receiver at a time.
void SandboxReplay::nextSlice()
{
    std::erase_if(m_steps, [this](const Step &step) { return m_report[step.report].stopped; });
    if (m_steps.empty() || m_cancelled) {
        m_steps.clear();
        look(true);
        return;
    }
    handOver();
}

void SandboxReplay::handOver()
{
    std::set<size_t> served;
    std::deque<Step> now, later;
    for (Step &step : m_steps)
        (served.insert(step.report).second ? now : later).push_back(std::move(step));
    m_steps = std::move(later);
    m_open = int(now.size());
    for (const Step &step : now) {
        whenEnded(m_deps.tools.replay(step.order), this, errorOf(ApiError::Kind::Cancelled),
                  [this, turn = m_turn, report = step.report](const Result<ReplayPlan, ApiError> &answer) {
                      if (turn != m_turn)
                          return;
                      if (answer)
                          m_report[report].handed += answer->planned;
                      else
                          m_error = answer.error();
                      if (--m_open > 0)
                          return;
                      Q_EMIT changed();
                      if (m_error || m_cancelled) {
                          m_steps.clear();
                          look(true);
                          return;
                      }
                      m_waiting = true;
                      m_deps.clock.after(slice, this, [this, turn] {
                          if (turn == m_turn && std::exchange(m_waiting, false))
                              look(false);
                      });
                  });
    }
}

/// What the logs say came of it. After the last slice until all is accounted for.
void SandboxReplay::look(bool last)
{
    m_open = 0;
    LogQuery query;
    query.limit = 1000;
    query.from = m_startedAt;
    for (size_t index = 0; index < m_report.size(); ++index) {
        const ReplayReceiver &receiver = m_report[index].receiver;
        if (m_report[index].handed == 0)
            continue;
        ++m_open;
        const auto reply = receiver.provider ? m_deps.plane.providerLogs(*receiver.provider, query)
                                             : m_deps.plane.webhookLogs({receiver.id}, query);
        whenEnded(reply, this, errorOf(ApiError::Kind::Cancelled), [=, this, turn = m_turn](const Result<LogPage, ApiError> &page) {
            if (turn != m_turn)
                return;
            if (page) {
                Report &report = m_report[index];
                report.delivered = report.failed = 0;
                int inARow = 0;
                bool counting = true;
                for (const DeliveryLogEntry &entry : page->entries) { // the latest first
                    if (!codec::isManual(entry) || entry.timestamp < m_startedAt)
                        continue;
                    const bool delivered = entry.status == DeliveryStatus::Delivered;
                    report.delivered += delivered ? 1 : 0;
                    report.failed += entry.status == DeliveryStatus::Failed ? 1 : 0;
                    counting = counting && !delivered;
                    inARow += counting ? 1 : 0;
                }
                report.stopped = report.stopped || (m_choice.stopAfterFailures && inARow >= failuresThatStop);
            }
            if (--m_open > 0)
                return;
            Q_EMIT changed();
            if (!last) {
                nextSlice();
                return;
            }
            const bool accounted = std::ranges::all_of(m_report, [](const Report &each) { return each.delivered + each.failed >= each.handed; });
            if (accounted || ++m_looks > mostLooks) {
                finish();
                return;
            }
            const quint64 mine = m_turn;
            m_deps.clock.after(std::chrono::seconds(1), this, [this, mine] {
                if (mine == m_turn && m_state == State::Running)
                    look(true);
            });
        });
    }
    if (m_open == 0)
        last ? finish() : nextSlice();
}

void SandboxReplay::cancel()
{
    if (m_state == State::Planning) {
        ++m_turn;
        m_error = errorOf(ApiError::Kind::Cancelled);
        planEnded();
    } else if (m_state == State::Running && m_cancelled) {
        finish();
    } else if (m_state == State::Running) {
        m_cancelled = true;
        if (std::exchange(m_waiting, false))
            nextSlice();
    }
}

void SandboxReplay::finish()
{
    ++m_turn;
    setState(State::Done);
}

} // namespace selwise
