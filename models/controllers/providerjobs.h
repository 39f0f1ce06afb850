#pragma once

#include "models/controllers/providersdata.h"

#include <deque>
#include <functional>

namespace selwise {

/// What writes to the server, one after the other: saves, removals, replaced secrets.
class ProviderJobs : public QObject {
    Q_OBJECT
public:
    ProviderJobs(ProvidersData &data, QObject *parent);

    void save(const ProviderId &id);
    void remove(const ProviderId &id, bool forgetSecrets);
    void replaceSecret(const ProviderId &id, const QString &name, ConfigField field, const Secret &secret);
    /// Drops what has not begun and cancels what is under way; each still ends in one of the signals.
    void cancel();
    bool isBusy() const { return m_running || !m_queue.empty(); }

Q_SIGNALS:
    void saved(const selwise::ProviderId &id, const selwise::WriteOutcome &outcome);
    void secretReplaced(const selwise::ProviderId &id, selwise::ConfigField field, const selwise::SecretVault::Kept &kept);
    void removed(const selwise::ProviderId &id);
    void failed(const selwise::ProviderId &id, const selwise::ApiError &error);
    void busyChanged();
    void readAgain(); ///< something was written of which nothing could be read back

private:
    struct Job {
        std::function<void()> start;
        std::function<void()> drop;
    };
    void enqueue(Job job);
    void startNext();
    void over();

    void startSave(const ProviderId &id);
    void collectSecrets(const ProviderId &id, std::vector<QString> names, SecretEdits collected);
    void write(const ProviderId &id, SecretEdits secrets);
    void endSave(const ProviderId &id, const Json &mine, const WriteOutcome &outcome);
    void reportSaved(const ProviderId &id, const WriteOutcome &outcome);

    void startRemove(const ProviderId &id, bool forgetSecrets);
    void deleteUnchanged(const ProviderRecord &now, bool forgetSecrets);
    void settleRemove(const ProviderId &id, bool forgetSecrets, const ApiError &error);
    void endRemove(const ProviderId &id, bool forgetSecrets);

    void startReplace(const ProviderId &id, const QString &name, ConfigField field, const Secret &secret);
    void endReplace(const ProviderId &id, const QString &name, ConfigField field, const Secret &secret,
                    const WriteOutcome &outcome);
    void keep(const ProviderId &id, const QString &name, ConfigField field, const Secret &secret);
    void fail(const ProviderId &id, const ApiError &error);

    template <class T, class F>
    void await(const Reply<T> &reply, F f);

    ProvidersData &m_data;
    ProviderWriter m_writer;
    std::deque<Job> m_queue;
    bool m_running = false;
    bool m_cancelled = false; ///< the running job, which may be between two of its steps
    std::function<void()> m_cancelRunning; ///< what is under way and is not the writer's
};

} // namespace selwise
