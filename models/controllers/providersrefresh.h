#pragma once

#include "models/controllers/healthfeed.h"
#include "models/controllers/providersdata.h"

namespace selwise {

/// Reads the providers and their health, and keeps the state of the pane.
class ProvidersRefresh : public QObject {
    Q_OBJECT
public:
    ProvidersRefresh(ProvidersData &data, HealthFeed &health, QObject *parent);

    /// Does nothing while one is under way.
    void start();
    /// Reads once more than that, when one is under way: its answers may be from before.
    void startAgain();
    void cancel();
    bool isBusy() const { return m_open > 0; }
    PaneState state() const { return m_state; }
    QDateTime refreshedAt() const { return m_refreshedAt; }
    /// Empty or Content, by what is configured and being created now.
    void updateKind();

Q_SIGNALS:
    void stateChanged(); ///< state or refreshedAt
    void busyChanged();

private:
    void providersRead(const Result<std::vector<ProviderRecord>, ApiError> &answer, quint64 since);
    void oneDone();
    void setState(PaneState state);
    PaneState::Kind contentKind() const;
    template <class T, class F>
    void await(const Reply<T> &reply, F f);

    ProvidersData &m_data;
    HealthFeed &m_health;
    PaneState m_state;
    QDateTime m_refreshedAt;
    int m_open = 0;         ///< requests under way
    bool m_again = false;   ///< when they are over
    quint64 m_run = 0;      ///< what belongs to an earlier run is not listened to
    std::vector<std::function<void()>> m_cancelRunning;
};

} // namespace selwise
