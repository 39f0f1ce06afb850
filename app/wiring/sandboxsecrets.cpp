#include "app/wiring/sandboxsecrets.h"

#include <QFileInfo>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

std::vector<SecretEntry> sandboxSecrets(const QString &dataDirectory)
{
    const QFileInfo database(dataDirectory + u"/sandbox.sqlite"_s);
    if (!database.isFile())
        return {};
    SecretEntry entry;
    entry.key = {u"sandbox"_s, {}, u"sandbox"_s, u"token"_s};
    entry.place = SecretPlace::File;
    entry.setAt = database.birthTime().toUTC(); // it is made with its token; some file systems do not know when
    return {entry};
}

} // namespace selwise
