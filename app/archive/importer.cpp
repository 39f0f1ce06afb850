#include "app/archive/importer.h"

#include "app/archive/csvreader.h"
#include "app/archive/documentreader.h"

#include <QFileInfo>
#include <algorithm>
#include <chrono>
#include <thread>

namespace selwise::archive {

namespace {

/// What one thread takes at a time: about a segment, so that each segment covers a time of its own.
constexpr qint64 rangeSize = 24 << 20;
constexpr std::chrono::seconds commitInterval{5};

class FileImport {
public:
    FileImport(Store &store, InputFile &input, Faults &faults, ImportControl &control)
        : m_store(store), m_input(input), m_faults(faults), m_control(control)
    {
    }
    Outcome run(AppendSummary &summary);

private:
    enum class Kind { Lines, Document, Csv };
    Kind kind() const;
    Outcome runLines(EntrySink &sink);
    Outcome runRanges(qint64 size, AppendSummary &summary);
    Outcome linesOf(InputLines &lines, EntrySink &sink, const std::function<void(const ImportFault &)> &fault);
    Outcome commitNowAndThen();

    Store &m_store;
    InputFile &m_input;
    Faults &m_faults;
    ImportControl &m_control;
    std::mutex m_committing;
    qint64 m_replaced = 0; ///< by commits on the way
    std::chrono::steady_clock::time_point m_committed = std::chrono::steady_clock::now();
};

FileImport::Kind FileImport::kind() const
{
    const std::string &start = m_input.peek();
    size_t first = start.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (first < start.size() && JsonScanner::isSpace(start[first]))
        ++first;
    if (first == start.size())
        return Kind::Lines;
    const QString name = m_input.path().toLower();
    const bool json = start[first] == '{' || start[first] == '[';
    if (name.endsWith(QLatin1String(".csv")) || name.endsWith(QLatin1String(".csv.gz")))
        return Kind::Csv;
    if (!json) {
        // NDJSON whose first line is broken is still NDJSON; a line of names is CSV.
        const std::string_view line = std::string_view(start).substr(first, start.find('\n', first) - first);
        const bool names = line.find_first_of(",;\t") != line.npos && line.find_first_of("{}[]") == line.npos;
        return names ? Kind::Csv : Kind::Lines;
    }
    const size_t stop = start.find('\n', first);
    const std::string line = start.substr(first, stop == start.npos ? stop : stop - first);
    const std::string padded = line + std::string(scanPadding, '\0');
    JsonScanner scanner(padded.data() + line.size());
    const char *behind = scanner.value(padded.data());
    const bool whole = behind && scanner.space(behind) == scanner.end();
    if (whole)
        return Kind::Lines;
    // An object or list that only opens in its first line goes over the file; anything else that is wrong is a bad line.
    const bool open = stop == start.npos || roughEnd(padded.data(), padded.data() + line.size()) == nullptr;
    const size_t secondLine = stop == start.npos ? start.npos : start.find_first_not_of(" \t\r\n", stop);
    const bool startsAgain = secondLine != start.npos && start[secondLine] == '{' && line.size() > 2 && line[0] == '{'
                             && !pageList(padded.data(), padded.data() + line.size());
    return open && !startsAgain ? Kind::Document : Kind::Lines;
}

Outcome FileImport::linesOf(InputLines &lines, EntrySink &sink, const std::function<void(const ImportFault &)> &fault)
{
    std::string_view line;
    qint64 told = 0;
    for (;;) {
        const InputLines::Next next = lines.next(line);
        if (next == InputLines::Next::End || m_control.cancelled)
            break;
        if (next == InputLines::Next::Failed)
            return Failure{m_input.problem()};
        if (next == InputLines::Next::TooLong) {
            fault({m_input.path(), lines.number(), 0, ImportFault::Kind::TooLong, {}});
            continue;
        }
        if (lines.number() == 1 && line.starts_with("\xEF\xBB\xBF"))
            line.remove_prefix(3);
        const Outcome kept = sink.line(line, [&](ImportFault::Kind kind, qint64 element, const QString &detail) {
            fault({m_input.path(), lines.number(), element, kind, detail});
        });
        if (!kept)
            return kept;
        const qint64 taken = m_input.plainFile() ? lines.taken() : m_input.consumed();
        m_control.bytes += taken - told;
        told = taken;
    }
    return sink.flush();
}

Outcome FileImport::commitNowAndThen()
{
    const std::unique_lock lock(m_committing, std::try_to_lock);
    if (!lock.owns_lock() || std::chrono::steady_clock::now() - m_committed < commitInterval)
        return Done();
    const auto done = m_store.commit();
    if (!done)
        return Failure{done.error()};
    m_replaced += *done;
    m_committed = std::chrono::steady_clock::now();
    return Done();
}

Outcome FileImport::runLines(EntrySink &sink)
{
    InputLines lines(m_input);
    return linesOf(lines, sink, [this](const ImportFault &fault) { m_faults.add(fault); });
}

Outcome FileImport::runRanges(qint64 size, AppendSummary &summary)
{
    const auto ranges = size_t((size + rangeSize - 1) / rangeSize);
    std::vector<qint64> lineCounts(ranges, 0);
    std::vector<std::pair<size_t, ImportFault>> faults;
    std::mutex mutex;
    std::atomic<size_t> next{0};
    Outcome failure = Done();
    const auto work = [&] {
        EntrySink sink(m_store, m_control);
        for (size_t range = next++; range < ranges && !m_control.cancelled; range = next++) {
            InputLines lines(m_input.descriptor(), qint64(range) * rangeSize, std::min(size, qint64(range + 1) * rangeSize));
            Outcome done = linesOf(lines, sink, [&](const ImportFault &fault) {
                const std::lock_guard lock(mutex);
                faults.emplace_back(range, fault);
            });
            lineCounts[range] = lines.number();
            if (done)
                done = commitNowAndThen();
            if (!done) {
                const std::lock_guard lock(mutex);
                if (failure) // what follows from the first says less
                    failure = done;
                next = ranges;
            }
        }
        const std::lock_guard lock(mutex);
        summary.added += sink.summary().added;
        summary.known += sink.summary().known;
    };
    std::vector<std::thread> helpers;
    const size_t cores = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 8);
    for (size_t i = 1; i < std::min(cores, ranges); ++i)
        helpers.emplace_back(work);
    work();
    for (std::thread &helper : helpers)
        helper.join();
    summary.replaced += m_replaced;
    // Each range counted its own lines.
    std::vector<qint64> before(ranges, 0);
    for (size_t range = 1; range < ranges; ++range)
        before[range] = before[range - 1] + lineCounts[range - 1];
    for (auto &[range, fault] : faults) {
        fault.line += before[range];
        m_faults.add(fault);
    }
    return failure;
}

Outcome FileImport::run(AppendSummary &summary)
{
    const Kind what = kind();
    if (what == Kind::Lines && m_input.plainFile())
        return runRanges(QFileInfo(m_input.path()).size(), summary);
    EntrySink sink(m_store, m_control);
    Outcome done = Done();
    switch (what) {
    case Kind::Lines: done = runLines(sink); break;
    case Kind::Document: done = DocumentReader(m_input, sink, m_faults, m_control).run(); break;
    case Kind::Csv: done = CsvReader(m_input, sink, m_faults, m_control).run(); break;
    }
    if (m_input.broken())
        m_faults.add({m_input.path(), 0, 0, ImportFault::Kind::Broken, {}});
    summary.added += sink.summary().added;
    summary.known += sink.summary().known;
    return done;
}

} // namespace

Result<ImportSummary, ArchiveError> importFiles(Store &store, const QStringList &files, ImportControl &control)
{
    ImportSummary summary;
    Faults faults;
    std::vector<std::unique_ptr<InputFile>> inputs;
    for (const QString &file : files) { // one that cannot be opened is told before anything is done
        auto input = InputFile::open(file);
        if (!input)
            return Failure{input.error()};
        if (file != QLatin1String("-"))
            control.totalBytes += QFileInfo(file).size();
        inputs.push_back(std::move(input.value()));
    }
    if (files.contains(QLatin1String("-")))
        control.totalBytes = 0;
    Outcome done = Done();
    for (const std::unique_ptr<InputFile> &input : inputs) {
        if (done && !control.cancelled)
            done = FileImport(store, *input, faults, control).run(summary.entries);
    }
    const auto committed = store.commit();
    if (!done || !committed)
        store.abandon();
    if (!done)
        return Failure{done.error()};
    if (!committed)
        return Failure{committed.error()};
    summary.faults = faults.sorted();
    summary.entries.refused = faults.count();
    summary.entries.replaced += *committed;
    summary.cancelled = control.cancelled;
    return summary;
}

} // namespace selwise::archive
