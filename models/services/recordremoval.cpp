#include "models/services/recordremoval.h"

namespace selwise {

using Kind = ApiError::Kind;

RecordRemoval::RecordRemoval(ControlPlane &plane, RecordWriter::Removal wanted, QObject *parent)
    : RecordJob(RecordEndpoint::of(plane, wanted.address, true), parent)
    , m_wanted(std::move(wanted))
{
}

void RecordRemoval::begin()
{
    m_step = Step::Before;
    read(m_wanted.base, [this](const Answer &current) {
        if (!current)
            refuse(current.error());
        else
            compare(*current);
    });
}

void RecordRemoval::fill(WriteOutcome &outcome) const
{
    RecordJob::fill(outcome);
    outcome.removal = true;
}

/// What is removed is what the user has seen: another state of the record is shown first. What only the server counts is none.
void RecordRemoval::compare(const std::optional<ServerRecord> &current)
{
    m_current = current;
    if (!current) {
        finishAs(WriteOutcome::Kind::Written);
    } else if (const Json form = current->form(); !Json::equivalent(current->typedForm(), ServerRecord::ofForm(m_wanted.base, m_wanted.address).typedForm())) {
        WriteOutcome outcome;
        outcome.kind = WriteOutcome::Kind::Conflict;
        outcome.record = current;
        outcome.merge = Merge{form, {}, {{{}, m_wanted.base, form, std::nullopt}}};
        finish(std::move(outcome));
    } else {
        send();
    }
}

void RecordRemoval::send()
{
    m_step = Step::Writing;
    Precondition precondition;
    if (const QByteArray etag = m_current->etag(); !etag.isEmpty())
        precondition = {Precondition::Kind::IfMatch, etag};
    m_cancelRunning = m_endpoint->remove(this, precondition, whileOpen<Result<Deletion, ApiError>>([this](const auto &answer) { answered(answer); }));
}

void RecordRemoval::answered(const Result<Deletion, ApiError> &answer)
{
    if (answer || answer.error().kind == Kind::NotFound) {
        verify();
    } else if (mayBeWritten(answer.error())) {
        settle(m_wanted.base, answer.error(), [this, error = answer.error()](const std::optional<ServerRecord> &now) {
            if (now)
                finishAs(WriteOutcome::Kind::NotWritten, now, error);
            else
                finishAs(WriteOutcome::Kind::Written);
        });
    } else if (answer.error().kind == Kind::PreconditionFailed && ++m_rounds < maxRounds) {
        if (m_cancelled)
            refuse(errorOf(Kind::Cancelled));
        else
            begin(); // somebody else was quicker
    } else {
        refuse(answer.error());
    }
}

void RecordRemoval::verify()
{
    m_step = Step::Verifying;
    read(m_wanted.base, [this](const Answer &now) {
        if (!now)
            finishAs(WriteOutcome::Kind::Written, {}, now.error());
        else if (!*now)
            finishAs(WriteOutcome::Kind::Written);
        else
            finishAs(WriteOutcome::Kind::WrittenDiffers, *now);
    });
}

void RecordRemoval::finishAs(WriteOutcome::Kind kind, const std::optional<ServerRecord> &record, const std::optional<ApiError> &error)
{
    WriteOutcome outcome;
    outcome.kind = kind;
    outcome.record = record;
    outcome.error = error;
    if (kind == WriteOutcome::Kind::WrittenDiffers)
        outcome.differences = {{record->key(), {}, std::nullopt, record->form()}};
    finish(std::move(outcome));
}

} // namespace selwise
