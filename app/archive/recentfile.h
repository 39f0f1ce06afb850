#pragma once

#include "app/archive/files.h"

#include <QByteArray>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace selwise::archive {

/// A row of a segment that an entry of the recent part replaces.
struct Replaced {
    qint64 segment = 0;
    uint16_t row = 0;
};

/// The write-ahead part: entries as text in frames with checksums, one behind the other. What append() has confirmed is on
/// disk; a frame that a kill cut off is dropped by the next writer. A damaged one stays where it is.
class RecentFile {
public:
    RecentFile() = default;
    ~RecentFile();
    RecentFile(const RecentFile &) = delete;
    RecentFile &operator=(const RecentFile &) = delete;

    /// For writing behind the first `valid` bytes; what is behind them is cut off. A file that is not there is made.
    Outcome open(const QString &path, qint64 valid);
    bool isOpen() const { return m_file >= 0; }
    void close();
    Outcome append(const std::vector<std::string_view> &entries, const std::vector<Replaced> &replaced);
    qint64 size() const { return m_size; }

    struct Frame {
        std::vector<std::string_view> entries;
        std::vector<Replaced> replaced;
    };
    struct Read {
        qint64 valid = 0;         ///< where the next frame goes
        qint64 lostEntries = 0;   ///< in frames that are there and cannot be read
        qint64 lostFrames = 0;
        qint64 mendedFrames = 0;  ///< only their head was damaged: nothing of them is lost
        bool there = false;
    };
    /// Calls `frame` for each sound one, from byte `from` on.
    static Read read(const QString &path, qint64 from, const std::function<void(const Frame &)> &frame);

private:
    QString m_path;
    int m_file = -1;
    qint64 m_size = 0;
};

} // namespace selwise::archive
