#pragma once

class QScrollArea;
class QWidget;

namespace selwise {

/**
 * Scrolls @p area until @p part of its content is seen whole, or from its top when it is higher than the area. At the end of
 * this turn of the event loop: what has only just been shown has no size before.
 */
void reveal(QScrollArea *area, QWidget *part);

} // namespace selwise
