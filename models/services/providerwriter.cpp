#include "models/services/providerwriter.h"

#include "models/services/providerwrite.h"

namespace selwise {

ProviderWriter::ProviderWriter(ControlPlane &plane, SecretVault &vault, QObject *parent)
    : QObject(parent)
    , m_plane(plane)
    , m_vault(vault)
{
}

QFuture<WriteOutcome> ProviderWriter::write(const Request &request)
{
    return (new ProviderWrite(m_plane, m_vault, request, this))->start();
}

void ProviderWriter::cancel()
{
    for (ProviderWrite *write : findChildren<ProviderWrite *>(Qt::FindDirectChildrenOnly))
        write->cancel();
}

} // namespace selwise
