#include "app/cli/recordtables.h"
#include "app/cli/table.h"
#include "models/domain/codec/redaction.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ObservationTables)
};
using Cell = Table::Cell;
using Style = Terminal::Style;

Cell healthCell(HealthStatus status, const QString &word)
{
    switch (status) {
    case HealthStatus::Healthy:
        return {Text::tr("healthy"), Style::Good};
    case HealthStatus::Degraded:
        return {Text::tr("degraded"), Style::Warning};
    case HealthStatus::Failing:
        return {Text::tr("failing"), Style::Bad};
    case HealthStatus::Idle:
        return {Text::tr("idle")};
    case HealthStatus::Disabled:
        return {Text::tr("disabled")};
    case HealthStatus::Unknown:
        break;
    }
    return {word.isEmpty() ? Text::tr("not said") : word};
}

/// No data is not zero.
QString countText(const std::optional<qint64> &count)
{
    return count ? QLocale().toString(*count) : u"–"_s;
}

QString rateText(const std::optional<double> &rate)
{
    return rate ? Text::tr("%1 %").arg(QLocale().toString(*rate * 100, 'f', 1)) : u"–"_s;
}

/// Without what somebody put into its user part or query.
QString addressText(const QString &url)
{
    const QUrl parsed(url);
    const QString shown = parsed.isValid() ? parsed.toDisplayString(QUrl::RemoveUserInfo) : url;
    return codec::redacted(Json(shown)).toQString();
}

} // namespace

void printWebhookTable(Terminal &terminal, const std::vector<Webhook> &webhooks)
{
    if (webhooks.empty())
        return terminal.print(Text::tr("This site has no webhooks."));
    Table table({{Text::tr("Id")}, {Text::tr("Name")}, {Text::tr("State")}, {Text::tr("Address")}, {Text::tr("Events")},
                 {Text::tr("Authentication")}});
    for (const Webhook &webhook : webhooks) {
        QStringList events;
        for (const QString &event : webhook.events)
            events << event;
        table.add({{webhook.id.text},
                   {webhook.name},
                   webhook.enabled ? Cell{Text::tr("enabled"), Style::Good} : Cell{Text::tr("disabled")},
                   {addressText(webhook.url)},
                   {events.isEmpty() ? Text::tr("all") : events.join(u", "_s)},
                   {webhook.authText.isEmpty() ? Text::tr("none") : webhook.authText}});
    }
    table.print(terminal);
}

void printHealth(Terminal &terminal, const HealthSummary &summary)
{
    const Cell overall = healthCell(summary.status, summary.statusText);
    std::vector<std::pair<QString, Cell>> facts{{Text::tr("Overall"), overall}};
    if (!summary.window.isEmpty())
        facts.push_back({Text::tr("Window"), {summary.window}});
    if (summary.generatedAt.isValid())
        facts.push_back({Text::tr("As of"), {timeText(summary.generatedAt)}});
    printFacts(terminal, facts);
    if (summary.providers.empty())
        return;
    terminal.print(QString());
    Table table({{Text::tr("Provider")},
                 {Text::tr("Health")},
                 {Text::tr("Delivered"), Table::Align::Right},
                 {Text::tr("Failed"), Table::Align::Right},
                 {Text::tr("Failed on the way"), Table::Align::Right},
                 {Text::tr("Success"), Table::Align::Right},
                 {Text::tr("Last success")},
                 {Text::tr("Last error")}});
    for (const ProviderHealth &health : summary.providers) {
        Cell state = healthCell(health.status, health.statusText);
        if (health.testMode.value_or(false))
            state.text += Text::tr(", test mode");
        table.add({{health.provider.canonical()},
                   state,
                   {countText(health.delivered)},
                   {countText(health.failed)},
                   {countText(health.retrying)},
                   {rateText(health.successRate)},
                   {timeText(health.lastSuccessAt)},
                   {health.lastError.isEmpty() ? u"–"_s : health.lastError}});
    }
    table.print(terminal);
}

} // namespace selwise::cli
