#pragma once

#include "models/controllers/testmodes.h"
#include "ui/panes/pane.h"

namespace selwise {

class SegmentedControl;
class StatusLabel;
class TextLabel;

/// Selwise's test mode of one provider: off, for 30 minutes, 4 hours, or until somebody stops it; and its end.
class TestModeRow : public QWidget {
    Q_OBJECT
public:
    TestModeRow(const PaneContext &context, const ProviderId &id, QWidget *parent = nullptr);
    void refill();
    SegmentedControl *control() const { return m_control; }

private:
    int current() const;
    void choose(int index);

    PaneContext m_context;
    TestModes &m_modes;
    ProviderId m_id;
    SegmentedControl *m_control;
    StatusLabel *m_end;
    TextLabel *m_help;
};

} // namespace selwise
