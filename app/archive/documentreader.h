#pragma once

#include "app/archive/entrysink.h"
#include "app/archive/inputfile.h"

namespace selwise::archive {

/// JSON that is not a line each: a page or a list over a whole file, indented or not, of any length; several behind each other
/// too. Holds one entry at a time.
class DocumentReader {
public:
    DocumentReader(InputFile &input, EntrySink &sink, Faults &faults, ImportControl &control);
    Outcome run();

private:
    int peek(); ///< the next byte that is no white space, not taken; -1 at the end
    int take();
    bool more();
    /// The bytes of the value that begins here; too long ones are passed over.
    bool value(std::string_view &text, bool &tooLong);
    Outcome list(bool &sound);
    void skipObject();
    void resume(); ///< after an error: at the next line
    void fault(ImportFault::Kind kind, qint64 element);

    InputFile &m_input;
    EntrySink &m_sink;
    Faults &m_faults;
    ImportControl &m_control;
    std::string m_buffer;
    size_t m_at = 0, m_end = 0;
    bool m_over = false;
    qint64 m_line = 1;
};

} // namespace selwise::archive
