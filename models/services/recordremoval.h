#pragma once

#include "models/services/recordjob.h"

namespace selwise {

/// One run of RecordWriter::remove.
class RecordRemoval : public RecordJob {
    Q_OBJECT
public:
    RecordRemoval(ControlPlane &plane, RecordWriter::Removal wanted, QObject *parent);

private:
    void begin() override;
    void fill(WriteOutcome &outcome) const override;
    void compare(const std::optional<ServerRecord> &current);
    void send();
    void answered(const Result<Deletion, ApiError> &answer);
    void verify();
    void finishAs(WriteOutcome::Kind kind, const std::optional<ServerRecord> &record = {}, const std::optional<ApiError> &error = {});

    const RecordWriter::Removal m_wanted;
    int m_rounds = 0;
};

} // namespace selwise
