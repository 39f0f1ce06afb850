#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>
#include <utility>
#include <vector>

namespace selwise::sandbox {

/// What `selwise-sandbox` and `selwise-console sandbox` can be told (contract, section 10).
struct SandboxOptions {
    enum class Action { Serve, ShowHelp, ShowVersion };
    Action action = Action::Serve;
    QString text; ///< to print, for the other actions
    quint16 port = 0;
    QString dataDirectory; ///< empty: a temporary one, gone at the end
    QString tokenFile;
    QString readyFile;
    QString siteCurrency; ///< empty: as stored
    std::vector<std::pair<Provider, QUrl>> providerEndpoints;
    QStringList webhookHosts; ///< beyond loopback
    int ingestionRate = 0; ///< requests a second; 0: no limit
    bool captureSecrets = false;
    bool stopWithParent = false;
    bool empty = false;
    bool traffic = false; ///< the demo shop has visitors, and a past
    quint32 trafficSeed = 7;
    int trafficRate = 6;  ///< visitors an hour, on average
};

/// Without the program's name. The error is a sentence for the terminal (exit 2).
Result<SandboxOptions, QString> parseSandboxOptions(const QStringList &arguments);

} // namespace selwise::sandbox
