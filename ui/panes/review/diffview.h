#pragma once

#include "ui/panes/review/jsondiff.h"
#include "models/controllers/worker.h"
#include "models/domain/document.h"
#include "ui/widgets/codeblock.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

namespace selwise {

/// Unified diffs as text with line numbers: what goes is tinted and marked "-", what comes is tinted and marked "+".
class DiffView : public CodeBlock {
    Q_OBJECT
public:
    struct Source {
        QString heading;
        Document before, after; ///< none: there is none
        static Source of(const QString &heading, const std::optional<Json> &before, const std::optional<Json> &after);
    };
    explicit DiffView(QWidget *parent = nullptr);
    /// Works them out beside the window; what was shown before stays until then.
    void setSources(std::vector<Source> sources);

protected:
    void showing(int first, int last) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line {
        DiffLine::Kind kind = DiffLine::Kind::Gap;
        bool heading = false;
    };
    struct Diff {
        QStringList pieces;      ///< of the text, each of so many lines as a turn takes
        std::vector<Line> lines; ///< what each line of the text is
    };
    static Diff diffOf(const std::vector<Source> &sources);
    void setDiff(const Diff &diff);
    void addPiece();
    void tint(int first, int last);

    Diff m_diff;
    qsizetype m_added = 0; ///< pieces that are in the document: a text of thousands of lines would hold up the window
    QTimer m_adding;
    std::vector<Source> m_sources;
    QPointer<QFutureWatcherBase> m_running;
    Worker m_worker; // last: it waits for what runs
};

} // namespace selwise
