#include "models/ports/whendone.h"
#include "models/services/recordwrite.h"
#include "models/services/secretsatrisk.h"
#include "models/text/secrettext.h"

/// The part of RecordWrite that sees to it that no secret is lost.
namespace selwise {

void RecordWrite::collectSecrets()
{
    m_edits = m_request.secrets;
    m_putBack.clear();
    m_missing.clear();
    m_toRead.clear();
    m_secretError.reset();
    if (m_current)
        m_toRead = secretsAtRisk(*m_current, ServerRecord::ofForm(m_target, m_current->address()), m_edits);
    readNextSecret();
}

void RecordWrite::readNextSecret()
{
    if (m_toRead.empty()) {
        if (m_missing.empty() || m_request.dropSecrets) {
            put();
            return;
        }
        WriteOutcome outcome;
        outcome.kind = WriteOutcome::Kind::SecretsWouldBeLost;
        outcome.record = m_current;
        outcome.secrets = m_missing;
        outcome.secretError = m_secretError;
        finish(std::move(outcome));
        return;
    }
    const auto [name, state] = m_toRead.back();
    m_toRead.pop_back();
    const SecretKey key{m_request.connection, m_request.site, secretOwnerOf(m_endpoint->address()), name};
    whenEnded(m_vault.read(key, secretPurposeWord(SecretPurpose::Saving)), this, SecretError{}, [=, this](const Result<Secret, SecretError> &kept) {
        if (m_step == Step::Over)
            return;
        if (kept && !showsAnother(state, kept->hint())) {
            m_edits[name] = SecretEdit{*kept};
            m_putBack.push_back(name);
        } else {
            m_missing.push_back(name);
            if (!kept && kept.error().kind != SecretError::Kind::NotFound)
                m_secretError = kept.error();
        }
        readNextSecret();
    });
}

} // namespace selwise
