#include "app/xlsx/xlsxworkbook.h"

#include "app/xlsx/workbookcheck.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <cstdio>
#include <utility>
#include <xlsxwriter.h>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double msOfDay = 86'400'000, epoch = 25'569; // 1 January 1970 as a spreadsheet counts days
constexpr double firstDay = 61, daysEnd = 2'958'466;   // 1 March 1900, before which they count wrong, and the year 10000

static_assert(Workbook::rowsOfSheet == LXW_ROW_MAX);

/// What XML cannot hold becomes U+FFFD; what a spreadsheet would read as a character's number ("_x0041_") is written so that
/// it does not. Control characters are left to the library.
QString escaped(const QString &text)
{
    static const QRegularExpression number(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString result = text;
    for (QChar &c : result) {
        if (c.isNull() || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            c = QChar::ReplacementCharacter;
    }
    if (result.contains("_x"_L1))
        result.replace(number, u"_x005F_"_s);
    return result;
}

/// At most `longest` UTF-16 units, no character halved.
QString cut(const QString &text, qsizetype longest)
{
    const bool halved = text.size() > longest && text[longest - 1].isHighSurrogate();
    return text.left(halved ? longest - 1 : longest);
}

} // namespace

XlsxWorkbook::XlsxWorkbook(const QString &file, const QString &sheet, std::vector<WorkbookColumn> columns)
    : m_file(QFile::encodeName(file)), m_folder(QFile::encodeName(QFileInfo(file).absolutePath())), m_name(sheet), m_columns(std::move(columns))
{
    lxw_workbook_options options{LXW_TRUE, m_folder.data(), LXW_FALSE}; // Excel offers to repair what has ZIP64
    m_book = workbook_new_opt(m_file.constData(), &options);
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    m_time = workbook_add_format(m_book);
    format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss.000");
    addSheet();
}

XlsxWorkbook::~XlsxWorkbook()
{
    if (!m_book)
        return;
    // Of a workbook that is not finished the library leaves them open, and so what they take of the disk.
    for (lxw_worksheet *sheet : m_sheets) {
        if (sheet && sheet->optimize_tmpfile)
            std::fclose(std::exchange(sheet->optimize_tmpfile, nullptr));
    }
    lxw_workbook_free(m_book);
}

void XlsxWorkbook::addSheet()
{
    const QString name = m_rows.empty() ? m_name : m_name + u' ' + QString::number(m_rows.size() + 1);
    lxw_worksheet *const sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    m_sheets.push_back(sheet);
    m_rows.push_back(1);
    if (!sheet) {
        noteProblem(LXW_ERROR_CREATING_TMPFILE);
        return;
    }
    for (quint16 column = 0; column < m_columns.size(); ++column) {
        worksheet_set_column(sheet, column, column, m_columns[column].width, nullptr);
        noteProblem(worksheet_write_string(sheet, 0, column, escaped(m_columns[column].title).toUtf8().constData(), m_bold));
    }
    worksheet_freeze_panes(sheet, 1, 0);
}

lxw_worksheet *XlsxWorkbook::sheet()
{
    if (m_sheets.back() && m_rows.back() == rowsOfSheet)
        addSheet();
    return m_sheets.back();
}

void XlsxWorkbook::noteProblem(int error)
{
    if (error != LXW_NO_ERROR && m_problem.isEmpty())
        m_problem = QString::fromUtf8(lxw_strerror(lxw_error(error)));
}

void XlsxWorkbook::addText(const QString &text)
{
    lxw_worksheet *const into = sheet();
    if (into && !text.isEmpty()) {
        const QString fitting = cut(text, longestText);
        QString shown = escaped(fitting);
        if (shown.size() > longestText)
            shown = escaped(cut(fitting, longestText - (shown.size() - fitting.size())));
        if (text.size() > longestText || shown.size() < fitting.size())
            ++m_shortened;
        noteProblem(worksheet_write_string(into, lxw_row_t(m_rows.back()), m_column, shown.toUtf8().constData(), nullptr));
    }
    ++m_column;
}

void XlsxWorkbook::addNumber(double number)
{
    if (lxw_worksheet *const into = sheet())
        noteProblem(worksheet_write_number(into, lxw_row_t(m_rows.back()), m_column, number, nullptr));
    ++m_column;
}

void XlsxWorkbook::addTime(qint64 msSinceEpoch)
{
    const double day = double(msSinceEpoch) / msOfDay + epoch;
    if (day < firstDay || day >= daysEnd)
        return addText(QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::UTC).toString(Qt::ISODateWithMs));
    if (lxw_worksheet *const into = sheet())
        noteProblem(worksheet_write_number(into, lxw_row_t(m_rows.back()), m_column, day, m_time));
    ++m_column;
}

void XlsxWorkbook::endRow()
{
    sheet();
    ++m_rows.back();
    m_column = 0;
}

QString XlsxWorkbook::finish(const std::function<bool()> &isCancelled)
{
    if (m_problem.isEmpty())
        noteProblem(workbook_close(std::exchange(m_book, nullptr)));
    // The library says that all is well after a full disk, too.
    if (m_problem.isEmpty() && !isCancelled())
        m_problem = workbookProblem(m_file, m_rows, isCancelled);
    return m_problem;
}

std::unique_ptr<Workbook> XlsxWorkbookFactory::create(const QString &file, const QString &sheet, const std::vector<WorkbookColumn> &columns)
{
    return std::make_unique<XlsxWorkbook>(file, sheet, columns);
}

} // namespace selwise
