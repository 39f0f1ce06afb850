#pragma once

#include "app/cli/terminal.h"

#include <QStringList>
#include <vector>

namespace selwise::cli {

/// Aligned columns for people; wide characters count as two.
class Table {
public:
    enum class Align { Left, Right };
    struct Cell {
        QString text;
        Terminal::Style style = Terminal::Style::Plain;
    };
    struct Column {
        QString title;
        Align align = Align::Left;
    };
    explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}
    void add(std::vector<Cell> row) { m_rows.push_back(std::move(row)); }
    void print(Terminal &terminal) const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

/// "Name   value" lines; a value of several lines is indented.
void printFacts(Terminal &terminal, const std::vector<std::pair<QString, Table::Cell>> &facts);

} // namespace selwise::cli
