#pragma once

#include "models/domain/mappingimport.h"
#include "models/domain/providerrecord.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace selwise {

/// What there is to import into.
struct ImportTarget {
    std::vector<MappingColumn> columns;
    std::vector<QString> events; ///< all that are known
};

using ImportOutcome = Result<ImportPlan, std::vector<ImportProblem>>;

/// Reads a file or a pasted text: JSON, or a table whose first row names the columns. Either a column for each provider
/// (event, GA4, Meta, …; an empty cell is "not sent"), or event, provider, name. Columns of an export that hold no mapping
/// are passed over and named. At most 20 problems. Pure; not for the GUI thread: a file may be large.
ImportOutcome readMappings(const QByteArray &bytes, const ImportTarget &target);
/// The first row of this text names columns of mappings: it is a table for `readMappings`, not cells for a place.
bool hasMappingHeader(const QStringList &firstRow, const ImportTarget &target);

/// A block of cells put at a place of the table: `rows` and `columns` are those of the table from there on.
ImportOutcome placeCells(const std::vector<QStringList> &cells, const std::vector<QString> &rows, const std::vector<ProviderId> &columns);

/// All mappings as a table with a heading: event, then a column for each provider that is set up.
std::vector<QStringList> mappingRows(const std::vector<MappingEvent> &events, const std::vector<MappingColumn> &columns);

} // namespace selwise
