#include "models/domain/ids.h"

namespace selwise {

using namespace Qt::Literals::StringLiterals;

ProviderId ProviderId::of(Provider kind)
{
    ProviderId id{kind, {}};
    id.spelling = id.canonical();
    return id;
}

ProviderId ProviderId::fromWire(const QString &name)
{
    if (name == "ga4"_L1)
        return {Provider::Ga4, name};
    if (name == "meta"_L1)
        return {Provider::Meta, name};
    if (name == "gads"_L1 || name == "google_ads"_L1)
        return {Provider::GoogleAds, name};
    return {Provider::Other, name};
}

QString ProviderId::canonical() const
{
    switch (kind) {
    case Provider::Ga4: return u"ga4"_s;
    case Provider::Meta: return u"meta"_s;
    case Provider::GoogleAds: return u"gads"_s;
    case Provider::Other: break;
    }
    return spelling;
}

} // namespace selwise
