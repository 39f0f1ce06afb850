#pragma once

#include "models/domain/ids.h"

#include <QCache>
#include <QString>

namespace selwise {

/// Which names a provider drops or mistakes (isDoubtfulName), found once for each: they are painted again and again. GUI thread
/// only.
class DoubtfulNames {
public:
    bool has(const ProviderId &provider, const QString &name) const;

private:
    mutable QCache<QString, bool> m_known{2000};
};

} // namespace selwise
