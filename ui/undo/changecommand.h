#pragma once

#include "models/drafts/change.h"

#include <QUndoCommand>
#include <functional>

namespace selwise {

/// Takes edits into the drafts, as one of each record.
using ApplyChanges = std::function<void(const std::vector<Change> &)>;

/// One edit of a draft on the undo stack. Holds a Change, so never a secret. The edit has been made when the command is
/// pushed; only redo after an undo makes it again.
class ChangeCommand : public QUndoCommand {
public:
    /// Commands of one `stretch` that edit the same text merge into one; see EditJournal::endTyping.
    ChangeCommand(Change change, int stretch, ApplyChanges apply);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    const Change &change() const { return m_change; }

private:
    Change m_change;
    int m_stretch;
    bool m_made = true;
    ApplyChanges m_apply;
};

/// Edits that were made as one, of thousands of members maybe: undone and made again as one.
class ChangesCommand : public QUndoCommand {
public:
    ChangesCommand(const QString &text, std::vector<Change> changes, ApplyChanges apply);

    void undo() override;
    void redo() override;

private:
    std::vector<Change> m_changes;
    ApplyChanges m_apply;
};

} // namespace selwise
