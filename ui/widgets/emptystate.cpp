#include "ui/widgets/emptystate.h"

#include "ui/theme/variants.h"
#include "ui/widgets/motifview.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wordsblock.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

EmptyState::EmptyState(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_motif(new MotifView(MotifView::Picture::Gate))
    , m_buttons(new QHBoxLayout)
    , m_footnote(new TextLabel({}, TextLabel::Look::Caption))
{
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    outer->addStretch();
    outer->addLayout(column);
    outer->addStretch();
    column->addStretch();
    column->addWidget(m_motif, 0, Qt::AlignHCenter);
    column->addSpacing(20);
    auto *heading = new TextLabel(title, TextLabel::Look::Strong);
    heading->setAlignment(Qt::AlignHCenter);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addSpacing(6);
    auto *body = new TextLabel(paragraph(text), TextLabel::Look::Secondary);
    body->setTextFormat(Qt::RichText);
    body->setAlignment(Qt::AlignHCenter);
    body->setWordWrap(true);
    body->setFixedWidth(340);
    auto *bodyRow = new QHBoxLayout; // asks the text for its height at its own width, not at the column's
    bodyRow->addStretch();
    bodyRow->addWidget(body);
    bodyRow->addStretch();
    column->addLayout(bodyRow);
    column->addSpacing(20);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addSpacing(16);
    m_footnote->setAlignment(Qt::AlignHCenter);
    m_footnote->setWordWrap(true);
    m_footnote->hide();
    column->addWidget(m_footnote);
    column->addStretch();
}

void EmptyState::setMark(ProviderMark mark)
{
    m_motif->setMark(mark);
}

QPushButton *EmptyState::addButton(const QString &text, ButtonKind kind, std::optional<Icon> glyph)
{
    auto *button = new QPushButton(text);
    setButtonKind(button, kind);
    if (glyph)
        button->setIcon(icon(*glyph));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::setFootnote(const QString &text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
}

} // namespace selwise
