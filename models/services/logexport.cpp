#include "models/services/logexport.h"

#include "models/domain/decimal.h"
#include "models/query/logfields.h"
#include "models/services/logworkbook.h"

#include <QDateTime>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <algorithm>
#include <limits>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using logquery::Field;

namespace {

constexpr qsizetype rowsAtOnce = 2'000;

QString cellText(const LogResult &result, qsizetype row, const logquery::FieldRef &field)
{
    if (field.field != Field::Time)
        return result.text(row, field);
    const auto time = result.number(row, Field::Time);
    return time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

/// The columns of a file that can be imported again, under the names of the service.
std::vector<std::pair<QString, logquery::FieldRef>> csvColumns(const std::vector<logquery::FieldRef> &columns)
{
    std::vector<std::pair<QString, logquery::FieldRef>> named;
    const auto add = [&](const QString &name, const logquery::FieldRef &field) {
        if (std::none_of(named.begin(), named.end(), [&](const auto &one) { return one.first == name; }))
            named.emplace_back(name, field);
    };
    for (const logquery::FieldRef &field : columns) {
        switch (field.field) {
        case Field::Destination: // which of the two it is would be lost
            add(u"provider"_s, {Field::Provider, {}});
            add(u"webhookId"_s, {Field::Webhook, {}});
            break;
        case Field::Webhook: add(u"webhookId"_s, field); break;
        case Field::Time: add(u"timestamp"_s, field); break;
        case Field::Http: add(u"httpStatus"_s, field); break;
        case Field::Ms: add(u"durationMs"_s, field); break;
        default: add(logquery::fieldName(field), field);
        }
    }
    return named;
}

QByteArray line(const LogResult &result, qsizetype row, LogExportFormat format, const std::vector<std::pair<QString, logquery::FieldRef>> &columns, qint64 &neutralised)
{
    if (format == LogExportFormat::Ndjson) {
        QByteArray raw = result.raw(row);
        raw.replace('\n', ' '); // white space between tokens only: within strings it is written \n
        return raw + '\n';
    }
    QStringList cells;
    for (const auto &[name, field] : columns)
        cells += logExportCell(cellText(result, row, field), u',', &neutralised);
    return cells.join(u',').toUtf8() + "\r\n";
}

void write(QPromise<LogExportEnd> &promise, const LogResultPtr &result, const QString &file, LogExportFormat format,
           const std::vector<logquery::FieldRef> &columns)
{
    LogExportEnd end;
    QSaveFile out(file);
    const auto failed = [&] {
        end.problem = out.errorString();
        out.cancelWriting();
        promise.addResult(end);
    };
    if (!out.open(QIODevice::WriteOnly)) {
        failed();
        return;
    }
    const qsizetype rows = result->rowCount();
    QByteArray block;
    const auto named = csvColumns(columns);
    if (format == LogExportFormat::Csv) {
        QStringList names;
        for (const auto &[name, field] : named)
            names += logExportCell(name, u',');
        block = names.join(u',').toUtf8() + "\r\n";
    }
    for (qsizetype row = 0; row < rows; ++row) {
        block += line(*result, row, format, named, end.neutralised);
        ++end.rows;
        if (end.rows % rowsAtOnce != 0 && row + 1 < rows)
            continue;
        if (promise.isCanceled())
            return; // QSaveFile drops what was written
        if (out.write(block) != block.size()) {
            failed();
            return;
        }
        block.clear();
        promise.setProgressValue(int(end.rows));
    }
    if (!block.isEmpty() && out.write(block) != block.size()) {
        failed();
        return;
    }
    if (!out.commit()) {
        failed();
        return;
    }
    promise.addResult(end);
}

} // namespace

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) && !isNumberText(text.toStdString());
}

QString logExportCell(const QString &text, QChar separator, qint64 *neutralised)
{
    QString cell = text;
    if (looksLikeFormula(cell)) {
        cell.prepend(u'\'');
        if (neutralised)
            ++*neutralised;
    }
    if (separator == u'\t') {
        for (QChar &c : cell) {
            if (c == u'\t' || c == u'\n' || c == u'\r')
                c = u' ';
        }
        return cell;
    }
    if (!cell.contains(separator) && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QFuture<LogExportEnd> exportLogs(LogResultPtr result, const QString &file, LogExportFormat format, std::vector<logquery::FieldRef> columns)
{
    auto promise = std::make_shared<QPromise<LogExportEnd>>();
    QFuture<LogExportEnd> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, result = std::move(result), file, format, columns = std::move(columns)] {
        promise->setProgressRange(0, int(std::min<qsizetype>(result->rowCount(), std::numeric_limits<int>::max())));
        if (format == LogExportFormat::Xlsx)
            writeWorkbook(*promise, *result, file, columns);
        else
            write(*promise, result, file, format, columns);
        promise->finish();
    });
    return future;
}

} // namespace selwise
