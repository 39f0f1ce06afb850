#include "app/xlsx/workbookcheck.h"

#include <QCoreApplication>
#include <unzip.h>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr int blockSize = 256 * 1024;

/// Rows of the open sheet; -1 when it cannot be read to its end.
qint64 rowsOf(unzFile zip, const std::function<bool()> &isCancelled)
{
    const QByteArray mark("<row "), end("</worksheet>");
    QByteArray block(blockSize, Qt::Uninitialized), rest; // `rest`: a mark may lie across two blocks
    qint64 rows = 0;
    int read = 0;
    while (!isCancelled() && (read = unzReadCurrentFile(zip, block.data(), blockSize)) > 0) {
        const QByteArray text = rest + QByteArray::fromRawData(block.constData(), read);
        rows += text.count(mark);
        rest = text.right(end.size());
        rows -= rest.count(mark); // counted with what follows
    }
    const bool whole = read == 0 && rest == end;
    return unzCloseCurrentFile(zip) == UNZ_OK && whole ? rows : -1;
}

} // namespace

QString workbookProblem(const QByteArray &file, const std::vector<qint64> &rowsOfSheets, const std::function<bool()> &isCancelled)
{
    const unzFile zip = unzOpen64(file.constData());
    bool whole = zip != nullptr;
    for (size_t sheet = 0; whole && sheet < rowsOfSheets.size() && !isCancelled(); ++sheet) {
        const QByteArray part = "xl/worksheets/sheet" + QByteArray::number(qint64(sheet) + 1) + ".xml";
        whole = unzLocateFile(zip, part.constData(), 1) == UNZ_OK && unzOpenCurrentFile(zip) == UNZ_OK && rowsOf(zip, isCancelled) == rowsOfSheets[sheet];
    }
    if (zip)
        unzClose(zip);
    return whole ? QString() : Text::tr("Read back, it was not whole: the disk is full, or a sheet has grown past 4 GB.");
}

} // namespace selwise
