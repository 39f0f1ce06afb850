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

/** Colours the tokens of a line: in JSON no token goes over a line's end, so no state is carried. */
class CodeBlock::Highlighter : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
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
        m_highlighter->rehighlight();
    }
    return handled;
}

void CodeBlock::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

} // namespace selwise
