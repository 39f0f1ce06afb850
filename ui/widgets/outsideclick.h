#pragma once

class QWidget;

namespace selwise {

/// A press outside of this popup closes it and reaches what was pressed, once and on every platform; by itself Qt does so on
/// some, and on X11 the press is lost. For lists that open while one types, which nobody has asked for.
void passOutsideClicks(QWidget *popup);

} // namespace selwise
