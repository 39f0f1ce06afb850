#pragma once

#include "models/domain/ids.h"
#include "models/ports/userprompt.h"

#include <QDateTime>

/// What a user reads about Selwise's test mode with an end. Times are given as shown.
namespace selwise {

QString testModeUntilText(const QString &provider, const QString &until); ///< "Google Ads test mode until 18:14"; empty until = no end
QString testModeOnlyHereText(); ///< that the end needs this program to run
/// Before switching it on: 1 = do it. `until` empty = until somebody stops it.
Question testModeOnQuestion(const ProviderId &id, const QString &site, const QString &until);
/// An end that passed while the program did not run: 1 = switch off, 0 = leave it on.
Question testModeOverdueQuestion(const ProviderId &id, const QString &until);

} // namespace selwise
