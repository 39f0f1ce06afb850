#include "models/services/secretsatrisk.h"

namespace selwise {

std::vector<std::pair<QString, SecretState>> secretsAtRisk(const ServerRecord &current, const ServerRecord &target,
                                                           const SecretEdits &edits)
{
    std::vector<std::pair<QString, SecretState>> atRisk;
    if (current.namesSecretsSet())
        return atRisk;
    if (current.webhook() && target.webhook() && current.webhook()->auth != target.webhook()->auth)
        return atRisk;
    std::map<QString, SecretState> states = current.secrets();
    if (current.provider()) {
        for (const ConfigFieldSpec &field : configFields(current.provider()->provider.kind)) {
            if (field.kind == ConfigFieldSpec::Kind::Secret)
                states.try_emplace(field.name);
        }
    }
    for (const auto &[name, state] : states) {
        const bool hidden = state.presence == SecretState::Presence::Masked || state.presence == SecretState::Presence::Unknown;
        if (hidden && !edits.contains(name))
            atRisk.emplace_back(name, state); // what it sends plainly, the codec puts back
    }
    return atRisk;
}

bool showsAnother(const SecretState &shown, const QString &hint)
{
    return !shown.hint.isEmpty() && !hint.isEmpty() && shown.hint != hint;
}

} // namespace selwise
