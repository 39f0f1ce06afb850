#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace selwise {

/**
 * Moves the part of a progress bar whose length is unknown. A child of the bar, made when such a bar is drawn; it rests as soon as
 * the bar is not drawn any more.
 */
class ProgressMotion : public QTimer {
    Q_OBJECT
public:
    /** How far along the part is now, from 0 (before the start) to 1 (behind the end); the next place is drawn by itself. */
    static double along(QWidget *bar);

private:
    explicit ProgressMotion(QWidget *bar);

    QElapsedTimer m_since;
    bool m_drawn = false;
};

} // namespace selwise
