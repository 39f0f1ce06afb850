#pragma once

#include <QString>

namespace selwise {

/// True for three upper-case letters that ISO 4217 lists as an active currency. Anything else is passed through by the
/// service and reported as a warning (A, contract section 5).
bool isIsoCurrency(QStringView code);
/// Digits after the point that ISO 4217 gives (JPY 0, EUR 2, KWD 3); 2 for a code that is not listed.
int currencyDigits(QStringView code);

} // namespace selwise
