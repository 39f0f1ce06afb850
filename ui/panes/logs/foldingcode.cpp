#include "ui/panes/logs/foldingcode.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <algorithm>

namespace selwise {

namespace {

constexpr int margin = 14; ///< px at the left of the text for the arrows

} // namespace

FoldingCode::FoldingCode(QWidget *parent) : CodeBlock(parent)
{
    document()->setDocumentMargin(margin);
    setAccessibleDescription(tr("Space folds what the line opens."));
}

void FoldingCode::setFoldingCode(const QString &code)
{
    m_folded.clear();
    m_folds = jsonFolds(code);
    setCode(code);
}

const JsonFold *FoldingCode::foldAt(int line) const
{
    const auto found = std::find_if(m_folds.begin(), m_folds.end(), [line](const JsonFold &fold) { return fold.first == line; });
    return found == m_folds.end() ? nullptr : &*found;
}

bool FoldingCode::isFolded(int line) const
{
    return std::find(m_folded.begin(), m_folded.end(), line) != m_folded.end();
}

void FoldingCode::toggle(int line)
{
    if (!foldAt(line))
        return;
    if (std::erase(m_folded, line) == 0)
        m_folded.push_back(line);
    showLines();
}

void FoldingCode::showLines()
{
    std::vector<bool> hidden(size_t(document()->blockCount()), false);
    for (const int line : m_folded) {
        const JsonFold *fold = foldAt(line);
        for (int each = fold->first + 1; each < fold->last; ++each)
            hidden[size_t(each)] = true;
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool visible = !hidden[size_t(block.blockNumber())];
        if (block.isVisible() != visible) {
            block.setVisible(visible);
            block.setLineCount(visible ? std::max(1, block.layout()->lineCount()) : 0);
        }
    }
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
}

void FoldingCode::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && foldAt(textCursor().blockNumber()))
        toggle(textCursor().blockNumber());
    else
        CodeBlock::keyPressEvent(event);
}

void FoldingCode::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock block = cursorForPosition(event->position().toPoint()).block();
    if (event->button() == Qt::LeftButton && event->position().x() < margin + 2 && foldAt(block.blockNumber()))
        toggle(block.blockNumber());
    else
        CodeBlock::mousePressEvent(event);
}

void FoldingCode::paintEvent(QPaintEvent *event)
{
    CodeBlock::paintEvent(event);
    QPainter painter(viewport());
    const Theme &theme = Theme::current();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > viewport()->height())
            break;
        if (!block.isVisible() || !foldAt(block.blockNumber()))
            continue;
        const bool folded = isFolded(block.blockNumber());
        const double line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : box.height();
        paint::chevron(&painter, QRectF(1, box.top(), 12, line), folded ? Qt::RightArrow : Qt::DownArrow, theme.text3);
        if (folded && block.layout()->lineCount() > 0) {
            const QTextLine last = block.layout()->lineAt(block.layout()->lineCount() - 1);
            painter.setFont(font());
            painter.setPen(theme.text3);
            painter.drawText(QPointF(box.left() + last.naturalTextRect().right() + 4, box.top() + last.y() + last.ascent()), QStringLiteral("…"));
        }
    }
}

} // namespace selwise
