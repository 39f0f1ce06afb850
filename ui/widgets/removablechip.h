#pragma once

#include <QAbstractButton>

namespace selwise {

/**
 * One chosen thing among others, 24 px high, removable: by its ×, by Delete or Backspace while it has the focus. The text is its
 * name; a screen reader hears that it can be removed.
 */
class RemovableChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit RemovableChip(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect crossRect() const;
    bool m_overCross = false;
};

} // namespace selwise
