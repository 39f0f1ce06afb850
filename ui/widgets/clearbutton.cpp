#include "ui/widgets/clearbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace selwise {

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    if (auto *clear = field->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"), Qt::FindDirectChildrenOnly))
        clear->setText(QCoreApplication::translate("ClearButton", "Clear"));
}

} // namespace selwise
