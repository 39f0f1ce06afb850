#include "app/net/onlinewatch.h"

#include "models/domain/connection.h"

#include <QNetworkInformation>

namespace selwise {

OnlineWatch::OnlineWatch(const QUrl &origin, std::function<void(bool)> tell, QObject *parent) : QObject(parent)
{
    if (isLoopback(origin.host()) || !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    using Reachability = QNetworkInformation::Reachability;
    auto *const network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [tell](Reachability now) { tell(now != Reachability::Disconnected); });
    if (network->reachability() == Reachability::Disconnected)
        tell(false);
}

} // namespace selwise
