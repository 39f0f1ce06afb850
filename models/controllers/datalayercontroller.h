#pragma once

#include "models/controllers/recordskeeper.h"

namespace selwise {

/// The data layer of one site: one record, which a server always has (the documented defaults until something was stored).
class DataLayerController : public RecordsKeeper {
    Q_OBJECT
public:
    explicit DataLayerController(const Deps &deps, QObject *parent = nullptr);

    static RecordKey key() { return {RecordKey::Kind::DataLayer, {}}; }
    /// What the form shows, draft over base; nullopt before the first answer.
    std::optional<DataLayerConfig> config() const;
    /// Edits by the typed members of the configuration; unknown members stay.
    void edit(const std::function<void(DataLayerConfig &config)> &change);
    using RecordsKeeper::edit;

    RecordKey::Kind kind() const override { return RecordKey::Kind::DataLayer; }
    QString nameOf(const RecordKey &key) const override;

protected:
    RecordAddress addressOf(const RecordKey &key) const override;
    std::vector<Issue> check(const ServerRecord &record) const override;
    std::function<void()> readAll(std::function<void(const Result<Records, ApiError> &)> done) override;
};

} // namespace selwise
