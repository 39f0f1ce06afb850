#include "app/cli/commandcontext.h"
#include "app/cli/providerargument.h"
#include "models/domain/codec/outputcodec.h"
#include "models/text/providertext.h"

#include <QCoreApplication>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeleteCommand)
};

} // namespace

/// Deletes without asking: whoever names a record on a command line means it, and scripts cannot answer. The spelling that
/// the server uses for the record is found out by reading it first, as that is how it is addressed (contract, section 1).
void deleteProvider(CommandContext &context)
{
    const auto id = providerArgument(context.invocation().arguments.first());
    if (!id)
        return context.fail(id.error());
    context.connectThen(2, [&context, id = *id](const Connection &connection) {
        const auto done = [&context, id](bool wasThere) {
            if (context.json())
                context.terminal().print(codec::encodeDeletion(id, wasThere));
            else
                context.terminal().print(wasThere ? Text::tr("%1 was removed from the site.").arg(providerName(id))
                                                  : Text::tr("%1 was not there.").arg(providerName(id)));
            context.finish(ExitCode::Fine);
        };
        context.await(connection.plane->provider(id), [&context, connection, id, done](
                                                          const Result<std::optional<ProviderRecord>, ApiError> &record) {
            if (!record)
                return context.fail(problemOf(record.error(), connection.host()));
            if (!*record)
                return done(false);
            context.setAbortNote(Text::tr("It may have been removed; see with: selwise-console providers get %1")
                                     .arg(id.canonical()));
            const Precondition unchanged = (*record)->etag.isEmpty()
                                               ? Precondition{}
                                               : Precondition{Precondition::Kind::IfMatch, (*record)->etag};
            context.await(connection.plane->deleteProvider((*record)->provider, unchanged),
                          [&context, connection, done](const Result<Deletion, ApiError> &deleted) {
                              if (!deleted)
                                  return context.fail(problemOf(deleted.error(), connection.host()));
                              done(*deleted == Deletion::Deleted);
                          });
        });
    });
}

} // namespace selwise::cli
