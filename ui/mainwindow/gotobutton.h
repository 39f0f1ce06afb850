#pragma once

#include <QAbstractButton>

namespace selwise {

/// "Go to anything  Ctrl K" at the foot of the sidebar; as a rail only the magnifier.
class GotoButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit GotoButton(QWidget *parent = nullptr);
    void setRail(bool rail);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_rail = false;
};

} // namespace selwise
