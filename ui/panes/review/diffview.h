#pragma once

#include "ui/panes/review/jsondiff.h"
#include "ui/widgets/codeblock.h"

namespace selwise {

/// Unified diffs as text with line numbers: what goes is tinted and marked "-", what comes is tinted and marked "+".
class DiffView : public CodeBlock {
    Q_OBJECT
public:
    struct Part {
        QString heading;
        std::vector<DiffLine> lines;
    };
    explicit DiffView(QWidget *parent = nullptr);
    void setParts(const std::vector<Part> &parts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    struct Line {
        DiffLine::Kind kind = DiffLine::Kind::Gap;
        bool heading = false;
    };
    std::vector<Line> m_lines; ///< what each line of the text is
};

} // namespace selwise
