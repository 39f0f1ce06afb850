#pragma once

#include "models/domain/connection.h"

#include <QAbstractButton>

namespace selwise {

/// The site switcher at the head of the sidebar: logo, site name, environment tag. Opens `menu()` on click, Enter, Space,
/// Down. As a rail only the logo, ringed in the colour of the environment.
class SiteButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit SiteButton(QWidget *parent = nullptr);

    void setSite(const QString &name, Environment environment);
    void setRail(bool rail);
    QSize sizeHint() const override;

Q_SIGNALS:
    void menuWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    Environment m_environment = Environment::Production;
    bool m_rail = false;
};

} // namespace selwise
