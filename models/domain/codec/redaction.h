#pragma once

#include "models/domain/json.h"

/// The one place that decides what of received data is hidden before it is shown, logged or stored.
namespace selwise::codec {

/// A copy for showing and storing, with a mask in place of whatever sits under a secret-looking name, in a header list, under
/// a member that configures authentication (all but `header`: contract, section 7), and in texts where secretsIn() finds it:
/// also in JSON that somebody wrote into a text, such as a request's body. Equal to `value` when there is nothing to hide.
Json redacted(const Json &value);
/// The same for a text, which is never taken for JSON.
QString redactedText(const QString &text);

} // namespace selwise::codec
