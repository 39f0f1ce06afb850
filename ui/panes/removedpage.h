#pragma once

#include "models/drafts/change.h"
#include "ui/panes/pane.h"
#include "ui/theme/icons.h"

class QPushButton;

namespace selwise {

class ConflictSection;

/// In the place of a record's form while it is to be deleted with the next publish: what that will do, what clashes with it,
/// and the way back.
class RemovedPage : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString title, text, keep;
    };
    RemovedPage(const PaneContext &context, ProviderMark mark, const Words &words, QWidget *parent);
    void setRecord(const RecordKey &key, const QString &name);
    void setKeepable(bool keepable); ///< what is on its way to the server cannot be kept any more

Q_SIGNALS:
    void keepWanted();

private:
    ConflictSection *m_conflicts;
    QPushButton *m_keep;
};

} // namespace selwise
