#include "models/services/recordwrite.h"

#include "models/services/recordform.h"
#include "models/services/settling.h"

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

RecordWrite::RecordWrite(ControlPlane &plane, SecretVault &vault, RecordWriter::Request request, QObject *parent)
    : RecordJob(RecordEndpoint::of(plane, request.address, request.base.has_value()), parent)
    , m_vault(vault)
    , m_request(std::move(request))
    , m_key(keyOf(m_request.address))
{
}

void RecordWrite::begin()
{
    m_step = Step::Before;
    m_target = m_request.mine;
    read(m_target, [this](const Answer &current) {
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
        finish(std::move(outcome));
        return;
    }
    if (current) {
        Merge merged = merge(m_key, m_request.base.value_or(Json::object()), m_before, m_request.mine);
        if (!merged.conflicts.empty()) {
            WriteOutcome outcome;
            outcome.kind = WriteOutcome::Kind::Conflict;
            outcome.record = current;
            outcome.merge = std::move(merged);
            finish(std::move(outcome));
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
    m_cancelRunning = m_endpoint->write(this, record, m_edits, precondition, whileOpen<Answer>([this](const Answer &answer) { answered(answer); }));
}

void RecordWrite::answered(const Answer &answer)
{
    if (answer) {
        verify(*answer);
    } else if (mayBeWritten(answer.error())) {
        settle(m_target, answer.error(), [this, error = answer.error()](const std::optional<ServerRecord> &now) { judge(error, now); });
    } else if (answer.error().kind == Kind::PreconditionFailed && ++m_rounds < maxRounds) {
        if (m_cancelled)
            refuse(errorOf(Kind::Cancelled));
        else
            begin(); // somebody else was quicker: merge with what they wrote
    } else {
        refuse(answer.error());
    }
}

void RecordWrite::verify(const std::optional<ServerRecord> &answer)
{
    m_step = Step::Verifying;
    read(m_target, [=, this](const Answer &now) {
        if (now) {
            finish(compared(*now));
            return;
        }
        WriteOutcome outcome;
        if (answer)
            outcome = compared(answer);
        outcome.kind = WriteOutcome::Kind::Written;
        outcome.error = now.error();
        finish(std::move(outcome));
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
    finish(std::move(outcome));
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

void RecordWrite::fill(WriteOutcome &outcome) const
{
    if (m_current)
        outcome.before = m_before;
    outcome.theirs = m_theirs;
}

} // namespace selwise
