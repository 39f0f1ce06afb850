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

    std::vector<DiffLine::Kind> m_kinds; ///< of each line of the text; Gap for headings and gaps
};

} // namespace selwise
