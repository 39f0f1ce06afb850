#pragma once

#include "models/ports/controlplane.h"
#include "models/services/serverrecord.h"

#include <QObject>
#include <functional>
#include <memory>

namespace selwise {

/// What reading, writing and deleting one record means for its kind; the rules that all kinds share are RecordJob's. The answers come
/// in the thread of `receiver` and not at all after its end.
class RecordEndpoint {
public:
    using Answer = Result<std::optional<ServerRecord>, ApiError>; ///< of a read, nullopt = the server has none
    using Then = std::function<void(const Answer &)>;
    using ThenDeleted = std::function<void(const Result<Deletion, ApiError> &)>;
    using Cancel = std::function<void()>;

    /// `exists` = it was read from the server before. One that was not is looked for by what it says (`wanted`): a record that
    /// the server names by itself has no other name yet.
    static std::unique_ptr<RecordEndpoint> of(ControlPlane &plane, const RecordAddress &address, bool exists);
    virtual ~RecordEndpoint() = default;

    virtual RecordAddress address() const = 0; ///< of a webhook that was created or found meanwhile, the server's id
    virtual Cancel read(QObject *receiver, const Json &wanted, Then then) = 0;
    /// `precondition` counts for a change of what exists; a creation is made so that it happens once, as far as the API lets.
    virtual Cancel write(QObject *receiver, const ServerRecord &record, const SecretEdits &secrets,
                         const Precondition &precondition, Then then) = 0;
    /// Not the data layer: the API cannot delete it, and answers Invalid here.
    virtual Cancel remove(QObject *receiver, const Precondition &precondition, ThenDeleted then) = 0;
};

} // namespace selwise
