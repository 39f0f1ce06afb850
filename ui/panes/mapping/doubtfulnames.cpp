#include "ui/panes/mapping/doubtfulnames.h"

#include "models/text/mappingtext.h"

namespace selwise {

bool DoubtfulNames::has(const ProviderId &provider, const QString &name) const
{
    const QString key = provider.canonical() + u'\n' + name;
    if (const bool *known = m_known.object(key))
        return *known;
    const bool doubtful = isDoubtfulName(provider, name);
    m_known.insert(key, new bool(doubtful));
    return doubtful;
}

} // namespace selwise
