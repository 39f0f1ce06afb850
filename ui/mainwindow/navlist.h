#pragma once

#include <QWidget>

namespace selwise {

/// The panes' entries in the sidebar. To assistive technology a list of tabs, of which one is selected: an entry leads to a
/// pane, and does not switch anything on or off as a checkable button would.
class NavList : public QWidget {
    Q_OBJECT
public:
    explicit NavList(QWidget *parent = nullptr);
};

} // namespace selwise
