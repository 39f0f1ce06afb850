#pragma once

#include "app/archive/entrysink.h"
#include "app/archive/inputfile.h"

namespace selwise::archive {

/// CSV with a line of names first, separated by comma, semicolon or tab (RFC 4180). Each record becomes an entry: an empty
/// cell is a member that is not there, a cell that holds an object or a list is that.
class CsvReader {
public:
    CsvReader(InputFile &input, EntrySink &sink, Faults &faults, ImportControl &control)
        : m_input(input), m_sink(sink), m_faults(faults), m_control(control)
    {
    }
    Outcome run();

private:
    int next();
    bool record(std::vector<std::string> &cells, bool &tooLong);
    std::string entryOf(const std::vector<std::string> &cells) const;

    InputFile &m_input;
    EntrySink &m_sink;
    Faults &m_faults;
    ImportControl &m_control;
    std::string m_buffer;
    size_t m_at = 0, m_end = 0;
    char m_separator = ',';
    qint64 m_line = 1;
    std::vector<std::string> m_names;
};

} // namespace selwise::archive
