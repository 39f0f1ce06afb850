#include "ui/undo/changecommand.h"

#include <QCoreApplication>

namespace selwise {

namespace {

constexpr int commandId = 1;

/// A text, or an object that a text is typed in.
bool isTyped(const std::optional<Json> &value)
{
    return !value || value->isString() || value->isObject();
}

} // namespace

ChangeCommand::ChangeCommand(Change change, int stretch, ApplyChanges apply)
    : m_change(std::move(change)), m_stretch(stretch), m_apply(std::move(apply))
{
    setText(!m_change.path.empty() ? QCoreApplication::translate("Undo", "change of %1").arg(pathText(m_change.path))
            : m_change.after       ? QCoreApplication::translate("Undo", "taking back a deletion")
                                   : QCoreApplication::translate("Undo", "deletion"));
}

void ChangeCommand::undo()
{
    m_apply({inverse(m_change)});
}

void ChangeCommand::redo()
{
    if (m_made) {
        m_made = false;
        return;
    }
    m_apply({m_change});
}

int ChangeCommand::id() const
{
    return !m_change.path.empty() && isTyped(m_change.before) && isTyped(m_change.after) ? commandId : -1;
}

bool ChangeCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const ChangeCommand *>(other);
    if (!next || next->m_stretch != m_stretch || next->m_change.record != m_change.record
        || next->m_change.path != m_change.path || next->m_change.before != m_change.after)
        return false;
    m_change.after = next->m_change.after;
    setObsolete(m_change.before == m_change.after);
    return true;
}

ChangesCommand::ChangesCommand(const QString &text, std::vector<Change> changes, ApplyChanges apply)
    : QUndoCommand(text), m_changes(std::move(changes)), m_apply(std::move(apply))
{
}

void ChangesCommand::undo()
{
    std::vector<Change> back;
    back.reserve(m_changes.size());
    for (size_t i = m_changes.size(); i-- > 0;)
        back.push_back(inverse(m_changes[i]));
    m_apply(back);
}

void ChangesCommand::redo()
{
    m_apply(m_changes);
}

} // namespace selwise
