#include "ui/panes/review/diffview.h"

#include "models/ports/whendone.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QTextBlock>
#include <algorithm>

namespace selwise {

namespace {

constexpr int numberWidth = 4, pieceLines = 1500;

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
    setBare();
    setAccessibleName(tr("Changes as JSON"));
    connect(&m_adding, &QTimer::timeout, this, &DiffView::addPiece);
}

DiffView::Source DiffView::Source::of(const QString &heading, const std::optional<Json> &before, const std::optional<Json> &after)
{
    const auto document = [](const std::optional<Json> &form) { return form ? documentOf(Json(*form)) : nullptr; };
    return {heading, document(before), document(after)};
}

DiffView::Diff DiffView::diffOf(const std::vector<Source> &sources)
{
    Diff diff;
    QStringList lines;
    for (const Source &source : sources) {
        if (!lines.isEmpty()) {
            lines << QString();
            diff.lines.push_back({});
        }
        lines << u' ' + source.heading;
        diff.lines.push_back({DiffLine::Kind::Gap, true});
        for (const DiffLine &line : jsonDiff(source.before, source.after)) {
            lines << lineText(line);
            diff.lines.push_back({line.kind, false});
        }
    }
    for (qsizetype from = 0; from < lines.size(); from += pieceLines)
        diff.pieces << lines.mid(from, pieceLines).join(u'\n');
    return diff;
}

void DiffView::setSources(std::vector<Source> sources)
{
    const auto same = [](const Source &a, const Source &b) { return a.heading == b.heading && a.before == b.before && a.after == b.after; };
    if (!sources.empty() && std::equal(sources.begin(), sources.end(), m_sources.begin(), m_sources.end(), same))
        return; // the documents are the same ones
    if (m_running)
        m_running->cancel();
    m_sources = sources;
    m_running = whenDone(m_worker.run([sources = std::move(sources)] { return diffOf(sources); }), this,
                         [this](const Diff &diff) { setDiff(diff); });
}

void DiffView::setDiff(const Diff &diff)
{
    const bool same = diff.pieces == m_diff.pieces; // it stays where it was scrolled to
    m_diff = diff;
    if (!same) {
        setCode(diff.pieces.value(0));
        m_added = 1;
        m_adding.start();
    }
    showAnew();
}

void DiffView::addPiece()
{
    if (m_added >= m_diff.pieces.size())
        return m_adding.stop();
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(u'\n' + m_diff.pieces[m_added++]);
}

void DiffView::showing(int first, int last)
{
    CodeBlock::showing(first, last);
    tint(first, last);
}

/// What is selected or copied by keys is the whole.
void DiffView::keyPressEvent(QKeyEvent *event)
{
    while (m_adding.isActive())
        addPiece();
    CodeBlock::keyPressEvent(event);
}

void DiffView::changeEvent(QEvent *event)
{
    CodeBlock::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showAnew();
}

/// Each tint makes its line be laid out: only what is in sight gets one.
void DiffView::tint(int first, int last)
{
    const Theme &theme = Theme::current();
    QList<QTextEdit::ExtraSelection> tints;
    const auto add = [&](size_t line, const QColor &fill, const QColor &ink, int characters) {
        QTextEdit::ExtraSelection tint;
        tint.cursor = QTextCursor(document()->findBlockByNumber(int(line)));
        if (fill.isValid()) {
            tint.format.setBackground(fill);
            tint.format.setProperty(QTextFormat::FullWidthSelection, true);
            tints.append(tint);
        }
        if (ink.isValid()) {
            tint.format = {};
            tint.format.setForeground(ink);
            tint.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor,
                                     std::min(characters, tint.cursor.block().length() - 1));
            tints.append(tint);
        }
    };
    for (size_t i = size_t(first); i < m_diff.lines.size() && i <= size_t(last); ++i) {
        const Line &line = m_diff.lines[i];
        const QColor fill = line.heading                                ? theme.sunken
                            : line.kind == DiffLine::Kind::Added        ? theme.deliveredSoft
                            : line.kind == DiffLine::Kind::Removed      ? theme.failedSoft
                                                                        : QColor();
        add(i, fill, line.heading ? theme.text2 : theme.text3, line.heading ? 1000 : 2 * numberWidth);
    }
    setExtraSelections(tints);
}

} // namespace selwise
