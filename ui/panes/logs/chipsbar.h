#pragma once

#include "models/query/lognarrowing.h"

#include <QWidget>
#include <vector>

namespace selwise {

class FlowLayout;
class LogsController;
class TextLabel;

/// The narrowing stack: the number of all logs, then each refinement as a chip that says how many rows it hides and can be
/// switched off, taken away or dragged to a tab, joined by a line; what needs more than a few lines is scrolled to; and what is
/// left at the end.
class ChipsBar : public QWidget {
    Q_OBJECT
public:
    explicit ChipsBar(LogsController &logs, QWidget *parent = nullptr);
    void showResult();
    void showLeft(); ///< the number of rows alone, which is not known while another question is searched for

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    LogsController &m_logs;
    TextLabel *m_all, *m_left;
    QWidget *m_stack;
    FlowLayout *m_flow;
    std::vector<logquery::Chip> m_shown;
};

} // namespace selwise
