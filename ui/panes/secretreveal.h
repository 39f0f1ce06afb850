#pragma once

namespace selwise {

class Secret;
class SecretField;

/// Shows a secret in its field for as long as the field allows: the one place of the window that looks inside a Secret.
void revealIn(SecretField &field, const Secret &secret);

} // namespace selwise
