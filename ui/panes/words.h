#pragma once

#include "models/domain/connection.h"
#include "models/domain/ids.h"
#include "models/ports/secretstore.h"
#include "ui/theme/kinds.h"

#include <QDateTime>

/// Short names and times as the window shows them. Sentences are in models/text.
namespace selwise::words {

EnvKind envKind(Environment environment);
ProviderMark mark(const ProviderId &id);
QString shortSite(const SiteId &site);       ///< 3f9c…b7e1
QString host(const ConnectionProfile &profile); ///< api.selwise.com, "this computer" for the sandbox
QString configField(const QString &wireName);///< "Access token", or the wire name

QString clockTime(const QDateTime &utc);     ///< local, 14:31:58
/// Local: "today 14:31:58", "19 Nov", "19 Aug 2025"; empty for an invalid time.
QString moment(const QDateTime &utc, const QDateTime &now);
/// The same to the minute: "today 14:31".
QString roughMoment(const QDateTime &utc, const QDateTime &now);
QString utcTip(const QDateTime &utc);        ///< "2026-11-21 13:31:58 UTC"
QString timeZone();                          ///< "Europe/Berlin"

} // namespace selwise::words
