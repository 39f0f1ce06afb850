#pragma once

#include "models/controllers/historycontroller.h"
#include "models/items/historymodel.h"
#include "models/services/siteplan.h"
#include "ui/theme/icons.h"

#include <QString>

/// How versions of a site are worded.
namespace selwise::versionwords {

/// The note, else what it was: "Published Meta and GA4", "Changed elsewhere: Meta".
QString title(const HistoryModel::Row &row, const HistoryController &controller);
/// What it was, whatever its note says.
QString what(const HistoryModel::Row &row, const HistoryController &controller);
/// All of it in one line: "Version 3, Today 08:12, Mara, minimum for purchases, Published Meta, 2 changes, in force".
QString spoken(const HistoryModel::Row &row, const HistoryController &controller, const QDateTime &now);
QString changes(const HistoryModel::Row &row); ///< "2 changes", "not written"
QString who(const HistoryModel::Row &row); ///< the person, "somebody else"; empty when not known
QString day(const QDateTime &utc, const QDateTime &now); ///< "Today", "Yesterday", "Friday, 21 November"
QString exactTime(const QDateTime &utc); ///< "Fri 21 Nov 2025, 08:12:44"
QString outcome(const QString &word);    ///< "Read back and the same", "Not written" ...
Tone outcomeTone(const QString &word);
/// Why a file cannot be brought in: what is wrong, where, what next.
QString fileError(const codec::SiteFileError &error);

} // namespace selwise::versionwords
