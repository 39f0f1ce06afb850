#pragma once

#include "models/domain/mappingtable.h"

namespace selwise {

enum class TextEncoding { Utf8, Utf8Mark, Utf16, Latin1 };

/// What is wrong with a pasted table or a file of mappings, and where. One is enough for nothing to be changed.
struct ImportProblem {
    enum class Kind {
        Empty,          ///< nothing is there
        TooLarge,       ///< more than the limit; `detail` says it
        TooManyCells,   ///< the same of cells
        NotText,        ///< NUL bytes: an XLSX or a picture
        OpenQuote,      ///< a quoted cell is never closed
        TextAfterQuote, ///< something stands behind the closing quote of a cell
        NoColumns,      ///< the first row does not name the columns
        UnknownColumn,  ///< `detail` is no provider of this site
        NotSetUp,       ///< `detail` is a provider that has no record
        RepeatedColumn, ///< `detail` stands there twice
        TooManyCellsInRow,
        NoEvent,        ///< a row without an event
        UnknownProvider,///< in a row of its own
        BadName,        ///< `detail` is the name, `other` what is wrong with it
        Repeated,       ///< the event stood in row `other` before
        NearlyTheSame,  ///< `detail` and `other` differ only in case or in how Unicode spells them
        NotJson,        ///< `detail` is what was expected
        OtherShape,     ///< JSON, but not a file of mappings
        NewerVersion,   ///< written by a newer version of this program
        OutsideTable    ///< a paste reaches beyond the last row or column
    };
    Kind kind;
    int row = 0;    ///< from 1; 0: of the whole
    int column = 0; ///< from 1; 0: of the row
    QString detail, other;
    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// What an import would do.
struct ImportPlan {
    std::vector<MappingEdit> edits; ///< one for each entry of the file, in its order, also those that change nothing
    TextEncoding encoding = TextEncoding::Utf8;
    std::vector<QString> ignoredColumns;
};

inline constexpr int maxImportCells = 200'000;
inline constexpr qint64 maxImportBytes = 32LL * 1024 * 1024;

} // namespace selwise
