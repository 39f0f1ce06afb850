#include "models/ports/whendone.h"
#include "models/services/providerwrite.h"
#include "models/text/secrettext.h"

/// The part of ProviderWrite that sees to it that no secret is lost.
namespace selwise {

/// Which secrets a server that replaces the whole record would lose (contract, sections 3 and 10). What it sends plainly,
/// the codec puts back.
void ProviderWrite::collectSecrets()
{
    m_edits = m_request.secrets;
    m_putBack.clear();
    m_missing.clear();
    m_toRead.clear();
    m_secretError.reset();
    if (m_current && !m_current->namesSecretsSet) {
        std::map<QString, SecretState> states = m_current->secrets;
        for (const ConfigFieldSpec &field : configFields(m_request.provider.kind)) {
            if (field.kind == ConfigFieldSpec::Kind::Secret)
                states.try_emplace(field.name);
        }
        for (const auto &[name, state] : states) {
            const bool hidden = state.presence == SecretState::Presence::Masked ||
                                state.presence == SecretState::Presence::Unknown;
            if (hidden && !m_edits.contains(name))
                m_toRead.emplace_back(name, state);
        }
    }
    readNextSecret();
}

void ProviderWrite::readNextSecret()
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
    const SecretKey key{m_request.connection, m_request.site, m_request.provider.canonical(), name};
    whenEnded(m_vault.read(key, secretPurposeWord(SecretPurpose::Saving)), this, SecretError{}, [=, this](const Result<Secret, SecretError> &kept) {
        if (m_step == Step::Over)
            return;
        // A mask that ends otherwise is of another secret, which somebody else has set: ours would roll it back.
        const bool another = kept && !state.hint.isEmpty() && !kept->hint().isEmpty() && state.hint != kept->hint();
        if (kept && !another) {
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
