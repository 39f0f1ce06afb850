#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QXmlStreamReader>
#include <QtEndian>
#include <vector>
#include <zlib.h>

namespace selwise::test {

/// The files of a ZIP, unpacked; what is broken is missing.
inline QMap<QString, QByteArray> unzipped(const QByteArray &zip)
{
    const auto number = [&](qsizetype at, int bytes) -> quint32 {
        if (at < 0 || at + bytes > zip.size())
            return 0;
        return bytes == 2 ? qFromLittleEndian<quint16>(zip.constData() + at) : qFromLittleEndian<quint32>(zip.constData() + at);
    };
    QMap<QString, QByteArray> files;
    const qsizetype end = zip.lastIndexOf("PK\5\6");
    qsizetype at = end < 0 ? zip.size() : number(end + 16, 4);
    while (zip.mid(at, 4) == "PK\1\2") {
        const QByteArray name = zip.mid(at + 46, number(at + 28, 2));
        const qsizetype local = number(at + 42, 4);
        const qsizetype from = local + 30 + number(local + 26, 2) + number(local + 28, 2);
        QByteArray packed = zip.mid(from, number(at + 20, 4));
        QByteArray content(number(at + 24, 4), '\0');
        z_stream stream{};
        stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_in = uInt(packed.size());
        stream.next_out = reinterpret_cast<Bytef *>(content.data());
        stream.avail_out = uInt(content.size());
        const bool stored = number(at + 10, 2) == 0;
        if (stored) {
            content = packed;
        } else {
            inflateInit2(&stream, -MAX_WBITS);
            const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END;
            inflateEnd(&stream);
            if (!whole)
                content.clear();
        }
        if (crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size())) == number(at + 16, 4))
            files.insert(QString::fromUtf8(name), content);
        at += 46 + number(at + 28, 2) + number(at + 30, 2) + number(at + 32, 2);
    }
    return files;
}

struct SheetCell {
    enum class Kind { Nothing, Text, Number, Formula } kind = Kind::Nothing;
    QString text; ///< of a number as it is written
    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

/// What a spreadsheet makes of a text in a workbook: "_x0001_" is the character of that number.
inline QString decodedText(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString result;
    qsizetype from = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += QChar(ushort(match.captured(1).toUShort(nullptr, 16)));
        from = match.capturedEnd();
    }
    return result += QStringView(text).mid(from);
}

/// The rows of a sheet from 1 on; empty when it is not well-formed. Cells that are left out are Nothing.
inline std::vector<std::vector<SheetCell>> sheetRows(const QByteArray &sheet)
{
    std::vector<std::vector<SheetCell>> rows;
    QXmlStreamReader xml(sheet);
    SheetCell *cell = nullptr;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1StringView("row")) {
            rows.resize(xml.attributes().value(QLatin1StringView("r")).toULongLong());
        } else if (xml.name() == QLatin1StringView("c")) {
            const size_t column = size_t(xml.attributes().value(QLatin1StringView("r")).front().unicode() - u'A');
            rows.back().resize(column + 1);
            cell = &rows.back()[column];
        } else if (xml.name() == QLatin1StringView("f")) {
            *cell = {SheetCell::Kind::Formula, xml.readElementText()};
        } else if (xml.name() == QLatin1StringView("v")) {
            *cell = {SheetCell::Kind::Number, xml.readElementText()};
        } else if (xml.name() == QLatin1StringView("t")) {
            *cell = {SheetCell::Kind::Text, decodedText(xml.readElementText())};
        }
    }
    return xml.hasError() ? std::vector<std::vector<SheetCell>>() : rows;
}

inline QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

inline QByteArray sheetOf(const QString &file, int number = 1)
{
    return unzipped(bytesOf(file)).value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
}

} // namespace selwise::test
