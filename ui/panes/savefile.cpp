#include "ui/panes/savefile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <memory>

namespace selwise {

QFuture<QString> saveFile(const QString &file, const QByteArray &content)
{
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file, content] {
        QSaveFile target(file);
        const bool done = target.open(QIODevice::WriteOnly) && target.write(content) == content.size() && target.commit();
        promise->addResult(done ? QString() : target.errorString());
        promise->finish();
    });
    return promise->future();
}

void askFile(QWidget *window, const QString &title, const QString &name, QObject *receiver, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, receiver, chosen);
    dialog->open();
}

} // namespace selwise
