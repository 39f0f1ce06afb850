#pragma once

#include "models/controllers/providerscontroller.h"

#include <set>

namespace selwise {

/// What the Providers pane knows of its site: the records as the server has them, beside the drafts. Shared by the
/// controller and its jobs.
class ProvidersData : public QObject {
    Q_OBJECT
public:
    explicit ProvidersData(const ProvidersController::Deps &deps, QObject *parent);

    RecordKey keyOf(const ProviderId &id) const { return {RecordKey::Kind::Provider, id.canonical()}; }
    SecretKey secretKey(const ProviderId &id, const QString &field) const;
    /// As the server spells it, when it has the record.
    ProviderId addressed(const ProviderId &id) const;

    ProviderRecordPtr stored(const ProviderId &id) const;
    ProviderRecordPtr base(const ProviderId &id) const; ///< as last read, also by an earlier run
    ProviderRecordPtr shown(const ProviderId &id) const;
    ProviderRecordPtr settings(const ProviderId &id) const;
    ProvidersController::Revisions revisions(const ProviderId &id) const { return shownState(id).revisions; }
    std::shared_ptr<const std::vector<Issue>> issues(const ProviderId &id) const; ///< of what is shown
    std::vector<ProviderId> all() const; ///< GA4, Meta, Google Ads, then others by name
    bool isNew(const ProviderId &id) const { return deps.drafts.isNew(keyOf(id)); }
    /// The server has said whether it has this record: `stored` is the truth, as of then.
    bool isKnown(const ProviderId &id) const { return m_listed || m_storedAt.contains(id); }

    /// Those on this computer that go along with the first publish of a record that is being created.
    std::vector<SecretEntry> secretsOfNew(const ProviderId &id) const;

    /// As just read; nullopt = the server has none. Counts as newer than a refresh that was started before.
    void store(const ProviderId &id, const std::optional<ProviderRecord> &record);
    /// `form` was written, and `record` read back.
    void storeWritten(const ProviderId &id, const Json &form, const ProviderRecord &record);
    /// This record has changed at the server: what was asked for before this moment is not the truth any more.
    void outdate(const ProviderId &id) { m_storedAt[id] = ++m_epoch; }
    /// A whole list, read by a request that was made when `epoch()` was `since`.
    void storeAll(const std::vector<ProviderRecord> &records, quint64 since);
    quint64 epoch() const { return m_epoch; }

    void setFieldErrors(const ProviderId &id, std::map<QString, std::vector<QString>> errors);
    void clearFieldErrors(const ProviderId &id, const MemberPath &path); ///< of this member and those inside
    std::map<QString, std::vector<QString>> fieldErrors(const ProviderId &id) const;

    const ProvidersController::Deps deps;
    /// Secrets typed in this run for records that do not exist yet, by wire name.
    std::map<ProviderId, std::set<QString>> waitingSecrets;
    std::set<ProviderId> created; ///< begun in this run, so that `waitingSecrets` is all there is

Q_SIGNALS:
    void recordChanged(const selwise::ProviderId &id);

private:
    /// What is shown, made when somebody asks for it, with that of which it is made.
    struct Shown {
        Document form;
        ProviderRecordPtr server, record, settings;
        std::shared_ptr<const std::vector<Issue>> issues;
        ProvidersController::Revisions revisions;
    };
    Shown &shownState(const ProviderId &id) const;
    ProviderRecordPtr recordOf(const ProviderId &id, const Json &form) const;

    std::map<ProviderId, ProviderRecordPtr> m_stored;
    mutable std::map<ProviderId, Shown> m_shown;
    std::map<ProviderId, std::map<QString, std::vector<QString>>> m_fieldErrors;
    std::map<ProviderId, quint64> m_storedAt; ///< epoch of the last `store`
    quint64 m_epoch = 0;
    bool m_listed = false; ///< a whole list has been read
    bool m_storing = false; ///< the book's announcement is left to the one that follows
};

} // namespace selwise
