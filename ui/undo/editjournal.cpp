#include "ui/undo/editjournal.h"

#include <QUndoStack>

namespace selwise {

EditJournal::EditJournal(QUndoStack &stack, ChangeCommand::Apply apply, QObject *parent)
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
    m_stack.beginMacro(text);
    for (const Change &change : changes) {
        m_apply(change);
        m_stack.push(new ChangeCommand(change, m_stretch, m_apply));
        endTyping();
    }
    m_stack.endMacro();
}

void EditJournal::perform(const QString &text, const std::vector<Change> &changes, const ChangesCommand::Apply &apply)
{
    endTyping();
    m_stack.push(new ChangesCommand(text, changes, apply));
}

} // namespace selwise
