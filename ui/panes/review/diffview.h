#pragma once

#include "ui/panes/review/jsondiff.h"
#include "models/controllers/worker.h"
#include "models/domain/document.h"
#include "ui/widgets/codeblock.h"

#include <QFutureWatcher>
#include <QPointer>

namespace selwise {

/// Unified diffs as text with line numbers: what goes is tinted and marked "-", what comes is tinted and marked "+".
class DiffView : public CodeBlock {
    Q_OBJECT
public:
    struct Source {
        QString heading;
        Document before, after; ///< none: an empty object
    };
    explicit DiffView(QWidget *parent = nullptr);
    /// Works them out beside the window; what was shown before stays until then.
    void setSources(std::vector<Source> sources);

protected:
    void showing(int first, int last) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        QString heading;
        std::vector<DiffLine> lines;
    };
    static std::vector<Part> partsOf(const std::vector<Source> &sources);
    void setParts(const std::vector<Part> &parts);
    void tint(int first, int last);

    struct Line {
        DiffLine::Kind kind = DiffLine::Kind::Gap;
        bool heading = false;
    };
    std::vector<Line> m_lines; ///< what each line of the text is
    std::vector<Source> m_sources;
    QPointer<QFutureWatcherBase> m_running;
    Worker m_worker; // last: it waits for what runs
};

} // namespace selwise
