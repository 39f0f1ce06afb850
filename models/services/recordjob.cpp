#include "models/services/recordjob.h"

#include <QFutureWatcher>
#include <utility>

namespace selwise {

using Kind = ApiError::Kind;

bool mayBeWritten(const ApiError &error)
{
    switch (error.kind) {
    case Kind::OutcomeUnknown:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::NotJson:
    case Kind::UnexpectedShape:
    case Kind::AnswerTooLarge:
    case Kind::ServerError:
        return true;
    case Kind::PreconditionFailed:
        return error.attempts > 1; // the try before may have got through, and so changed the ETag
    default:
        return false;
    }
}

RecordJob::RecordJob(std::unique_ptr<RecordEndpoint> endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
{
    auto *watcher = new QFutureWatcher<WriteOutcome>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, &RecordJob::cancel);
    watcher->setFuture(m_answer.future());
}

RecordJob::~RecordJob()
{
    if (m_step == Step::Over)
        return;
    WriteOutcome outcome;
    outcome.kind = m_step == Step::Before ? WriteOutcome::Kind::NotWritten : WriteOutcome::Kind::Unknown;
    outcome.error = errorOf(Kind::Cancelled);
    RecordJob::fill(outcome);
    m_answer.finish(outcome);
}

QFuture<WriteOutcome> RecordJob::start()
{
    begin();
    return m_answer.future();
}

void RecordJob::cancel()
{
    if (m_step == Step::Over || (m_cancelled && m_step == Step::Writing))
        return;
    m_cancelled = true;
    if (m_step == Step::Writing)
        return;
    if (const auto cancelRunning = std::exchange(m_cancelRunning, {}))
        cancelRunning();
    if (m_step == Step::Before)
        refuse(errorOf(Kind::Cancelled));
}

void RecordJob::read(const Json &wanted, const RecordEndpoint::Then &then)
{
    m_cancelRunning = m_endpoint->read(this, wanted, whileOpen(then));
}

void RecordJob::settle(const Json &wanted, const ApiError &error, const std::function<void(const std::optional<ServerRecord> &)> &judge)
{
    m_step = Step::Settling;
    read(wanted, [=, this](const Answer &now) {
        if (now) {
            judge(*now);
            return;
        }
        WriteOutcome outcome;
        outcome.kind = WriteOutcome::Kind::Unknown;
        outcome.error = error;
        finish(std::move(outcome));
    });
}

void RecordJob::fill(WriteOutcome &outcome) const
{
    if (m_current)
        outcome.before = m_current->form();
}

void RecordJob::refuse(const ApiError &error)
{
    WriteOutcome outcome;
    outcome.kind = WriteOutcome::Kind::NotWritten;
    outcome.record = m_current;
    outcome.error = error;
    finish(std::move(outcome));
}

void RecordJob::finish(WriteOutcome outcome)
{
    m_step = Step::Over;
    fill(outcome);
    m_answer.finish(outcome);
    deleteLater();
}

} // namespace selwise
