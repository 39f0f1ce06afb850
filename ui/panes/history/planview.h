#pragma once

#include "models/services/siteplan.h"
#include "ui/panes/pane.h"

#include <set>

class QPushButton;
class QVBoxLayout;

namespace selwise {

class Banner;
class DiffView;
class TextLabel;

/// A dry run: what a file would bring into the draft, record by record, in words and as JSON; each record can be left out.
class PlanView : public QWidget {
    Q_OBJECT
public:
    PlanView(const PaneContext &context, QWidget *parent);
    void show(const QString &file, const SitePlan &plan);
    QPushButton *takeButton() const { return m_take; }
    std::vector<Change> changes() const; ///< of what is ticked

Q_SIGNALS:
    void taken();
    void cancelled();

private:
    void refill();

    PaneContext m_context;
    SitePlan m_plan;
    std::set<RecordKey> m_leftOut;
    TextLabel *m_title, *m_foot;
    QWidget *m_list;
    QVBoxLayout *m_blocks;
    DiffView *m_diff;
    QPushButton *m_take, *m_cancel;
};

} // namespace selwise
