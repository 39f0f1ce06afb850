#include "app/cli/commandcontext.h"
#include "app/cli/diagnostics.h"
#include "app/cli/suggestion.h"
#include "models/domain/codec/sandboxtoolscodec.h"
#include "models/domain/eventcatalogue.h"
#include "models/ports/sandboxtools.h"
#include "models/ports/systemclock.h"
#include "models/services/eventedit.h"
#include "models/services/templateevent.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SendCommand)
};

/// Of what the user typed, as much as a sentence can bear.
QString shown(const QString &typed)
{
    constexpr qsizetype longest = 60;
    return printable(typed.size() <= longest ? typed : typed.first(longest) + u'…');
}

QString nearest(const QString &typed)
{
    QStringList known;
    for (const CatalogueEvent &event : eventCatalogue())
        known << event.name;
    return suggestion(typed, known);
}

Problem unknownEvent(const QString &typed)
{
    const QString meant = nearest(typed);
    const QString what = Text::tr("The catalogue has no event %1.").arg(shown(typed));
    return usageProblem(what + u' '
                        + (meant.isEmpty() ? Text::tr("For one of your own: send custom_event --override event=NAME.")
                                           : Text::tr("Did you mean %1?").arg(meant)));
}

Problem editProblem(const EventEditError &error)
{
    const QString path = shown(error.path), at = shown(error.at);
    using Kind = EventEditError::Kind;
    switch (error.kind) {
    case Kind::NoPath: return usageProblem(Text::tr("--override takes PATH=VALUE, like --override order.total=149.90."));
    case Kind::BadPath:
        return usageProblem(Text::tr("“%1” is no path: names joined by dots, with [0] for an element and [] for one more, like "
                                     "items[0].price.")
                                .arg(path));
    case Kind::NotAnObject:
        return usageProblem(Text::tr("%1: there is nothing inside %2, which is a value of its own in this event.").arg(path, at));
    case Kind::NotAList: return usageProblem(Text::tr("%1: %2 is no list in this event.").arg(path, at));
    case Kind::NoElement:
        return usageProblem(Text::tr("%1: the list %2 is shorter. Elements are counted from 0, and [] adds one.").arg(path, at));
    case Kind::NotThere:
        return usageProblem(Text::tr("--remove %1: this event has no %2. See it with --json.").arg(path, at));
    case Kind::BadJson: return usageProblem(Text::tr("%1: the name “%2” is twice in its value. Remove one of the two.").arg(path, at));
    }
    return usageProblem(path);
}

/// The template with the edits in the order in which they were given.
Result<Json, Problem> editedEvent(CommandContext &context)
{
    const Invocation &invocation = context.invocation();
    const QString name = invocation.arguments.first();
    const QString id = u"test-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    Json event = templateEvent(name, id, SystemClock().now());
    if (event.isNull())
        return Failure{unknownEvent(name)};
    for (const auto &[option, value] : invocation.repeated) {
        EventEdit edit{EventEdit::Kind::Remove, value, {}};
        if (option == Option::Override) {
            const auto read = readOverride(value);
            if (!read)
                return Failure{editProblem(read.error())};
            edit = read->edit;
            if (read->lookedLikeJson)
                context.note(Text::tr("%1: the value begins like JSON and is none, so it goes as text.").arg(shown(edit.path)));
        }
        if (const auto made = applyEdit(event, edit); !made)
            return Failure{editProblem(made.error())};
    }
    if (!invocation.has(Option::TestId))
        return event;
    // Where a shop would put it, so that deliveries carry it and `_captured?testId=` finds them (contract, section 4).
    const QString testId = invocation.value(Option::TestId);
    constexpr qsizetype longest = 100;
    const bool plain = std::all_of(testId.begin(), testId.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (!plain || testId.size() > longest)
        return Failure{usageProblem(Text::tr("The value of --test-id may be %1 letters, digits and signs long, without blanks.").arg(longest))};
    if (const auto made = applyEdit(event, {EventEdit::Kind::Set, u"context.testId"_s, Json(testId)}); !made)
        return Failure{editProblem(made.error())};
    return event;
}

Problem noSandbox(const Connection &connection)
{
    return {ExitCode::Refused,
            {Text::tr("%1 is no sandbox, and test events are sent to nothing else. Start one with: selwise-console sandbox")
                 .arg(connection.host())}};
}

void send(CommandContext &context, const Connection &connection, const Json &event, const QString &siteKey)
{
    context.setAbortNote(Text::tr("The event may have been taken all the same."));
    context.await(connection.plane->sandboxTools()->sendEvent(siteKey, event),
                  [&context, connection, event](const Result<QStringList, ApiError> &ids) {
                      if (!ids)
                          return context.fail(problemOf(ids.error(), connection.host()));
                      if (context.json())
                          context.terminal().print(codec::encodeSent(*ids, event));
                      else
                          for (const QString &id : *ids)
                              context.terminal().print(printable(id));
                      context.finish(ExitCode::Fine);
                  });
}

} // namespace

void sendEvent(CommandContext &context)
{
    const auto event = editedEvent(context);
    if (!event)
        return context.fail(event.error());
    constexpr int requests = 2; // the site's key, and the event
    context.setAbortNote(Text::tr("Nothing was sent."));
    context.connectThen(requests, [&context, event = *event](const Connection &connection) {
        SandboxTools *sandbox = connection.plane->sandboxTools();
        if (!sandbox) {
            Problem problem = noSandbox(connection);
            problem.code = ExitCode::Usage; // told by the address alone, before anything is asked
            return context.fail(problem);
        }
        context.await(sandbox->siteKey(), [&context, connection, event](const Result<QString, ApiError> &key) {
            if (key)
                return send(context, connection, event, *key);
            using Kind = ApiError::Kind;
            const Kind kind = key.error().kind;
            const bool other = kind == Kind::NotFound || kind == Kind::NotJson || kind == Kind::UnexpectedShape;
            context.fail(other ? noSandbox(connection) : problemOf(key.error(), connection.host()));
        });
    });
}

} // namespace selwise::cli
