#include "models/services/tabletext.h"

#include <QStringDecoder>

namespace selwise {

namespace {

using Kind = ImportProblem::Kind;

QChar separatorOf(const QString &text)
{
    qsizetype commas = 0, semicolons = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n' || c == u'\r')
            break;
        if (c == u'\t')
            return c;
        commas += c == u',' ? 1 : 0;
        semicolons += c == u';' ? 1 : 0;
    }
    return semicolons > commas ? u';' : u',';
}

bool isPlainUtf16(const QByteArray &bytes)
{
    return bytes.size() >= 2 && (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"));
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    if (isPlainUtf16(bytes)) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return {decoder.decode(bytes), TextEncoding::Utf16};
    }
    const bool marked = bytes.startsWith("\xef\xbb\xbf");
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(marked ? QByteArrayView(bytes).sliced(3) : QByteArrayView(bytes));
    if (!decoder.hasError())
        return {text, marked ? TextEncoding::Utf8Mark : TextEncoding::Utf8};
    return {QString::fromLatin1(bytes), TextEncoding::Latin1};
}

Result<TextTable, ImportProblem> parseTable(const QString &text, int maxCells)
{
    const QChar separator = separatorOf(text);
    TextTable table;
    QStringList row;
    QString cell;
    int number = 1, rowNumber = 1, cells = 0;
    bool quoted = false, closed = false; // inside a quoted cell; behind its end
    const auto endCell = [&] {
        row << cell;
        cell.clear();
        closed = false;
        ++cells;
    };
    const auto endRow = [&] {
        endCell();
        const bool empty = std::all_of(row.begin(), row.end(), [](const QString &each) { return each.trimmed().isEmpty(); });
        if (!empty) {
            table.rows.push_back(row);
            table.numbers.push_back(rowNumber);
        }
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull())
            return Failure{ImportProblem{Kind::NotText, 0, 0, {}, {}}};
        if (cells > maxCells)
            return Failure{ImportProblem{Kind::TooManyCells, 0, 0, QString::number(maxCells), {}}};
        if (quoted) {
            if (c != u'"') {
                cell += c;
                number += c == u'\n' ? 1 : 0;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else {
                quoted = false;
                closed = true;
            }
        } else if (c == u'"' && cell.isEmpty() && !closed) {
            quoted = true;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endRow();
            rowNumber = ++number;
        } else if (closed && !c.isSpace()) {
            return Failure{ImportProblem{Kind::TextAfterQuote, rowNumber, int(row.size()) + 1, cell.left(60), {}}};
        } else if (!closed) {
            cell += c;
        }
    }
    if (quoted)
        return Failure{ImportProblem{Kind::OpenQuote, rowNumber, int(row.size()) + 1, cell.left(60), {}}};
    if (!cell.isEmpty() || !row.isEmpty() || closed)
        endRow();
    if (cells > maxCells)
        return Failure{ImportProblem{Kind::TooManyCells, 0, 0, QString::number(maxCells), {}}};
    if (table.rows.empty())
        return Failure{ImportProblem{Kind::Empty, 0, 0, {}, {}}};
    return table;
}

QString tableText(const std::vector<QStringList> &rows, QChar separator)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += separator;
            const QString &cell = row[i];
            const bool quote = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
            text += quote ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
        }
        text += u'\n';
    }
    return text;
}

} // namespace selwise
