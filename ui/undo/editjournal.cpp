#include "ui/undo/editjournal.h"

#include <QUndoStack>

namespace selwise {

EditJournal::EditJournal(QUndoStack &stack, ApplyChanges apply, QObject *parent)
    : QObject(parent), m_stack(stack), m_apply(std::move(apply))
{
}

void EditJournal::record(const Change &change)
{
    m_stack.push(new ChangeCommand(change, m_stretch, m_apply));
}

void EditJournal::perform(const QString &text, const std::vector<Change> &changes)
{
    endTyping();
    m_stack.push(new ChangesCommand(text, changes, m_apply));
}

} // namespace selwise
