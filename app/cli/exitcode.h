#pragma once

namespace selwise::cli {

/// What scripts depend on (contract, section 10).
enum class ExitCode {
    Fine = 0,
    No = 1,      ///< asked and answered: a check is red, a read-back differs
    Usage = 2,   ///< wrong arguments or input
    Refused = 3  ///< could not reach, or was refused
};

} // namespace selwise::cli
