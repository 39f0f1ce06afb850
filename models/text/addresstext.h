#pragma once

#include "models/domain/connection.h"

namespace selwise {

/// Why an address is not taken, and what to do. Both empty for AddressProblem::None.
struct AddressText {
    QString sentence;
    QString remedy;
};
AddressText addressText(AddressProblem problem);
AddressText destinationText(AddressProblem problem); ///< of where a webhook sends to
QString environmentName(Environment environment);
QString sandboxProfileName(); ///< of the connection to the embedded sandbox, until the user gives it another

} // namespace selwise
