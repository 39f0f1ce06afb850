#pragma once

#include <QByteArray>
#include <QString>

namespace selwise::cli {

/// A line of CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front, and is counted;
/// a number stays a number.
class CsvLine {
public:
    void add(const QString &cell);
    QByteArray take(); ///< with its line end; the next one begins
    qint64 neutralised() const { return m_neutralised; }

private:
    QByteArray m_line;
    bool m_first = true;
    qint64 m_neutralised = 0;
};

} // namespace selwise::cli
