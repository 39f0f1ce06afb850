#pragma once

#include "models/drafts/change.h"

#include <QWidget>

class QButtonGroup;

namespace selwise {

/// One member that others changed, too: as it was, theirs, mine, side by side.
class ConflictCards : public QWidget {
    Q_OBJECT
public:
    enum class Choice { Base, Theirs, Mine };
    ConflictCards(const RecordKey &record, const Conflict &conflict, QWidget *parent = nullptr);

    const Conflict &conflict() const { return m_conflict; }
    const RecordKey &record() const { return m_record; }
    void setChoice(Choice choice); ///< nothing is chosen at first

Q_SIGNALS:
    void chosen(selwise::ConflictCards::Choice choice);

private:
    RecordKey m_record;
    Conflict m_conflict;
    QButtonGroup *m_group;
};

/// What a conflict is about: the member, or that the whole record was deleted or set up by somebody else.
QString conflictHeading(const RecordKey &record, const Conflict &conflict);

struct PaneContext;
/// Decides a conflict: mine stays, and what is chosen instead is an edit, so that undo brings mine back. A conflict that was
/// decided before can be decided again.
void takeChoice(const PaneContext &context, const RecordKey &record, const Conflict &conflict, ConflictCards::Choice choice);

} // namespace selwise
