#pragma once

#include "models/controllers/recordpublisher.h"

namespace selwise {

class ProvidersController;

/// The providers as records to publish: ProvidersController under its names.
class ProvidersPublisher : public RecordPublisher {
    Q_OBJECT
public:
    explicit ProvidersPublisher(ProvidersController &providers, QObject *parent = nullptr);

    RecordKey::Kind kind() const override { return RecordKey::Kind::Provider; }
    QString nameOf(const RecordKey &key) const override;
    std::vector<Issue> issues(const RecordKey &key) const override;
    std::vector<Issue> issuesOfChanges(const RecordKey &key) const override;
    std::vector<SecretEntry> secretsOfNew(const RecordKey &key) const override;
    std::vector<SecretEntry> wouldPutBack(const RecordKey &key) const override;
    void apply(const std::vector<Change> &changes) override;
    void settle(const RecordKey &key, const MemberPath &path) override;
    void discard(const RecordKey &key) override;
    void save(const std::vector<RecordKey> &keys) override;
    void cancel() override;
    std::vector<RecordKey> writing() const override;
    bool isBusy() const override;
    void refresh() override;

private:
    ProvidersController &m_providers;
};

} // namespace selwise
