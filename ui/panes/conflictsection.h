#pragma once

#include "models/drafts/change.h"
#include "ui/panes/pane.h"

class QVBoxLayout;

namespace selwise {

/// The conflicts of one record above its form: what happened, then cards for each member. Hidden when there is none. A choice
/// is taken at once; the keyboard goes on at the next one, and after the last at what follows.
class ConflictSection : public QWidget {
    Q_OBJECT
public:
    ConflictSection(const PaneContext &context, QWidget *parent);
    void setRecord(const RecordKey &key, const QString &name);

private:
    void leave();

    PaneContext m_context;
    QVBoxLayout *m_column;
    RecordKey m_key;
    std::vector<Conflict> m_shown;
};

} // namespace selwise
