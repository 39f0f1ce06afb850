#pragma once

#include <QObject>

class QWidget;

namespace selwise {

/**
 * Lets the wheel change the value of a spin or combo box only while that has the focus; else it goes on to what scrolls around
 * it. Created by the style; one for an application.
 */
class WheelGuard : public QObject {
    Q_OBJECT
public:
    explicit WheelGuard(QObject *parent);

    /** Takes from the wheel what would give @p widget the focus; the style calls it for each widget. */
    static void prepare(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace selwise
