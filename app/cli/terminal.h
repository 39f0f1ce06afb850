#pragma once

#include "models/domain/json.h"

#include <QByteArray>
#include <QString>

namespace selwise::cli {

/// Standard output: collected, and written in one go at the end, so that a command that fails prints no half of an answer.
class Terminal {
public:
    enum class Style { Plain, Bold, Good, Bad, Warning };
    /// Colours only on a terminal, and not with NO_COLOR or TERM=dumb.
    Terminal();
    explicit Terminal(bool colours) : m_colours(colours) {}

    void print(const QString &line);  ///< with a line feed; what others wrote goes through printable() before
    void print(const Json &document); ///< indented, with a line feed
    void printLine(const Json &document); ///< compact, with a line feed
    void printRaw(const QString &text);
    void printBytes(QByteArrayView bytes); ///< as they are
    qsizetype waiting() const { return m_text.size(); } ///< bytes that were not written yet
    QString styled(const QString &text, Style style) const;
    bool hasColours() const { return m_colours; }

    /// Writes everything; false with the system's words in `problem()` when that failed.
    bool flush();
    QString problem() const { return m_problem; }
    /// The reader has gone, as `head` does: its own choice, and no news to it.
    bool readerGone() const { return m_readerGone; }

private:
    QByteArray m_text;
    QString m_problem;
    bool m_colours = false;
    bool m_readerGone = false;
};

/// Before anything else: standard streams that are closed are replaced (else a socket could get their number and our
/// output), SIGPIPE becomes an error, and Qt gets the UTF-8 locale it needs.
void prepareProcess();

} // namespace selwise::cli
