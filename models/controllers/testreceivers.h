#pragma once

#include "models/ports/sandboxtools.h"

#include <QObject>
#include <map>
#include <set>

namespace selwise {

/// The sandbox's test receivers and how they misbehave (contract, section 4: `_control`). Exists for a sandbox only.
class TestReceivers : public QObject {
    Q_OBJECT
public:
    explicit TestReceivers(SandboxTools &tools, QObject *parent = nullptr) : QObject(parent), m_tools(tools) {}

    /// "hooks/orders" for an address of one of them, empty for any other.
    QString receiverAt(const QString &url) const;
    QString addressOf(const QString &name) const; ///< where one of this name listens

    std::optional<ReceiverBehaviour> behaviour(const QString &destination) const; ///< as last told
    std::optional<ApiError> error(const QString &destination) const;              ///< of the last question or change
    bool isBusy(const QString &destination) const { return m_busy.contains(destination); }
    void read(const QString &destination);
    void set(const ReceiverBehaviour &behaviour); ///< at once; the sandbox forgets it when it ends

Q_SIGNALS:
    void changed(const QString &destination); ///< any of the above

private:
    void await(const QString &destination, const Reply<ReceiverBehaviour> &reply);

    SandboxTools &m_tools;
    std::map<QString, ReceiverBehaviour> m_behaviours;
    std::map<QString, ApiError> m_errors;
    std::set<QString> m_busy;
};

} // namespace selwise
