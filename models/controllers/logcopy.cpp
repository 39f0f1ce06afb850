#include "models/controllers/logcopy.h"

#include "models/items/logsmodel.h"
#include "models/services/logexport.h"

#include <QPromise>
#include <QThreadPool>

namespace selwise {

QFuture<QString> copyLogs(LogResultPtr result, std::vector<qsizetype> rows, std::vector<logquery::FieldRef> columns, QStringList titles)
{
    auto promise = std::make_shared<QPromise<QString>>();
    QFuture<QString> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, result = std::move(result), rows = std::move(rows), columns = std::move(columns), titles = std::move(titles)] {
        QString text;
        if (!titles.isEmpty())
            text = titles.join(u'\t') + u'\n';
        for (const qsizetype row : rows) {
            if (titles.isEmpty()) {
                text += QString::fromUtf8(result->raw(row)) + u'\n';
                continue;
            }
            QStringList cells;
            for (const logquery::FieldRef &field : columns)
                cells += logExportCell(LogsModel::shownText(*result, row, field), u'\t');
            text += cells.join(u'\t') + u'\n';
        }
        promise->addResult(std::move(text));
        promise->finish();
    });
    return future;
}

} // namespace selwise
