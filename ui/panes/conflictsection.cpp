#include "ui/panes/conflictsection.h"

#include "models/controllers/sitesession.h"
#include "models/drafts/draftbook.h"
#include "ui/panes/choicecard.h"
#include "ui/panes/conflictcards.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QVBoxLayout>

namespace selwise {

ConflictSection::ConflictSection(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Conflicts"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    hide();
}

void ConflictSection::setRecord(const RecordKey &key, const QString &name)
{
    std::vector<Conflict> conflicts = m_context.site.drafts()->conflicts(key);
    if (conflicts == m_shown && key == m_key)
        return;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    if (focused && conflicts.empty())
        leave();
    m_key = key;
    m_shown = std::move(conflicts);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!m_shown.empty());
    if (m_shown.empty())
        return;
    const Conflict &first = m_shown.front();
    auto *banner = new Banner(Tone::Warning, this);
    if (!first.mine && first.path.empty())
        banner->setMessage(Tone::Warning, tr("Somebody else changed %1, which you wanted to delete.").arg(name), tr("Choose below; nothing is published before."));
    else if (first.path.empty())
        banner->setMessage(Tone::Warning, first.theirs ? tr("Somebody else set up %1 meanwhile.").arg(name) : tr("Somebody else deleted %1 meanwhile.").arg(name),
                           tr("Choose below; nothing is published before."));
    else
        banner->setMessage(Tone::Warning, tr("Somebody else changed %1 meanwhile.").arg(name),
                           tr("Everything that does not clash was merged by itself. Choose for each field below; nothing is published before."));
    m_column->addWidget(banner);
    QWidget *next = nullptr;
    for (const Conflict &conflict : m_shown) {
        m_column->addWidget(new TextLabel(conflictHeading(key, conflict), TextLabel::Look::Medium, this));
        auto *cards = new ConflictCards(key, conflict, this);
        m_column->addWidget(cards);
        connect(cards, &ConflictCards::chosen, this, [this, key, conflict](ConflictCards::Choice choice) { takeChoice(m_context, key, conflict, choice); });
        if (!next)
            next = cards->findChild<ChoiceCard *>();
    }
    for (int i = 0; i < m_column->count(); ++i)
        m_column->itemAt(i)->widget()->show(); // one that has the focus must be seen
    if (focused)
        next->setFocus(Qt::OtherFocusReason);
}

/// What has the focus here goes: without this the window would give it to its first button.
void ConflictSection::leave()
{
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) && next->isEnabled() && next->isVisible() && !isAncestorOf(next)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace selwise
