#pragma once

#include "tests/contract/bench.h"

#include <vector>

namespace selwise::contract {

/// Servers that answer in the other ways which the console accepts (contract, sections 3, 7, 8 and 9), each reshaping
/// what the sandbox says.
const std::vector<Variant> &variants();

} // namespace selwise::contract
