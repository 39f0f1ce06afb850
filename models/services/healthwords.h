#pragma once

#include "models/services/alertrules.h"

namespace selwise {

/// What is said of losses and rules, by the window, notifications and the history alike.
namespace healthwords {

using NameOf = std::function<QString(const Receiver &)>;

struct Said {
    QString fact; ///< "search_query to GA4 is starving."
    QString text; ///< why, in numbers
};
Said loss(const SilentLoss &loss, const NameOf &nameOf, const QDateTime &now);

QString ruleTitle(const AlertRule &rule, const NameOf &nameOf); ///< "Meta rate below 95 %"
QString ruleDetail(const AlertRule &rule);                      ///< "Over 15 minutes, at least 50 events."
QString ruleState(const AlertRule &rule, const AlertReading &reading, const NameOf &nameOf); ///< "Quiet, 99.7 %"
Said raised(const AlertRule &rule, const AlertReading &reading, const NameOf &nameOf);

QString percent(double rate); ///< "99.7 %": rounded down, so that "100 %" is only said of all
QString milliseconds(double ms);
QString minutes(double minutes); ///< "12 min", "3 h"
QString since(qint64 ms, const QDateTime &now); ///< local: "13:20", "20 Nov 13:20"

} // namespace healthwords

} // namespace selwise
