#pragma once

#include "models/forwarding/decision.h"

#include <QString>

namespace selwise {

/// "order.total must be at least 1". An operator that is not known stands there as configured.
QString requirementText(const QString &field, Operator op, const QString &operatorText, const std::optional<Json> &expected);
/// An operator in words: "is at least".
QString operatorName(Operator op);

/// A value of an event for a sentence: numbers and truth as they are, text in quotes, both shortened; lists when they are
/// short. What stands under `user.`, `context.ip` or a name that sounds like a credential or a person is described instead
/// ("a text of 24 characters"); an object always is.
QString valueText(const Json &value, const QString &field);
/// True for a path whose values are not quoted.
bool isPersonalPath(const QString &field);

} // namespace selwise
