#include "ui/panes/secretreveal.h"

#include "models/domain/secret.h"
#include "ui/panes/pane.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretfield.h"

#include <QCoreApplication>

namespace selwise {

void revealIn(SecretField &field, const Secret &secret)
{
    QString text = QString::fromUtf8(secret.expose());
    field.reveal(text);
    text.fill(QChar::Null); // the field keeps a copy of its own and wipes that itself
}

Notice secretCopiedNotice()
{
    return {Tone::Info, QCoreApplication::translate("SecretReveal", "Copied"),
            QCoreApplication::translate("SecretReveal", "The clipboard is emptied after %1 seconds, unless you copy something else before.")
                .arg(SecretClipboard::stays.count()),
            {}, {}};
}

} // namespace selwise
