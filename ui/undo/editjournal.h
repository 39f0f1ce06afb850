#pragma once

#include "ui/undo/changecommand.h"

#include <QObject>

class QUndoStack;

namespace selwise {

/// Puts the edits of one site on its undo stack. Typing in one field is one step until `endTyping`, which the forms call
/// when a field loses the focus.
class EditJournal : public QObject {
    Q_OBJECT
public:
    /// `apply` hands Changes back to whoever made them; it must not report them as new edits.
    EditJournal(QUndoStack &stack, ApplyChanges apply, QObject *parent = nullptr);

    QUndoStack &stack() const { return m_stack; }
    void record(const Change &change); ///< an edit that has been made
    void endTyping() { ++m_stretch; }
    /// Makes these changes now, as one step named `text`.
    void perform(const QString &text, const std::vector<Change> &changes);

private:
    QUndoStack &m_stack;
    ApplyChanges m_apply;
    int m_stretch = 0;
};

} // namespace selwise
