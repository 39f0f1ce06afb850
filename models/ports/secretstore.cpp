#include "models/ports/secretstore.h"

namespace selwise {
namespace {

QString part(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'%', QLatin1StringView("%25")).replace(u'/', QLatin1StringView("%2F"));
    return escaped;
}

} // namespace

QString SecretKey::path() const
{
    return part(connection) + u'/' + part(site) + u'/' + part(owner) + u'/' + part(field);
}

} // namespace selwise
