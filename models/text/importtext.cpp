#include "models/text/importtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

QString importPlaceText(const ImportProblem &problem)
{
    if (problem.row <= 0)
        return {};
    if (problem.kind == ImportProblem::Kind::NotJson)
        return Text::tr("line %1, column %2").arg(problem.row).arg(problem.column);
    if (problem.column <= 0)
        return Text::tr("row %1").arg(problem.row);
    return Text::tr("row %1, column %2").arg(problem.row).arg(problem.column);
}

QString importProblemText(const ImportProblem &problem)
{
    const QString &detail = problem.detail, &other = problem.other;
    switch (problem.kind) {
    using Kind = ImportProblem::Kind;
    case Kind::Empty: return Text::tr("There is nothing in it. Copy the cells with their headings, or choose another file.");
    case Kind::TooLarge: return Text::tr("It is larger than %1 MiB, which is no table of mappings. Choose another file.").arg(detail);
    case Kind::TooManyCells:
        return Text::tr("It has more than %1 cells, which is no table of mappings. Copy only the columns of events and names.")
            .arg(QLocale().toString(detail.toInt()));
    case Kind::NotText: return Text::tr("This is not text: perhaps a spreadsheet file. Save it as CSV, or copy its cells and paste them here.");
    case Kind::OpenQuote: return Text::tr("The quote before “%1” is never closed. Close it, or double it where it belongs to the text.").arg(detail);
    case Kind::TextAfterQuote: return Text::tr("Something stands behind the closing quote of “%1”. Double quotes that belong to the text.").arg(detail);
    case Kind::NoColumns:
        return Text::tr("The first row does not name the columns. It needs “event”, and a provider for each further column: ga4, meta, gads.");
    case Kind::UnknownColumn: return Text::tr("“%1” is no provider of this site. Name the columns event, ga4, meta, gads, or delete this one.").arg(detail);
    case Kind::NotSetUp: return Text::tr("%1 is not set up. Set it up under Providers first, or leave it out.").arg(detail);
    case Kind::RepeatedColumn: return Text::tr("The column “%1” is there twice. Keep one of them.").arg(detail);
    case Kind::TooManyCellsInRow: return Text::tr("This row has more cells than the first one names. Quote cells that hold the separator.");
    case Kind::NoEvent: return Text::tr("This row names no event.");
    case Kind::UnknownProvider: return Text::tr("“%1” is no provider of this site: use ga4, meta or gads.").arg(detail);
    case Kind::BadName: return Text::tr("“%1” cannot be a name. %2").arg(detail, other);
    case Kind::Repeated:
        return other.isEmpty() ? Text::tr("The event “%1” is there twice. Keep one.").arg(detail)
                               : Text::tr("The event “%1” stands in row %2 already. Keep one of them.").arg(detail, other);
    case Kind::NearlyTheSame:
        return Text::tr("“%1” looks like the event “%2”, but is spelled otherwise (capital letters, or how accents are stored). Write it the same way.")
            .arg(detail, other);
    case Kind::NotJson: return detail;
    case Kind::OtherShape:
        return detail.isEmpty() ? Text::tr("This JSON holds no mappings. Export them once to see the form.")
                                : Text::tr("This JSON holds no mappings: “%1” is not what it should be. Export them once to see the form.").arg(detail);
    case Kind::NewerVersion: return Text::tr("A newer version of this program has written it. Update the program, or export as CSV there.");
    case Kind::OutsideTable: return Text::tr("The copied cells reach beyond the table from here. Choose a cell further up or to the left, or copy fewer.");
    }
    return {};
}

QString encodingText(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8Mark: break;
    case TextEncoding::Utf16: return Text::tr("Read as UTF-16.");
    case TextEncoding::Latin1: return Text::tr("It is not UTF-8: read as Latin-1. Check names with accents.");
    }
    return {};
}

} // namespace selwise
