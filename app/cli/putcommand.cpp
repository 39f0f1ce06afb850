#include "app/cli/boundedread.h"
#include "app/cli/commandcontext.h"
#include "app/cli/providerargument.h"
#include "app/cli/recordinput.h"
#include "app/cli/recordtables.h"
#include "models/services/recordwriter.h"
#include "models/services/recordform.h"
#include "models/services/secretvault.h"
#include "models/text/providertext.h"
#include "models/text/secrettext.h"

#include <QCoreApplication>
#include <QLocale>
#include <unistd.h>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PutCommand)
};

Result<QByteArray, Problem> standardInput(CommandContext &context)
{
    if (::isatty(STDIN_FILENO))
        context.note(Text::tr("Type the record as JSON, then press Ctrl+D."));
    const auto patience = context.timeout().value_or(30s);
    const auto input = readToEnd(STDIN_FILENO, largestRecord, patience);
    if (input)
        return *input;
    switch (input.error()) {
    case ReadProblem::TooLarge:
        return Failure{usageProblem(Text::tr("standard input: more than %1 MiB, which no service takes. Send the members that "
                                             "are to change.")
                                        .arg(largestRecord >> 20))};
    case ReadProblem::Silent:
        return Failure{usageProblem(Text::tr("standard input: nothing came for %1 s. Pipe a record into it, or wait longer with "
                                             "--timeout.")
                                        .arg(double(patience.count()) / 1000))};
    case ReadProblem::Failed:
        break;
    }
    return Failure{usageProblem(Text::tr("standard input: it cannot be read (%1).").arg(qt_error_string(errno)))};
}

/// One put, from the patch to the exit code.
class Put : public QObject {
public:
    Put(CommandContext &context, ProviderId id, codec::ProviderPatch patch)
        : QObject(&context), m_context(context), m_id(std::move(id)), m_patch(std::move(patch))
    {
    }

    void start()
    {
        // Reading, re-reading, writing, reading back.
        m_context.connectThen(4, [this](const Connection &connection) {
            m_connection = connection;
            m_context.await(connection.plane->provider(m_id),
                            [this](const Result<std::optional<ProviderRecord>, ApiError> &record) {
                                if (record)
                                    write(*record);
                                else
                                    m_context.fail(problemOf(record.error(), m_connection.host()));
                            });
        });
    }

private:
    void write(const std::optional<ProviderRecord> &before)
    {
        RecordWriter::Request request;
        const ProviderId spelled = before ? before->provider : m_id;
        request.address = spelled;
        if (before)
            request.base = codec::encodeRecord(*before);
        request.mine = codec::patched(request.base.value_or(emptyForm(m_id)), m_patch.members);
        request.secrets = m_patch.secrets;
        request.dropSecrets = m_context.invocation().has(Option::DropSecrets);
        request.connection = m_connection.profile.id.text;
        request.site = m_connection.profile.site.text;
        const auto errors = newErrors(before, recordOfForm(request.mine, spelled));
        if (!errors.empty())
            return m_context.fail(problemOf(errors, Text::tr("standard input")));

        m_context.setAbortNote(Text::tr("The change may have been made; see with: selwise-console providers get %1")
                                   .arg(m_id.canonical()));
        auto *writer = new RecordWriter(*m_connection.plane, *m_connection.vault, this);
        m_context.await(writer->write(request), [this](const WriteOutcome &outcome) { ended(outcome); });
    }

    void ended(const WriteOutcome &outcome)
    {
        sayPutBack(outcome);
        switch (outcome.kind) {
        case WriteOutcome::Kind::Written:
            if (outcome.error)
                m_context.note(Text::tr("It was accepted, and could not be read back to compare."));
            return keepSecrets(outcome, ExitCode::Fine);
        case WriteOutcome::Kind::WrittenDiffers:
            for (const Change &change : outcome.differences)
                m_context.note(Text::tr("%1: the service accepted the write, and has another value now.").arg(placeOf(change)));
            for (const QString &secret : outcome.secrets)
                m_context.note(Text::tr("%1: the service accepted the write, and does not hold this secret as sent.").arg(secret));
            return keepSecrets(outcome, ExitCode::No);
        case WriteOutcome::Kind::Conflict:
            return m_context.fail(conflictProblem(outcome));
        case WriteOutcome::Kind::SecretsWouldBeLost:
            return m_context.fail(lossProblem(outcome));
        case WriteOutcome::Kind::NotWritten:
        case WriteOutcome::Kind::Unknown:
            break;
        }
        m_context.fail(problemOf(outcome.error.value_or(ApiError{}), m_connection.host()));
    }

    /// What went along without being asked for (contract, section 3).
    void sayPutBack(const WriteOutcome &outcome)
    {
        const bool written = outcome.kind == WriteOutcome::Kind::Written || outcome.kind == WriteOutcome::Kind::WrittenDiffers;
        for (const QString &name : written ? outcome.putBack : std::vector<QString>()) {
            const auto entry = m_connection.vault->entry(keyOf(name));
            const QString label = secretFieldLabel(name);
            m_context.note(entry && entry->setAt.isValid()
                               ? Text::tr("Wrote your stored “%1” of %2, as the server does not keep secrets that are left out.")
                                     .arg(label, QLocale().toString(entry->setAt.toLocalTime().date(), QLocale::ShortFormat))
                               : Text::tr("Wrote the “%1” that the server had shown, as it does not keep secrets that are left out.")
                                     .arg(label));
        }
    }

    SecretKey keyOf(const QString &name) const
    {
        return {m_connection.profile.id.text, m_connection.profile.site.text, m_id.canonical(), name};
    }

    /// Into the keychain of a saved connection, one after the other; what is not kept there is said. Not one that the server
    /// does not hold: what is in the keychain would be taken for what it has.
    void keepSecrets(const WriteOutcome &outcome, ExitCode code)
    {
        for (const QString &name : outcome.secrets)
            m_patch.secrets.erase(name);
        if (!m_connection.keepsSecrets || m_patch.secrets.empty())
            return print(outcome, code);
        const auto [name, edit] = *m_patch.secrets.begin();
        m_patch.secrets.erase(m_patch.secrets.begin());
        const SecretKey key = keyOf(name);
        if (!edit.value) {
            return m_context.await(m_connection.vault->forget(key),
                                   [=, this](const Result<Done, SecretError> &) { keepSecrets(outcome, code); });
        }
        m_context.await(m_connection.vault->keep(key, *edit.value, secretPurposeWord(SecretPurpose::Saving)), [=, this](const SecretVault::Kept &kept) {
            if (kept.keychainError)
                m_context.note(Text::tr("%1: the service has it; it was not kept in this computer's keychain. %2")
                                   .arg(name, secretErrorText(*kept.keychainError).title));
            keepSecrets(outcome, code);
        });
    }

    void print(const WriteOutcome &outcome, ExitCode code)
    {
        if (m_context.json() && outcome.record)
            m_context.terminal().print(codec::encodeCanonical(*outcome.record->provider()));
        else if (!m_context.json() && code == ExitCode::Fine)
            m_context.terminal().print(Text::tr("%1 is saved.").arg(providerName(m_id)));
        m_context.finish(code);
    }

    Problem conflictProblem(const WriteOutcome &outcome) const
    {
        Problem problem{ExitCode::Refused,
                        {Text::tr("Somebody else changed %1 at the same time; nothing was written. Read it again and repeat.")
                             .arg(providerName(m_id))}};
        for (const Conflict &conflict : outcome.merge.value_or(Merge{}).conflicts) {
            if (!conflict.path.empty())
                problem.lines << Text::tr("%1: changed by both.").arg(pathText(conflict.path));
        }
        return problem;
    }

    Problem lossProblem(const WriteOutcome &outcome) const
    {
        QStringList names;
        for (const QString &secret : outcome.secrets)
            names << secret;
        Problem problem{ExitCode::Refused,
                        {Text::tr("Nothing was written: the service does not show %1 and may forget what it is not sent, and it "
                                  "is not on this computer either. Put it on standard input in config, or write all the same "
                                  "with --drop-secrets.")
                             .arg(names.join(u", "_s))}};
        if (outcome.secretError)
            problem.lines << problemOf(*outcome.secretError).lines;
        return problem;
    }

    static QString placeOf(const Change &change)
    {
        return change.path.empty() ? Text::tr("the whole record") : pathText(change.path);
    }

    CommandContext &m_context;
    const ProviderId m_id;
    codec::ProviderPatch m_patch;
    Connection m_connection;
};

} // namespace

/// Everything that can be wrong with the arguments and the input is found before the service hears of it.
void putProvider(CommandContext &context)
{
    const auto id = providerArgument(context.invocation().arguments.first());
    if (!id)
        return context.fail(id.error());
    if (!context.checkTarget())
        return;
    const auto input = standardInput(context);
    if (!input)
        return context.fail(input.error());
    auto patch = readPatch(*input, *id);
    if (!patch)
        return context.fail(patch.error());
    (new Put(context, *id, std::move(patch).value()))->start();
}

} // namespace selwise::cli
