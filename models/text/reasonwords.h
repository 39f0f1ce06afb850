#pragma once

#include "models/text/reasontext.h"

#include <span>
#include <vector>

/// What the files of the reason catalogue share; nobody else needs it.
namespace selwise::reasons {

/// One row of a table of reasons. Texts are marked for translation in the context "ReasonText"; in them %1 is the
/// destination, %2 and %3 are what the caller says they are. `link` may be empty.
struct Row {
    const char *code;
    ReasonText::Stage stage;
    ReasonText::Fixer fixer;
    bool heals;
    const char *sentence;
    const char *remedy;
    const char *link = "";
};
const Row *find(std::span<const Row> rows, std::string_view code);
ReasonText fromRow(const Row &row, const std::vector<QString> &values);
void appendCodes(std::vector<QString> &codes, std::span<const Row> rows);

/// Replaces %1, %2 ... in one pass, so that a value may hold a percent sign. A value that is not asked for is left out.
QString fill(const QString &pattern, const std::vector<QString> &values);
/// A text of the tables in the language of the program.
QString words(const char *text);

/// The tables by stage.
std::span<const Row> answerRows();
std::span<const Row> findingRows();
std::vector<QString> gateCodes();
std::vector<QString> signatureCodes();

/// What a destination said, for showing: shortened, without anything that looks like a credential or an e-mail address.
QString quotedSaying(const std::string &text);
QString destinationOrFallback(const QString &destination);

} // namespace selwise::reasons
