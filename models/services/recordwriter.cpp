#include "models/services/recordwriter.h"

#include "models/services/recordremoval.h"
#include "models/services/recordwrite.h"

namespace selwise {

RecordWriter::RecordWriter(ControlPlane &plane, SecretVault &vault, QObject *parent)
    : QObject(parent)
    , m_plane(plane)
    , m_vault(vault)
{
}

QFuture<WriteOutcome> RecordWriter::write(const Request &request)
{
    return (new RecordWrite(m_plane, m_vault, request, this))->start();
}

QFuture<WriteOutcome> RecordWriter::remove(const Removal &removal)
{
    return (new RecordRemoval(m_plane, removal, this))->start();
}

void RecordWriter::cancel()
{
    for (RecordJob *job : findChildren<RecordJob *>(Qt::FindDirectChildrenOnly))
        job->cancel();
}

} // namespace selwise
