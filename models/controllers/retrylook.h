#pragma once

#include "models/drafts/change.h"
#include "models/ports/controlplane.h"

#include <QObject>
#include <map>

namespace selwise {

/// After a publish: how many deliveries still wait for a retry under the rules from before, of each destination. Said only where
/// the server's log tells under which rules a delivery runs.
class RetryLook : public QObject {
    Q_OBJECT
public:
    explicit RetryLook(ControlPlane &plane, QObject *parent = nullptr);
    void look(const std::vector<RecordKey> &published, const QDateTime &at);

Q_SIGNALS:
    /// Once for each `look`; without those of which nothing is told.
    void told(const std::map<selwise::RecordKey, int> &waiting);

private:
    ControlPlane &m_plane;
};

} // namespace selwise
