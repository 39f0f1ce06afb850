#include "ui/panes/savefile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace selwise {

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
