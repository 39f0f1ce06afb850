#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace selwise {

/// What needs attention behind a sidebar entry; the most urgent one is shown.
struct NavBadge {
    int failing = 0;
    int testsFailed = 0;
    int alerts = 0;   ///< raised
    int troubled = 0; ///< failing, or its last test failed, or both
    int changes = 0;
    bool testMode = false;
    friend bool operator==(const NavBadge &, const NavBadge &) = default;
};

/// An entry of the sidebar: icon, name, badge. As a rail only the icon, with the badge at its corner.
class NavButton : public QAbstractButton {
    Q_OBJECT
public:
    NavButton(Icon icon, const QString &text, const QKeySequence &shortcut, QWidget *parent = nullptr);

    void setBadge(const NavBadge &badge);
    void setRail(bool rail);
    const QKeySequence &paneKeys() const { return m_shortcut; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    void paintBadge(QPainter &painter) const;

    Icon m_icon;
    QKeySequence m_shortcut;
    NavBadge m_badge;
    bool m_rail = false;
};

} // namespace selwise
