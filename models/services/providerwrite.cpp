#include "models/services/providerwrite.h"

#include "models/ports/whendone.h"
#include "models/services/recordform.h"
#include "models/services/settling.h"

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

ProviderWrite::ProviderWrite(ControlPlane &plane, SecretVault &vault, ProviderWriter::Request request, QObject *parent)
    : QObject(parent)
    , m_plane(plane)
    , m_vault(vault)
    , m_request(std::move(request))
    , m_key{RecordKey::Kind::Provider, m_request.provider.canonical()}
{
    auto *watcher = new QFutureWatcher<WriteOutcome>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, &ProviderWrite::cancel);
    watcher->setFuture(m_answer.future());
}

ProviderWrite::~ProviderWrite()
{
    if (m_step == Step::Over)
        return;
    WriteOutcome outcome;
    outcome.kind = m_step == Step::Before ? WriteOutcome::Kind::NotWritten : WriteOutcome::Kind::Unknown;
    outcome.error = cancelledError();
    finish(outcome);
}

QFuture<WriteOutcome> ProviderWrite::start()
{
    readCurrent();
    return m_answer.future();
}

void ProviderWrite::cancel()
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
template <class T, class F>
void ProviderWrite::await(const Reply<T> &reply, F f)
{
    auto *watcher = whenEnded(reply, this, cancelledError(), [this, f](const Result<T, ApiError> &result) {
        m_cancelRunning = {};
        if (m_step != Step::Over)
            f(result);
    });
    m_cancelRunning = [watcher = QPointer(watcher)] {
        if (watcher)
            watcher->cancel();
    };
}

void ProviderWrite::readCurrent()
{
    m_step = Step::Before;
    await(m_plane.provider(m_request.provider), [this](const Result<std::optional<ProviderRecord>, ApiError> &current) {
        if (!current)
            refuse(current.error());
        else
            compare(*current);
    });
}

void ProviderWrite::compare(const std::optional<ProviderRecord> &current)
{
    m_current = current;
    m_before = current ? codec::encodeRecord(*current) : Json::object();
    if (!current && m_request.base) { // deleted meanwhile
        WriteOutcome outcome;
        outcome.kind = WriteOutcome::Kind::Conflict;
        outcome.merge = Merge{Json::object(), {}, {{{}, m_request.base, std::nullopt, m_request.mine}}};
        finish(outcome);
        return;
    }
    m_target = m_request.mine;
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
        if (m_request.secrets.empty() && Json::equivalent(m_target, m_before)) {
            finish(compared(current)); // it is all there already
            return;
        }
    }
    collectSecrets();
}

void ProviderWrite::put()
{
    m_step = Step::Writing;
    ProviderRecord record = recordOfForm(m_target, m_current ? m_current->provider : m_request.provider);
    for (const auto &[name, state] : record.secrets) { // given in the form itself, nested or at the top
        if (state.presence == SecretState::Presence::Plain && !state.isJson)
            m_edits.try_emplace(name, SecretEdit{state.value});
    }
    if (m_current)
        codec::takeSecretStates(record, *m_current);
    Precondition precondition;
    if (!m_current) {
        precondition.kind = Precondition::Kind::IfNoneMatchAny;
    } else if (!m_current->etag.isEmpty()) {
        precondition = {Precondition::Kind::IfMatch, m_current->etag};
    }
    await(m_plane.putProvider(record, m_edits, precondition), [this](const Put &answer) { answered(answer); });
}

void ProviderWrite::answered(const Put &answer)
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

void ProviderWrite::verify(const std::optional<ProviderRecord> &answer)
{
    m_step = Step::Verifying;
    await(m_plane.provider(m_request.provider), [=, this](const Result<std::optional<ProviderRecord>, ApiError> &now) {
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

void ProviderWrite::settle(const ApiError &error)
{
    m_step = Step::Settling;
    await(m_plane.provider(m_request.provider), [=, this](const Result<std::optional<ProviderRecord>, ApiError> &now) {
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

void ProviderWrite::judge(const ApiError &error, const std::optional<ProviderRecord> &now)
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

WriteOutcome ProviderWrite::compared(const std::optional<ProviderRecord> &now) const
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

void ProviderWrite::refuse(const ApiError &error)
{
    WriteOutcome outcome;
    outcome.kind = WriteOutcome::Kind::NotWritten;
    outcome.record = m_current;
    outcome.error = error;
    finish(outcome);
}

void ProviderWrite::finish(const WriteOutcome &outcome)
{
    m_step = Step::Over;
    m_answer.finish(outcome);
    deleteLater();
}

} // namespace selwise
