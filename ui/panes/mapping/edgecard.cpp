#include "ui/panes/mapping/edgecard.h"

#include "models/text/mappingtext.h"
#include "ui/panes/words.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/shadow.h"
#include "ui/widgets/textbreaks.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wordsblock.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr int cardWidth = 340, cardRadius = 8, inner = 16;

} // namespace

EdgeCard::EdgeCard(QWidget *parent)
    : QWidget(parent), m_mark(new IconLabel(ProviderMark::Unknown, 16, this)), m_what(new TextLabel({}, TextLabel::Look::Strong, this)),
      m_state(new TextLabel({}, TextLabel::Look::Caption, this)), m_seen(new TextLabel({}, TextLabel::Look::Muted, this)),
      m_warning(new TextLabel({}, TextLabel::Look::Caption, this)), m_sentence(new WordsBlock(this)),
      m_rename(new QPushButton(tr("Rename…"), this)), m_unmap(new QPushButton(tr("Unmap"), this))
{
    hide();
    setFixedWidth(cardWidth + 2 * shadowMargin);
    setAccessibleName(tr("The selected mapping"));
    m_what->setWordWrap(true);
    for (QPushButton *button : {m_rename, m_unmap})
        setCompact(button);
    setButtonKind(m_unmap, ButtonKind::QuietDanger);
    setKeyHint(m_unmap, QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    setKeyHint(m_rename, QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    m_warning->setWordWrap(true);
    m_warning->setTone(Tone::Warning);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_what, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_rename);
    buttons->addStretch();
    buttons->addWidget(m_unmap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadowMargin + inner, shadowMargin + inner - 4, shadowMargin + inner, shadowMargin + inner - 4);
    column->setSpacing(8);
    column->addLayout(head);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_seen, 1);
    below->addWidget(m_state);
    column->addLayout(below);
    column->addWidget(m_sentence);
    column->addWidget(m_warning);
    column->addLayout(buttons);
    connect(m_rename, &QPushButton::clicked, this, &EdgeCard::renameWanted);
    connect(m_unmap, &QPushButton::clicked, this, &EdgeCard::unmapWanted);
}

void EdgeCard::showEdge(const MappingEvent &event, const MappingColumn &column, const MappingCell &cell)
{
    m_mark->setMark(words::mark(column.provider));
    m_what->setText(textbreaks::breakable(QStringLiteral("%1 → %2").arg(event.name, cell.name)));
    m_state->setText(cell.unpublished ? tr("%1, not published").arg(mappingStateWord(cell.state)) : mappingStateWord(cell.state));
    m_seen->setText(event.seen ? tr("%1 seen in 24 h").arg(QLocale().toString(*event.seen)) : QString());
    const QString warning = nameWarning(column.provider, cell.name);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    MappingEvent one = event;
    one.cells = {cell};
    m_sentence->setSentence(mappingSentence(one, {column}));
    layout()->activate(); // else the size would be that of the words before
    resize(width(), layout()->totalHeightForWidth(width()));
}

void EdgeCard::placeAt(const QPoint &place)
{
    const QSize room = parentWidget()->size();
    const int below = place.y() + 8 - shadowMargin, above = place.y() - 8 - height() + shadowMargin;
    move(std::clamp(place.x() - width() / 2, -shadowMargin, std::max(-shadowMargin, room.width() - width() + shadowMargin)),
         below + height() - shadowMargin <= room.height() ? below : std::max(-shadowMargin, above));
    show();
    raise();
}

/// It is no part of what lies beneath.
void EdgeCard::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void EdgeCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRectF card = QRectF(rect()).adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
    paintShadow(&painter, card, cardRadius);
    paint::box(&painter, card, cardRadius, theme.raised, theme.border);
}

} // namespace selwise
