#pragma once

class QLineEdit;

namespace selwise {

/** Qt's button that empties @p field, with the name that it lacks for tooltips and screen readers. */
void addClearButton(QLineEdit *field);

} // namespace selwise
