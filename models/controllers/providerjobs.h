#pragma once

#include "models/controllers/jobsupport.h"
#include "models/controllers/providersdata.h"
#include "models/ports/whendone.h"

#include <QPointer>
#include <deque>
#include <functional>

namespace selwise {

/// What writes to the server, one after the other: saves, also of drafts by which the record goes, and replaced secrets.
class ProviderJobs : public QObject {
    Q_OBJECT
public:
    ProviderJobs(ProvidersData &data, QObject *parent);

    /// What is written is what the draft says now: what is typed until its turn comes, nobody has reviewed.
    void save(const ProviderId &id);
    void replaceSecret(const ProviderId &id, const QString &name, ConfigField field, const Secret &secret);
    /// Drops what has not begun and cancels what is under way; each still ends in one of the signals.
    void cancel();
    bool isBusy() const { return m_running || !m_queue.empty(); }
    std::vector<ProviderId> writing() const; ///< whose jobs are not over, the running one first

Q_SIGNALS:
    void saved(const selwise::ProviderId &id, const selwise::WriteOutcome &outcome);
    void secretReplaced(const selwise::ProviderId &id, selwise::ConfigField field, const selwise::SecretVault::Kept &kept,
                        const std::vector<QString> &putBack);
    void secretNotReplaced(const selwise::ProviderId &id, selwise::ConfigField field, const selwise::ApiError &error);
    void removed(const selwise::ProviderId &id);
    void busyChanged();
    void writingChanged();
    void readAgain(); ///< something was written of which nothing could be read back

private:
    struct Job {
        ProviderId id;
        std::function<void()> start;
        std::function<void()> drop;
    };
    void enqueue(Job job);
    void startNext();
    void over();

    struct Save {
        ProviderId id;
        std::optional<Json> base, mine; ///< as they were when it was asked for; without `mine` there was nothing to save
        bool removes = false;           ///< or it is to go
    };
    void startSave(const Save &save);
    void collectSecrets(const Save &save, std::vector<QString> names, SecretEdits collected);
    void write(const Save &save, SecretEdits secrets);
    void endSave(const ProviderId &id, const Json &mine, const WriteOutcome &outcome);
    void reportSaved(const ProviderId &id, const WriteOutcome &outcome);

    void remove(const Save &save);
    void endRemoval(const ProviderId &id, const WriteOutcome &outcome);

    struct Replacement {
        ProviderId id;
        QString name; ///< on the wire
        ConfigField field;
        Secret secret;
    };
    void startReplace(const Replacement &wanted);
    void writeSecret(const Replacement &wanted, const ProviderRecord &stored);
    void endReplace(const Replacement &wanted, const WriteOutcome &outcome);
    void keep(const Replacement &wanted, const QString &usedFor, const std::vector<QString> &putBack);
    void failReplace(const Replacement &wanted, const ApiError &error);

    /// A step of the running job that `cancel` breaks off, also when its answer is on its way already.
    template <class T, class F>
    void await(const Reply<T> &reply, F f)
    {
        auto *watcher = whenEnded(reply, this, errorOf(ApiError::Kind::Cancelled), [this, f](const Result<T, ApiError> &result) {
            m_cancelRunning = {};
            f(m_cancelled ? Result<T, ApiError>(Failure{errorOf(ApiError::Kind::Cancelled)}) : result);
        });
        m_cancelRunning = [watcher = QPointer(watcher)] {
            if (watcher)
                watcher->cancel();
        };
    }

    ProvidersData &m_data;
    RecordWriter m_writer;
    std::deque<Job> m_queue;
    bool m_running = false;
    ProviderId m_runningId;
    bool m_cancelled = false; ///< the running job, which may be between two of its steps
    std::function<void()> m_cancelRunning; ///< what is under way and is not the writer's
};

} // namespace selwise
