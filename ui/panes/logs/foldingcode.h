#pragma once

#include "ui/panes/logs/jsonfolds.h"
#include "ui/widgets/codeblock.h"

namespace selwise {

/// JSON that folds: a click in the margin, or Space on the line, folds what a line opens and unfolds it again. Copying takes all of it.
class FoldingCode : public CodeBlock {
    Q_OBJECT
public:
    explicit FoldingCode(QWidget *parent = nullptr);

    void setFoldingCode(const QString &code);
    bool isFolded(int line) const;
    void toggle(int line); ///< nothing where no fold begins

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const JsonFold *foldAt(int line) const;
    void showLines();

    std::vector<JsonFold> m_folds;
    std::vector<int> m_folded; ///< first lines
};

} // namespace selwise
