#include "ui/panes/review/diffview.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QTextBlock>

namespace selwise {

namespace {

constexpr int numberWidth = 4;

QString numbered(int number)
{
    return (number > 0 ? QString::number(number) : QString()).rightJustified(numberWidth);
}

QString lineText(const DiffLine &line)
{
    if (line.kind == DiffLine::Kind::Gap)
        return QString(numberWidth - 1, u' ') + u'\u22ef';
    const QChar sign = line.kind == DiffLine::Kind::Added ? u'+' : line.kind == DiffLine::Kind::Removed ? u'-' : u' ';
    return numbered(line.before) + numbered(line.after) + u' ' + sign + u' ' + line.text;
}

} // namespace

DiffView::DiffView(QWidget *parent) : CodeBlock(parent)
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setAccessibleName(tr("Changes as JSON"));
}

void DiffView::setParts(const std::vector<Part> &parts)
{
    QStringList lines;
    m_kinds.clear();
    for (const Part &part : parts) {
        if (!lines.isEmpty()) {
            lines << QString();
            m_kinds.push_back(DiffLine::Kind::Gap);
        }
        lines << part.heading;
        m_kinds.push_back(DiffLine::Kind::Gap);
        for (const DiffLine &line : part.lines) {
            lines << lineText(line);
            m_kinds.push_back(line.kind);
        }
    }
    const QString text = lines.join(u'\n');
    if (text != code())
        setCode(text);
    tint();
}

void DiffView::changeEvent(QEvent *event)
{
    CodeBlock::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void DiffView::tint()
{
    const Theme &theme = Theme::current();
    QList<QTextEdit::ExtraSelection> tints;
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i] != DiffLine::Kind::Added && m_kinds[i] != DiffLine::Kind::Removed)
            continue;
        QTextEdit::ExtraSelection tint;
        tint.format.setBackground(m_kinds[i] == DiffLine::Kind::Added ? theme.deliveredSoft : theme.failedSoft);
        tint.format.setProperty(QTextFormat::FullWidthSelection, true);
        tint.cursor = QTextCursor(document()->findBlockByNumber(int(i)));
        tints.append(tint);
    }
    setExtraSelections(tints);
}

} // namespace selwise
