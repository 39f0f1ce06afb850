#pragma once

#include <QString>
#include <functional>

class QObject;
class QWidget;

namespace selwise {

/// Asks where to save, beginning with `name` among the documents; `chosen` is called while `receiver` lives.
void askFile(QWidget *window, const QString &title, const QString &name, QObject *receiver, const std::function<void(const QString &file)> &chosen);

} // namespace selwise
