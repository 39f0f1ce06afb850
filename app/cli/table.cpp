#include "app/cli/table.h"

#include "app/cli/diagnostics.h"

#include <algorithm>
#include <cwchar>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int gap = 2;

/// Columns on a terminal.
int width(const QString &text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += std::max(0, ::wcwidth(wchar_t(c)));
    return columns;
}

/// One line, whatever a server put into it.
QString line(const QString &text)
{
    return printable(QString(text).replace(u'\n', u' ').replace(u'\t', u' '));
}

} // namespace

void Table::print(Terminal &terminal) const
{
    std::vector<int> widths;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        int widest = width(m_columns[column].title);
        for (const auto &row : m_rows)
            widest = std::max(widest, width(line(row[column].text)));
        widths.push_back(widest);
    }
    const auto printRow = [&](const std::vector<Cell> &row) {
        QString text;
        for (size_t column = 0; column < row.size(); ++column) {
            const QString cell = line(row[column].text);
            const QString padding(widths[column] - width(cell), u' ');
            const QString styled = terminal.styled(cell, row[column].style);
            const bool last = column + 1 == row.size();
            if (m_columns[column].align == Align::Right)
                text += padding + styled;
            else
                text += last ? styled : styled + padding;
            if (!last)
                text += QString(gap, u' ');
        }
        terminal.print(text);
    };
    std::vector<Cell> titles;
    for (const Column &column : m_columns)
        titles.push_back({column.title, Terminal::Style::Bold});
    printRow(titles);
    for (const auto &row : m_rows)
        printRow(row);
}

void printFacts(Terminal &terminal, const std::vector<std::pair<QString, Table::Cell>> &facts)
{
    int widest = 0;
    for (const auto &[name, value] : facts)
        widest = std::max(widest, width(line(name)));
    for (const auto &[name, value] : facts) {
        const QString label = line(name);
        const QString padding(widest - width(label) + gap, u' ');
        const QStringList lines = value.text.split(u'\n');
        terminal.print(terminal.styled(label, Terminal::Style::Bold) + padding
                       + terminal.styled(line(lines.first()), value.style));
        for (const QString &more : lines.mid(1))
            terminal.print(QString(widest + gap, u' ') + line(more));
    }
}

} // namespace selwise::cli
