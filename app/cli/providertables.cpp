#include "app/cli/recordtables.h"
#include "app/cli/table.h"
#include "models/domain/codec/redaction.h"
#include "models/text/providertext.h"

#include <QCoreApplication>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProviderTables)
};
using Cell = Table::Cell;
using Style = Terminal::Style;

Cell stateCell(bool enabled)
{
    return enabled ? Cell{Text::tr("enabled"), Style::Good} : Cell{Text::tr("disabled")};
}

Cell testModeCell(bool on)
{
    return on ? Cell{Text::tr("on: logged, not sent"), Style::Warning} : Cell{Text::tr("off")};
}

QString secretText(const SecretState &state)
{
    switch (state.presence) {
    case SecretState::Presence::Masked:
    case SecretState::Presence::Plain:
        return state.hint.isEmpty() ? Text::tr("stored") : Text::tr("stored, ends in %1").arg(state.hint);
    case SecretState::Presence::NotSet:
        return Text::tr("not set");
    case SecretState::Presence::Unknown:
        break;
    }
    return Text::tr("the service does not say");
}

QString secretsText(const ProviderRecord &record)
{
    QStringList parts;
    for (const auto &[name, state] : record.secrets)
        parts << name + u": "_s + secretText(state);
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

QString identifierText(const ProviderRecord &record)
{
    QStringList parts;
    for (const ConfigFieldSpec &field : configFields(record.provider.kind)) {
        const QString text = field.kind == ConfigFieldSpec::Kind::Text ? record.config.text(field.field) : QString();
        if (!text.isEmpty())
            parts << text;
    }
    return parts.isEmpty() ? u"–"_s : parts.join(u" / "_s);
}

QString mappingText(const EventMapping &mapping)
{
    QStringList lines;
    for (const EventMapping::Entry &entry : mapping.entries)
        lines << entry.from + u" → "_s + entry.to;
    return lines.isEmpty() ? Text::tr("none") : lines.join(u'\n');
}

QString filtersText(const ProviderRecord &record)
{
    QStringList lines;
    for (const auto &[event, filter] : record.eventFilters) {
        QStringList conditions;
        for (const Condition &condition : filter.conditions) {
            QString text = condition.field + u' ' + condition.operatorText;
            if (condition.value)
                text += u' ' + QString::fromUtf8(condition.value->toBytes());
            conditions << text;
        }
        const QString what = conditions.isEmpty() ? Text::tr("no condition") : conditions.join(u", "_s);
        lines << event + u": "_s + what + (filter.enabled ? QString() : u" ("_s + Text::tr("off") + u')');
    }
    return lines.isEmpty() ? Text::tr("none") : lines.join(u'\n');
}

void printProvider(Terminal &terminal, const ProviderRecord &record)
{
    std::vector<std::pair<QString, Cell>> facts{
        {Text::tr("Provider"), {providerName(record.provider) + u" ("_s + record.provider.canonical() + u')'}},
        {Text::tr("State"), stateCell(record.enabled)},
        {Text::tr("Test mode"), testModeCell(record.testMode)}};
    for (const ConfigFieldSpec &field : configFields(record.provider.kind)) {
        if (field.kind == ConfigFieldSpec::Kind::Text)
            facts.push_back({field.name, {record.config.text(field.field)}});
        else if (field.kind == ConfigFieldSpec::Kind::Flag)
            facts.push_back({field.name, {record.config.flag(field.field) ? Text::tr("yes") : Text::tr("no")}});
    }
    for (const auto &[name, state] : record.secrets)
        facts.push_back({name, {secretText(state)}});
    const Json unknown = codec::redacted(record.config.unknownMembers(record.provider.kind));
    for (const JsonMember &member : unknown.members())
        facts.push_back({member.key.toQString(), {QString::fromUtf8(member.value.toBytes())}});
    facts.push_back({Text::tr("Event mapping"), {mappingText(record.eventMapping)}});
    facts.push_back({Text::tr("Reverse mapping"), {mappingText(record.reverseEventMapping)}});
    facts.push_back({Text::tr("Filters"), {filtersText(record)}});
    facts.push_back({Text::tr("Changed"), {timeText(record.updatedAt)}});
    printFacts(terminal, facts);
}

} // namespace

QString timeText(const QDateTime &utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"–"_s;
}

void printProviderTable(Terminal &terminal, const std::vector<ProviderRecord> &records)
{
    if (records.empty())
        return terminal.print(Text::tr("No provider is configured on this site."));
    Table table({{Text::tr("Provider")},
                 {Text::tr("State")},
                 {Text::tr("Test mode")},
                 {Text::tr("Identifier")},
                 {Text::tr("Mapped"), Table::Align::Right},
                 {Text::tr("Filters"), Table::Align::Right},
                 {Text::tr("Secrets")},
                 {Text::tr("Changed")}});
    for (const ProviderRecord &record : records) {
        table.add({{record.provider.canonical()},
                   stateCell(record.enabled),
                   record.testMode ? Cell{Text::tr("on"), Style::Warning} : Cell{Text::tr("off")},
                   {identifierText(record)},
                   {QString::number(record.eventMapping.entries.size())},
                   {QString::number(record.eventFilters.size())},
                   {secretsText(record)},
                   {timeText(record.updatedAt)}});
    }
    table.print(terminal);
}

void printProviders(Terminal &terminal, const std::vector<ProviderRecord> &records)
{
    for (size_t i = 0; i < records.size(); ++i) {
        if (i > 0)
            terminal.print(QString());
        printProvider(terminal, records[i]);
    }
}

} // namespace selwise::cli
