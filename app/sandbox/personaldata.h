#pragma once

#include "models/domain/json.h"

namespace selwise::sandbox {

/// A copy for the log, which holds no personal data that was not hashed (contract, section 8): the mask in place of every
/// value under a member that tells of a person (models/domain/personaldata.h), at any depth. Hashes stay, as they
/// are what a destination matches by, and so do a customer's numbers.
Json withoutPersonalData(const Json &value);

/// Of an answer: also wherever it repeats, in whatever form, a value that tells of a person in this event.
Json withoutPersonalData(const Json &answer, const Json &event);

} // namespace selwise::sandbox
