#include "models/services/recordwriter.h"

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

void RecordWriter::cancel()
{
    for (RecordWrite *write : findChildren<RecordWrite *>(Qt::FindDirectChildrenOnly))
        write->cancel();
}

} // namespace selwise
