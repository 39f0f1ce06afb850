#pragma once

namespace selwise {

class Secret;
struct Notice;
class SecretField;

/// Shows a secret in its field for as long as the field allows: the one place of the window that looks inside a Secret.
void revealIn(SecretField &field, const Secret &secret);

/// What a pane says after a revealed secret was copied.
Notice secretCopiedNotice();

} // namespace selwise
