#pragma once

#include <QFrame>

namespace selwise {

/// "Where do I find this?": the steps at the provider, in a popup beneath what was asked about. Esc or a click beside it
/// closes it, and the focus goes back.
class WherePopover : public QFrame {
    Q_OBJECT
public:
    WherePopover(const QString &title, const QStringList &steps, QWidget *parent);
    void popUpAt(QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_spoken;
};

} // namespace selwise
