#include "models/services/mappingimport.h"

#include "models/domain/codec/mappingfilecodec.h"
#include "models/services/tabletext.h"
#include "models/text/jsontext.h"
#include "models/text/mappingtext.h"
#include "models/text/providertext.h"

#include <QHash>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ImportProblem::Kind;
constexpr size_t mostProblems = 20;

/// How names are compared that should not exist side by side.
QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString squeezed(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            plain += c.toCaseFolded();
    }
    return plain;
}

bool isEventHeading(const QString &text)
{
    const QString name = squeezed(text);
    return name == u"event" || name == u"selwiseevent" || name == u"canonicalevent" || name == u"ereignis";
}

bool isProviderHeading(const QString &text)
{
    const QString name = squeezed(text);
    return name == u"provider" || name == u"anbieter";
}

bool isNameHeading(const QString &text)
{
    const QString name = squeezed(text);
    return name == u"name" || name == u"providerevent" || name == u"mappedto" || name == u"to";
}

/// Columns that tables of this program have beside the names.
bool isKnownExtra(const QString &text)
{
    const QString name = squeezed(text);
    return name == u"family" || name == u"seenin24h" || name == u"seen" || name == u"default" || name == u"state" || name.isEmpty();
}

const MappingColumn *columnNamed(const ImportTarget &target, const QString &text)
{
    const QString wanted = squeezed(text);
    if (wanted.isEmpty())
        return nullptr;
    for (const MappingColumn &column : target.columns) {
        const bool analytics = column.provider.kind == Provider::Ga4 && (wanted == u"googleanalytics4" || wanted == u"googleanalytics");
        const bool same = wanted == squeezed(column.provider.canonical()) || wanted == squeezed(providerName(column.provider))
            || column.provider == ProviderId::fromWire(text.trimmed().toLower());
        if (analytics || same)
            return &column;
    }
    return nullptr;
}

/// Collects what a table or a file says, and what is wrong with it.
class Reader {
public:
    explicit Reader(const ImportTarget &target) : m_target(target)
    {
        for (const QString &event : target.events)
            m_known.insert(folded(event), event);
        for (const QString &event : target.events)
            m_exact.insert(event, 0);
    }

    void problem(Kind kind, int row, int column, const QString &detail = {}, const QString &other = {})
    {
        if (m_problems.size() < mostProblems)
            m_problems.push_back({kind, row, column, detail, other});
    }

    void add(const MappingColumn *column, const QString &event, const QString &name, int row, int place)
    {
        const NameCheck ofEvent = checkEventName(event);
        if (event.isEmpty())
            return problem(Kind::NoEvent, row, 0);
        if (ofEvent.severity == NameCheck::Severity::Error)
            return problem(Kind::BadName, row, 1, event.left(60), ofEvent.whole());
        if (!m_exact.contains(event)) {
            const auto near = m_known.constFind(folded(event));
            if (near != m_known.constEnd() && *near != event)
                return problem(Kind::NearlyTheSame, row, 1, event, *near);
            m_known.insert(folded(event), event);
            m_exact.insert(event, 0);
        }
        if (!column->configured)
            return problem(Kind::NotSetUp, row, place, providerName(column->provider));
        const std::pair<QString, QString> key{column->provider.canonical(), event};
        if (const auto before = m_rows.constFind(key); before != m_rows.constEnd())
            return problem(Kind::Repeated, row, place, event, *before > 0 ? QString::number(*before) : QString());
        m_rows.insert(key, row);
        const NameCheck check = checkProviderEvent(column->provider, name);
        if (check.severity == NameCheck::Severity::Error)
            return problem(Kind::BadName, row, place, name.left(60), check.whole());
        m_plan.edits.push_back({event, column->provider, name});
    }

    void readTable(const TextTable &table)
    {
        const QStringList &heading = table.rows.front();
        const auto find = [&heading](auto is) {
            const auto found = std::find_if(heading.begin(), heading.end(), is);
            return found == heading.end() ? -1 : int(found - heading.begin());
        };
        const int event = find(isEventHeading), provider = find(isProviderHeading), name = find(isNameHeading);
        if (event < 0)
            return problem(Kind::NoColumns, table.numbers.front(), 0);
        if (provider >= 0 && name >= 0)
            return readLong(table, event, provider, name);
        std::vector<const MappingColumn *> columns(size_t(heading.size()), nullptr);
        bool any = false;
        for (qsizetype i = 0; i < heading.size(); ++i) {
            if (i == event)
                continue;
            const MappingColumn *column = columnNamed(m_target, heading[i]);
            if (!column && isKnownExtra(heading[i])) {
                m_plan.ignoredColumns.push_back(heading[i]);
                continue;
            }
            if (!column)
                problem(Kind::UnknownColumn, table.numbers.front(), int(i) + 1, heading[i].trimmed().left(60));
            else if (std::find(columns.begin(), columns.end(), column) != columns.end())
                problem(Kind::RepeatedColumn, table.numbers.front(), int(i) + 1, heading[i].trimmed());
            else if (!column->configured)
                problem(Kind::NotSetUp, table.numbers.front(), int(i) + 1, providerName(column->provider));
            else
                columns[size_t(i)] = column;
            any = true;
        }
        if (!any)
            return problem(Kind::NoColumns, table.numbers.front(), 0);
        for (size_t row = 1; row < table.rows.size() && m_problems.size() < mostProblems; ++row) {
            const QStringList &cells = table.rows[row];
            if (cells.size() > heading.size())
                problem(Kind::TooManyCellsInRow, table.numbers[row], int(heading.size()) + 1);
            for (size_t i = 0; i < columns.size(); ++i) {
                if (columns[i])
                    add(columns[i], cells.value(event).trimmed(), cells.value(qsizetype(i)).trimmed(), table.numbers[row], int(i) + 1);
            }
        }
    }

    void readFile(const std::vector<MappingEdit> &edits)
    {
        for (const MappingEdit &edit : edits) {
            const auto column = std::ranges::find_if(m_target.columns, [&](const MappingColumn &each) { return each.provider == edit.provider; });
            if (column == m_target.columns.end())
                problem(Kind::UnknownProvider, 0, 0, edit.provider.canonical());
            else
                add(&*column, edit.event, edit.name, 0, 0);
        }
    }

    ImportOutcome outcome(TextEncoding encoding)
    {
        if (!m_problems.empty())
            return Failure{std::move(m_problems)};
        m_plan.encoding = encoding;
        return std::move(m_plan);
    }

private:
    void readLong(const TextTable &table, int event, int provider, int name)
    {
        for (size_t row = 1; row < table.rows.size() && m_problems.size() < mostProblems; ++row) {
            const QStringList &cells = table.rows[row];
            const MappingColumn *column = columnNamed(m_target, cells.value(provider));
            if (!column)
                problem(Kind::UnknownProvider, table.numbers[row], provider + 1, cells.value(provider).trimmed().left(60));
            else
                add(column, cells.value(event).trimmed(), cells.value(name).trimmed(), table.numbers[row], name + 1);
        }
    }

    const ImportTarget &m_target;
    ImportPlan m_plan;
    std::vector<ImportProblem> m_problems;
    QHash<QString, QString> m_known;                 ///< folded to a spelling
    QHash<QString, int> m_exact;
    QHash<std::pair<QString, QString>, int> m_rows;  ///< where an entry stood
};

ImportOutcome failed(const ImportProblem &problem)
{
    return Failure{std::vector<ImportProblem>{problem}};
}

} // namespace

bool hasMappingHeader(const QStringList &firstRow, const ImportTarget &target)
{
    const bool event = std::any_of(firstRow.begin(), firstRow.end(), isEventHeading);
    return event && std::any_of(firstRow.begin(), firstRow.end(), [&](const QString &cell) {
        return columnNamed(target, cell) || isProviderHeading(cell);
    });
}

ImportOutcome readMappings(const QByteArray &bytes, const ImportTarget &target)
{
    if (bytes.size() > maxImportBytes)
        return failed({Kind::TooLarge, 0, 0, QString::number(maxImportBytes / (1024 * 1024)), {}});
    const DecodedText decoded = decodeText(bytes);
    const QString start = decoded.text.left(200).trimmed();
    if (start.isEmpty() && decoded.text.trimmed().isEmpty())
        return failed({Kind::Empty, 0, 0, {}, {}});
    Reader reader(target);
    if (start.startsWith(u'{') || start.startsWith(u'[')) {
        const auto json = Json::parse(decoded.text.toUtf8(), Json::Duplicates::Refuse);
        if (!json) {
            const JsonErrorText text = jsonErrorText(json.error());
            return failed({Kind::NotJson, json.error().line, json.error().column, text.sentence + u' ' + text.remedy, {}});
        }
        const auto edits = codec::decodeMappingFile(json.value());
        if (!edits)
            return failed(edits.error());
        reader.readFile(edits.value());
        return reader.outcome(decoded.encoding);
    }
    const auto table = parseTable(decoded.text);
    if (!table)
        return failed(table.error());
    reader.readTable(table.value());
    return reader.outcome(decoded.encoding);
}

ImportOutcome placeCells(const std::vector<QStringList> &cells, const std::vector<QString> &rows, const std::vector<ProviderId> &columns)
{
    ImportPlan plan;
    std::vector<ImportProblem> problems;
    for (size_t row = 0; row < cells.size() && problems.size() < mostProblems; ++row) {
        if (row >= rows.size()) {
            problems.push_back({Kind::OutsideTable, int(row) + 1, 0, {}, {}});
            break;
        }
        for (qsizetype i = 0; i < cells[row].size(); ++i) {
            if (size_t(i) >= columns.size()) {
                problems.push_back({Kind::OutsideTable, int(row) + 1, int(i) + 1, {}, {}});
                break;
            }
            const QString name = cells[row][i].trimmed();
            const NameCheck check = checkProviderEvent(columns[size_t(i)], name);
            if (check.severity == NameCheck::Severity::Error)
                problems.push_back({Kind::BadName, int(row) + 1, int(i) + 1, name.left(60), check.whole()});
            plan.edits.push_back({rows[row], columns[size_t(i)], name});
        }
    }
    if (!problems.empty())
        return Failure{std::move(problems)};
    return plan;
}

std::vector<QStringList> mappingRows(const std::vector<MappingEvent> &events, const std::vector<MappingColumn> &columns)
{
    std::vector<QStringList> rows;
    QStringList heading{u"event"_s}; // names of columns that an import knows, in any language
    for (const MappingColumn &column : columns) {
        if (column.configured)
            heading << column.provider.canonical();
    }
    rows.push_back(heading);
    for (const MappingEvent &event : events) {
        QStringList row{event.name};
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].configured)
                row << event.cells[i].name;
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace selwise
