#include "ui/panes/secretreveal.h"

#include "models/domain/secret.h"
#include "ui/widgets/secretfield.h"

namespace selwise {

void revealIn(SecretField &field, const Secret &secret)
{
    QString text = QString::fromUtf8(secret.expose());
    field.reveal(text);
    text.fill(QChar::Null); // the field keeps a copy of its own and wipes that itself
}

} // namespace selwise
