#pragma once

#include <QFuture>
#include <functional>

class QObject;
class QWidget;

namespace selwise {

/// Writes a file as a whole, off the GUI thread. Empty when it is on the disk, else why not.
QFuture<QString> saveFile(const QString &file, const QByteArray &content);
/// Asks where to save, beginning with `name` among the documents; `chosen` is called while `receiver` lives.
void askFile(QWidget *window, const QString &title, const QString &name, QObject *receiver, const std::function<void(const QString &file)> &chosen);

} // namespace selwise
