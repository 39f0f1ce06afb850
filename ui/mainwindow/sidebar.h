#pragma once

#include "ui/mainwindow/navbutton.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;

namespace selwise {

class GotoButton;
class SiteButton;

/// Site switcher, the panes there are, "Go to anything". 216 px, or a rail of 56.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    static constexpr int fullWidth = 216, railWidth = 56;
    explicit Sidebar(QWidget *parent = nullptr);

    SiteButton *siteButton() const { return m_site; }
    void setRail(bool rail);
    void setCurrent(const QString &paneId); ///< none is marked for a pane without an entry
    void setBadge(const QString &paneId, const NavBadge &badge);
    QWidget *entryPoint() const; ///< where F6 puts the focus

Q_SIGNALS:
    void paneChosen(const QString &paneId);
    void paletteWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SiteButton *m_site;
    GotoButton *m_goto;
    QButtonGroup *m_group;
    QHash<QString, NavButton *> m_entries;
};

} // namespace selwise
