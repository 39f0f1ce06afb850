#pragma once

#include "models/domain/mappingimport.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace selwise {

/// Text of a file or the clipboard: UTF-8, with or without its mark, UTF-16 with one; else Latin-1, which is a guess and
/// has to be said.
struct DecodedText {
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
};
DecodedText decodeText(const QByteArray &bytes);

/// A table as a spreadsheet writes it: cells between tabs, commas or semicolons (whichever the first row has), quoted where
/// they hold one of these, a quote or a line end; rows end with LF, CRLF or CR. Empty rows are left out.
struct TextTable {
    std::vector<QStringList> rows;
    std::vector<int> numbers; ///< of each row, in the text, from 1
};
Result<TextTable, ImportProblem> parseTable(const QString &text, int maxCells = maxImportCells);

/// The same way back; a cell that a spreadsheet would take for a formula stays as it is: names are checked, not guessed.
QString tableText(const std::vector<QStringList> &rows, QChar separator);

} // namespace selwise
