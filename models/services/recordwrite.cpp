#include "models/services/recordwrite.h"

#include "models/services/recordform.h"
#include "models/services/settling.h"

#include <QFutureWatcher>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

/// Somebody else's writes may get between our reading and our writing this often before we give up.
constexpr int maxRounds = 3;

ApiError cancelledError()
{
    ApiError error;
    error.kind = Kind::Cancelled;
    return error;
}

/// After these a PUT may have been done: only reading tells.
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

} // namespace

RecordWrite::RecordWrite(ControlPlane &plane, SecretVault &vault, RecordWriter::Request request, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_request(std::move(request))
    , m_endpoint(RecordEndpoint::of(plane, m_request.address, m_request.base.has_value()))
    , m_key(keyOf(m_request.address))
{
    auto *watcher = new QFutureWatcher<WriteOutcome>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, &RecordWrite::cancel);
    watcher->setFuture(m_answer.future());
}

RecordWrite::~RecordWrite()
{
    if (m_step == Step::Over)
        return;
    WriteOutcome outcome;
    outcome.kind = m_step == Step::Before ? WriteOutcome::Kind::NotWritten : WriteOutcome::Kind::Unknown;
    outcome.error = cancelledError();
    finish(outcome);
}

QFuture<WriteOutcome> RecordWrite::start()
{
    readCurrent();
    return m_answer.future();
}

void RecordWrite::cancel()
{
    if (m_step == Step::Over || (m_cancelled && m_step == Step::Writing))
        return;
    m_cancelled = true;
    if (m_step == Step::Writing)
        return; // what was sent is waited for: breaking it off would only make its outcome uncertain
    if (const auto cancelRunning = std::exchange(m_cancelRunning, {}))
        cancelRunning();
    if (m_step == Step::Before)
        refuse(cancelledError());
}

/// The answer of the request under way; nothing comes after the outcome.
RecordEndpoint::Then RecordWrite::whileOpen(const RecordEndpoint::Then &then)
{
    return [this, then](const Answer &answer) {
        m_cancelRunning = {};
        if (m_step != Step::Over)
            then(answer);
    };
}

void RecordWrite::read(const RecordEndpoint::Then &then)
{
    m_cancelRunning = m_endpoint->read(this, m_target, whileOpen(then));
}

void RecordWrite::readCurrent()
{
    m_step = Step::Before;
    m_target = m_request.mine;
    read([this](const Answer &current) {
        if (!current)
            refuse(current.error());
        else
            compare(*current);
    });
}

void RecordWrite::compare(const std::optional<ServerRecord> &current)
{
    m_current = current;
    m_before = current ? current->form() : Json::object();
    if (!current && m_request.base) { // deleted meanwhile
        WriteOutcome outcome;
        outcome.kind = WriteOutcome::Kind::Conflict;
        outcome.merge = Merge{Json::object(), {}, {{{}, m_request.base, std::nullopt, m_request.mine}}};
        finish(outcome);
        return;
    }
    if (current) {
        Merge merged = merge(m_key, m_request.base.value_or(Json::object()), m_before, m_request.mine);
        if (!merged.conflicts.empty()) {
            WriteOutcome outcome;
            outcome.kind = WriteOutcome::Kind::Conflict;
            outcome.record = current;
            outcome.merge = std::move(merged);
            finish(outcome);
            return;
        }
        m_target = std::move(merged.merged);
        m_theirs = std::move(merged.theirs);
        if (m_request.secrets.empty() && Json::equivalent(m_target, m_before)) {
            finish(compared(current)); // it is all there already
            return;
        }
    }
    collectSecrets();
}

void RecordWrite::put()
{
    m_step = Step::Writing;
    ServerRecord record = ServerRecord::ofForm(m_target, m_current ? m_current->address() : m_request.address);
    for (const auto &[name, state] : record.secrets()) { // given in the form itself, nested or at the top
        if (state.presence == SecretState::Presence::Plain && !state.isJson)
            m_edits.try_emplace(name, SecretEdit{state.value});
    }
    if (m_current)
        record.takeSecretStates(*m_current);
    Precondition precondition;
    if (!m_current) {
        precondition.kind = Precondition::Kind::IfNoneMatchAny;
    } else if (!m_current->etag().isEmpty()) {
        precondition = {Precondition::Kind::IfMatch, m_current->etag()};
    }
    m_cancelRunning = m_endpoint->write(this, record, m_edits, precondition, whileOpen([this](const Answer &answer) { answered(answer); }));
}

void RecordWrite::answered(const Answer &answer)
{
    if (answer) {
        verify(*answer);
    } else if (mayBeWritten(answer.error())) {
        settle(answer.error());
    } else if (answer.error().kind == Kind::PreconditionFailed && ++m_rounds < maxRounds) {
        if (m_cancelled)
            refuse(cancelledError());
        else
            readCurrent(); // somebody else was quicker: merge with what they wrote
    } else {
        refuse(answer.error());
    }
}

void RecordWrite::verify(const std::optional<ServerRecord> &answer)
{
    m_step = Step::Verifying;
    read([=, this](const Answer &now) {
        if (now) {
            finish(compared(*now));
            return;
        }
        WriteOutcome outcome;
        if (answer)
            outcome = compared(answer);
        outcome.kind = WriteOutcome::Kind::Written;
        outcome.error = now.error();
        finish(outcome);
    });
}

void RecordWrite::settle(const ApiError &error)
{
    m_step = Step::Settling;
    read([=, this](const Answer &now) {
        if (now) {
            judge(error, *now);
            return;
        }
        WriteOutcome outcome;
        outcome.kind = WriteOutcome::Kind::Unknown;
        outcome.error = error;
        finish(outcome);
    });
}

void RecordWrite::judge(const ApiError &error, const std::optional<ServerRecord> &now)
{
    WriteOutcome outcome = compared(now);
    switch (settledBy({m_key, m_current, m_before, m_target, m_request.secrets}, now)) {
    case Evidence::Written:
        break;
    case Evidence::NotWritten:
        outcome.kind = WriteOutcome::Kind::NotWritten;
        outcome.error = error;
        break;
    case Evidence::None:
        outcome.kind = WriteOutcome::Kind::Unknown;
        outcome.error = error;
        break;
    }
    finish(outcome);
}

WriteOutcome RecordWrite::compared(const std::optional<ServerRecord> &now) const
{
    WriteOutcome outcome;
    outcome.record = now;
    outcome.putBack = m_putBack;
    if (now) {
        outcome.differences = writeDifferences(m_key, m_before, m_target, *now);
        outcome.secrets = secretsNotHeld(m_edits, *now);
    } else {
        outcome.differences = {{m_key, {}, m_target, std::nullopt}};
    }
    const bool same = outcome.differences.empty() && outcome.secrets.empty();
    outcome.kind = same ? WriteOutcome::Kind::Written : WriteOutcome::Kind::WrittenDiffers;
    return outcome;
}

void RecordWrite::refuse(const ApiError &error)
{
    WriteOutcome outcome;
    outcome.kind = WriteOutcome::Kind::NotWritten;
    outcome.record = m_current;
    outcome.error = error;
    finish(outcome);
}

void RecordWrite::finish(const WriteOutcome &outcome)
{
    m_step = Step::Over;
    WriteOutcome told = outcome;
    if (m_current)
        told.before = m_before;
    told.theirs = m_theirs;
    m_answer.finish(told);
    deleteLater();
}

} // namespace selwise
