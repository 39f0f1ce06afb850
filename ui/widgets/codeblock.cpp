#include "ui/widgets/codeblock.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QtMath>

namespace selwise {

/**
 * Colours the tokens of a line: in JSON no token goes over a line's end, so no state is carried. The state of a line tells
 * with which colours that was done.
 */
class CodeBlock::Highlighter : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void show(int first, int last)
    {
        m_first = first;
        m_last = last;
        for (QTextBlock block = document()->findBlockByNumber(first); block.isValid() && block.blockNumber() <= last; block = block.next()) {
            if (block.userState() != m_colours)
                rehighlightBlock(block);
        }
    }
    void recolour()
    {
        ++m_colours;
        rehighlight();
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const int line = currentBlock().blockNumber();
        const bool shown = line >= m_first && line <= m_last;
        setCurrentBlockState(shown ? m_colours : -1);
        if (!shown)
            return;
        const Theme &theme = Theme::current();
        qsizetype i = 0;
        while (i < text.size()) {
            const QChar c = text[i];
            const qsizetype start = i;
            if (c == u'"') {
                for (++i; i < text.size() && text[i] != u'"'; ++i) {
                    if (text[i] == u'\\')
                        ++i;
                }
                i = qMin(i + 1, text.size());
                qsizetype next = i;
                while (next < text.size() && text[next].isSpace())
                    ++next;
                const bool key = next < text.size() && text[next] == u':';
                setFormat(int(start), int(i - start), key ? theme.jsonKey : theme.jsonString);
            } else if (c.isDigit() || (c == u'-' && i + 1 < text.size() && text[i + 1].isDigit())) {
                for (++i; i < text.size() && (text[i].isLetterOrNumber() || text[i] == u'.' || text[i] == u'+' || text[i] == u'-'); ++i)
                    ;
                setFormat(int(start), int(i - start), theme.jsonNumber);
            } else if (c.isLetter()) {
                for (++i; i < text.size() && (text[i].isLetterOrNumber() || text[i] == u'_'); ++i)
                    ;
                const QStringView word = QStringView(text).mid(start, i - start);
                if (word == u"true" || word == u"false" || word == u"null")
                    setFormat(int(start), int(i - start), theme.jsonConst);
            } else {
                if (QStringView(u"{}[],:").contains(c))
                    setFormat(int(start), 1, theme.jsonPunct);
                ++i;
            }
        }
    }

private:
    int m_first = 0, m_last = -1, m_colours = 0;
};

CodeBlock::CodeBlock(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(document()))
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setFont(fonts::mono());
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(8);
    document()->setUndoRedoEnabled(false);
    QPalette own = palette();
    own.setColor(QPalette::Base, surface());
    setPalette(own);
}

void CodeBlock::setBare()
{
    m_bare = true;
    document()->setDocumentMargin(0); // what is tinted reaches from edge to edge
    setFrameShape(QFrame::NoFrame);
    QPalette own = palette();
    own.setColor(QPalette::Base, surface());
    setPalette(own);
}

QColor CodeBlock::surface() const
{
    return m_bare ? Theme::current().content : Theme::current().sunken;
}

void CodeBlock::setCode(const QString &code)
{
    setPlainText(code);
    fit();
    showAnew();
}

void CodeBlock::showAnew()
{
    m_firstShown = m_lastShown = -1;
    viewport()->update();
}

void CodeBlock::showing(int first, int last)
{
    m_highlighter->show(first, last);
}

void CodeBlock::paintEvent(QPaintEvent *event)
{
    const QTextBlock top = firstVisibleBlock();
    QTextBlock block = top;
    for (qreal bottom = blockBoundingGeometry(top).translated(contentOffset()).bottom(); bottom < viewport()->height() && block.next().isValid();) {
        block = block.next();
        bottom += block.isVisible() ? blockBoundingRect(block).height() : 0;
    }
    if (top.blockNumber() != m_firstShown || block.blockNumber() != m_lastShown) {
        m_firstShown = top.blockNumber();
        m_lastShown = block.blockNumber();
        showing(m_firstShown, m_lastShown);
    }
    QPlainTextEdit::paintEvent(event);
}

void CodeBlock::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    fit();
}

void CodeBlock::fit()
{
    if (m_maximumLines <= 0)
        return;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(lineTotal() > m_maximumLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

int CodeBlock::lineTotal() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_maximumLines; block = block.next())
        lines += qMax(1, block.lineCount());
    return lines;
}

QSize CodeBlock::sizeHint() const
{
    if (m_maximumLines <= 0)
        return QPlainTextEdit::sizeHint();
    const int lines = qMin(lineTotal(), m_maximumLines);
    const int frame = 2 * frameWidth() + 2 * int(document()->documentMargin());
    return {320, frame + qCeil(lines * QFontMetricsF(font()).lineSpacing()) + 2};
}

QSize CodeBlock::minimumSizeHint() const
{
    return m_maximumLines > 0 ? QSize(120, sizeHint().height()) : QSize(120, 60);
}

void CodeBlock::copyAll()
{
    QGuiApplication::clipboard()->setText(code());
}

void CodeBlock::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection())
        copyAll();
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool CodeBlock::event(QEvent *event)
{
    const bool handled = QPlainTextEdit::event(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::Polish) && palette().color(QPalette::Base) != surface()) {
        QPalette own = palette();
        own.setColor(QPalette::Base, surface());
        setPalette(own);
        m_highlighter->recolour();
    }
    return handled;
}

void CodeBlock::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

} // namespace selwise
