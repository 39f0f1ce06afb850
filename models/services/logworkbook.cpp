#include "models/services/logworkbook.h"

#include "models/domain/decimal.h"
#include "models/ports/workbook.h"
#include "models/query/logfields.h"
#include "models/services/workbookmodule.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using logquery::Field;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LogWorkbook)
};

constexpr qsizetype rowsAtOnce = 2'000;
constexpr int exactDigits = 15; // what a spreadsheet keeps of a number

std::vector<WorkbookColumn> columnsOf(const std::vector<logquery::FieldRef> &fields)
{
    std::vector<WorkbookColumn> columns;
    for (const logquery::FieldRef &field : fields) {
        const QString name = logquery::fieldName(field);
        if (field.field == Field::Time)
            columns.push_back({Text::tr("%1 (UTC)").arg(name), 24});
        else
            columns.push_back({name, field.field == Field::Error ? 40 : 16});
    }
    return columns;
}

bool isAmount(const logquery::FieldRef &field)
{
    return field.field == Field::Attempt || field.field == Field::Http || field.field == Field::Ms || field.field == Field::Value || field.field == Field::Path;
}

/// A number that comes back digit by digit.
std::optional<double> exactNumber(const QString &text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (digits > exactDigits || text.contains(u'e', Qt::CaseInsensitive) || !isNumberText(text.toStdString()))
        return std::nullopt;
    return text.toDouble();
}

void addCell(Workbook &book, const LogResult &result, qsizetype row, const logquery::FieldRef &field, qint64 &formulas)
{
    if (field.field == Field::Time) {
        const auto time = result.number(row, Field::Time);
        return time ? book.addTime(*time) : book.addText({});
    }
    const QString text = result.text(row, field);
    if (isAmount(field)) {
        if (const auto number = exactNumber(text))
            return book.addNumber(*number);
    }
    formulas += looksLikeFormula(text) ? 1 : 0;
    book.addText(text);
}

/// What is written beside a file, to take its place; removed again when it does not.
class Beside {
public:
    explicit Beside(const QString &file)
        : m_target(QFileInfo::exists(file) ? QFileInfo(file).canonicalFilePath() : file), m_file(m_target + u'.' + QUuid::createUuid().toString(QUuid::Id128))
    {
        m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly);
    }
    ~Beside()
    {
        if (m_file.isOpen())
            m_file.remove();
    }
    QString name() const { return m_file.fileName(); }
    QString problem() const { return m_file.isOpen() ? QString() : m_file.errorString(); }
    /// Empty when it stands in the other's place now, on disk.
    QString replace()
    {
        if (QFileInfo::exists(m_target))
            m_file.setPermissions(QFileInfo(m_target).permissions());
        if (fsync(m_file.handle()) != 0 || std::rename(QFile::encodeName(name()).constData(), QFile::encodeName(m_target).constData()) != 0)
            return qt_error_string();
        m_file.close();
        return {};
    }

private:
    QString m_target;
    QFile m_file;
};

} // namespace

void writeWorkbook(QPromise<LogExportEnd> &promise, const LogResult &result, const QString &file, const std::vector<logquery::FieldRef> &columns)
{
    LogExportEnd end;
    const auto ended = [&](const QString &problem) {
        end.problem = problem;
        promise.addResult(end);
    };
    QString problem;
    WorkbookFactory *const factory = workbookFactory(&problem);
    if (!factory)
        return ended(problem);
    Beside written(file);
    if (!written.problem().isEmpty())
        return ended(written.problem());
    const std::unique_ptr<Workbook> book = factory->create(written.name(), Text::tr("Logs"), columnsOf(columns));
    const auto isCancelled = [&promise] { return promise.isCanceled(); };
    for (qsizetype row = 0; row < result.rowCount(); ++row) {
        for (const logquery::FieldRef &field : columns)
            addCell(*book, result, row, field, end.neutralised);
        book->endRow();
        ++end.rows;
        if (end.rows % rowsAtOnce != 0)
            continue;
        if (isCancelled())
            return;
        promise.setProgressValue(int(end.rows));
    }
    promise.setProgressValue(int(end.rows));
    end.sheets = book->sheets();
    end.shortened = book->shortened();
    problem = book->finish(isCancelled);
    if (isCancelled())
        return;
    if (problem.isEmpty())
        problem = written.replace();
    ended(problem);
}

} // namespace selwise
