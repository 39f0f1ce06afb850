#include "ui/panes/health/chartdata.h"

#include "models/domain/ids.h"
#include "models/text/percenttext.h"
#include "ui/panes/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <utility>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HealthChart)
};

constexpr double aSecond = 1000;

QDateTime local(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

/// The first and last step that go into `index` of fewer ones.
size_t firstOf(size_t index, size_t together)
{
    return index * together;
}

std::optional<double> worstOf(const std::vector<std::optional<double>> &values, size_t from, size_t to, bool low)
{
    std::optional<double> worst;
    for (size_t i = from; i < to && i < values.size(); ++i) {
        if (values[i] && (!worst || (low ? *values[i] < *worst : *values[i] > *worst)))
            worst = values[i];
    }
    return worst;
}

QString cell(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 10) : QString();
}

} // namespace

ProviderMark markOf(const Receiver &receiver)
{
    return receiver.webhook ? ProviderMark::Webhook : words::mark(ProviderId::fromWire(receiver.id));
}

TimeSpan ChartData::stepSpan(size_t step) const
{
    const qint64 from = span.fromMs + qint64(step) * stepMs;
    return {from, std::min(from + stepMs, span.toMs)};
}

bool ChartData::empty() const
{
    const bool counted = std::ranges::any_of(bars, [](const OutcomeCounts &bar) { return bar.known(); });
    return !counted && std::ranges::none_of(lines, [](const Line &line) {
        return std::ranges::any_of(line.values, [](const auto &value) { return value.has_value(); });
    });
}

ChartData ChartData::merged(size_t stepsMost) const
{
    const size_t all = steps(), most = std::max<size_t>(1, stepsMost);
    if (all <= most)
        return *this;
    const size_t together = (all + most - 1) / most, fewer = (all + together - 1) / together;
    ChartData result = *this;
    result.stepMs = stepMs * qint64(together);
    result.bars.clear();
    result.before.clear();
    for (size_t i = 0; kind == Kind::Outcomes && i < fewer; ++i) {
        OutcomeCounts bar;
        std::optional<qint64> earlier;
        for (size_t at = firstOf(i, together); at < std::min(all, firstOf(i + 1, together)); ++at) {
            bar.add(bars[at]);
            if (at < before.size() && before[at])
                earlier = earlier.value_or(0) + *before[at];
        }
        result.bars.push_back(bar);
        if (!before.empty())
            result.before.push_back(earlier);
    }
    for (Line &line : result.lines) {
        for (auto *values : {&line.values, &line.before}) {
            const auto whole = std::exchange(*values, {});
            for (size_t i = 0; !whole.empty() && i < fewer; ++i)
                values->push_back(worstOf(whole, firstOf(i, together), firstOf(i + 1, together), kind == Kind::Rate));
        }
    }
    return result;
}

ChartData chartData(const HealthFigures &figures, ChartData::Kind kind, bool compare, const ReceiverName &nameOf)
{
    ChartData data;
    data.kind = kind;
    data.span = figures.span;
    data.stepMs = figures.stepMs;
    data.coverage = figures.coverage;
    const bool logs = figures.source == HealthFigures::Source::Logs;
    if (kind == ChartData::Kind::Outcomes) {
        for (size_t bin = 0; bin < figures.binCount(); ++bin) {
            OutcomeCounts counts = figures.bin(bin);
            // Of a step that is held whole, no entry is a true zero.
            if (logs && !counts.known() && figures.coverageAt(figures.binStart(bin)) == HealthFigures::Coverage::Kind::Held)
                counts.add(DeliveryStatus::Delivered, 0);
            data.bars.push_back(counts);
        }
        for (const OutcomeCounts &bin : figures.binsBefore) {
            if (compare)
                data.before.push_back(bin.known() ? std::optional(bin.total()) : std::nullopt);
        }
        if (std::ranges::none_of(data.before, [](const auto &one) { return one.has_value(); }))
            data.before.clear();
        return data;
    }
    const auto valuesOf = [kind](const std::vector<HealthFigures::Bin> &bins) {
        std::vector<std::optional<double>> values;
        for (const HealthFigures::Bin &bin : bins)
            values.push_back(kind == ChartData::Kind::Rate ? bin.counts.successRate() : bin.p95Ms);
        const bool known = std::ranges::any_of(values, [](const auto &value) { return value.has_value(); });
        return known ? values : std::vector<std::optional<double>>();
    };
    for (const HealthFigures::OfReceiver &one : figures.receivers) {
        ChartData::Line line{one.receiver, nameOf(one.receiver), markOf(one.receiver), valuesOf(one.bins), {}};
        if (compare)
            line.before = valuesOf(one.binsBefore);
        if (!line.values.empty())
            data.lines.push_back(std::move(line));
    }
    return data;
}

namespace chartwords {

QString title(ChartData::Kind kind)
{
    switch (kind) {
    case ChartData::Kind::Outcomes: return Text::tr("Logs by outcome");
    case ChartData::Kind::Rate: return Text::tr("Success rate");
    case ChartData::Kind::Latency: return Text::tr("Latency, p95");
    }
    return {};
}

QString status(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Delivered: return Text::tr("Delivered");
    case DeliveryStatus::Failed: return Text::tr("Failed");
    case DeliveryStatus::Retrying: return Text::tr("Retrying");
    case DeliveryStatus::Filtered: return Text::tr("Filtered");
    case DeliveryStatus::Skipped: return Text::tr("Skipped");
    case DeliveryStatus::Test: return Text::tr("Test");
    case DeliveryStatus::Unknown: break;
    }
    return Text::tr("Other");
}

Tone tone(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Delivered: return Tone::Delivered;
    case DeliveryStatus::Failed: return Tone::Failed;
    case DeliveryStatus::Retrying: return Tone::Retrying;
    case DeliveryStatus::Filtered: return Tone::Filtered;
    case DeliveryStatus::Skipped: return Tone::Skipped;
    case DeliveryStatus::Test: return Tone::Test;
    case DeliveryStatus::Unknown: break;
    }
    return Tone::Neutral;
}

QString value(ChartData::Kind kind, double value)
{
    const QLocale locale;
    switch (kind) {
    case ChartData::Kind::Outcomes: return locale.toString(qint64(std::llround(value)));
    case ChartData::Kind::Rate: {
        // 99.96 % is not 100 %: rounded down, so that "all" is only said of all.
        const double percent = std::floor(value * 1000 + 1e-6) / 10;
        return unbrokenPercents(Text::tr("%1 %").arg(locale.toString(percent, 'f', percent < 100 && percent != std::floor(percent) ? 1 : 0)));
    }
    case ChartData::Kind::Latency:
        return value < aSecond ? Text::tr("%1 ms").arg(locale.toString(qint64(std::llround(value))))
                               : Text::tr("%1 s").arg(locale.toString(value / aSecond, 'f', value < 10 * aSecond ? 1 : 0));
    }
    return {};
}

QString stepTime(const TimeSpan &step, const TimeSpan &whole)
{
    constexpr qint64 day = 24 * 3600 * 1000LL, minute = 60 * 1000;
    const QLocale locale;
    const QString clock = step.length() < minute ? u"HH:mm:ss"_s : u"HH:mm"_s;
    const QDateTime from = local(step.fromMs), to = local(step.toMs);
    if (whole.length() <= day)
        return Text::tr("%1 to %2").arg(from.toString(clock), to.toString(clock));
    if (step.length() >= day)
        return locale.toString(from.date(), u"d MMM"_s);
    return Text::tr("%1, %2 to %3").arg(locale.toString(from.date(), u"d MMM"_s), from.toString(clock), to.toString(clock));
}

QString step(const ChartData &data, size_t index)
{
    const QString time = stepTime(data.stepSpan(index), data.span);
    QStringList facts;
    const QLocale locale;
    if (data.kind == ChartData::Kind::Outcomes) {
        if (!data.bars[index].known())
            return Text::tr("%1: nothing known").arg(time);
        for (const DeliveryStatus one : OutcomeCounts::statuses) {
            if (const qint64 count = data.bars[index].count(one); count > 0)
                facts << Text::tr("%1 %2").arg(locale.toString(count), status(one).toLower());
        }
        if (facts.isEmpty())
            facts << Text::tr("no logs");
        if (index < data.before.size() && data.before[index])
            facts << Text::tr("%1 in the period before").arg(locale.toString(*data.before[index]));
    } else {
        for (const ChartData::Line &line : data.lines) {
            if (index >= line.values.size() || !line.values[index])
                continue;
            facts << Text::tr("%1 %2").arg(line.name, value(data.kind, *line.values[index]));
            if (index < line.before.size() && line.before[index])
                facts << Text::tr("%1 in the period before").arg(value(data.kind, *line.before[index]));
        }
        if (facts.isEmpty())
            return Text::tr("%1: nothing known").arg(time);
    }
    return Text::tr("%1: %2").arg(time, facts.join(u", "_s));
}

QString csv(const ChartData &data)
{
    // Names come from outside: quoted, and never the beginning of a formula.
    const auto quoted = [](QString text) {
        if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
            text.prepend(u'\'');
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    };
    QStringList heading{u"from"_s, u"to"_s};
    if (data.kind == ChartData::Kind::Outcomes) {
        for (const DeliveryStatus one : OutcomeCounts::statuses)
            heading << quoted(status(one));
        if (!data.before.empty())
            heading << quoted(Text::tr("Period before"));
    }
    for (const ChartData::Line &line : data.lines) {
        heading << quoted(line.name);
        if (!line.before.empty())
            heading << quoted(Text::tr("%1, period before").arg(line.name));
    }
    QString all = heading.join(u',') + u"\r\n"_s;
    for (size_t index = 0; index < data.steps(); ++index) {
        const TimeSpan time = data.stepSpan(index);
        QStringList row;
        for (const qint64 ms : {time.fromMs, time.toMs})
            row << QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
        if (data.kind == ChartData::Kind::Outcomes) {
            for (const DeliveryStatus one : OutcomeCounts::statuses)
                row << (data.bars[index].known() ? QString::number(data.bars[index].count(one)) : QString());
            if (!data.before.empty())
                row << (data.before[index] ? QString::number(*data.before[index]) : QString());
        }
        for (const ChartData::Line &line : data.lines) {
            row << cell(line.values[index]);
            if (!line.before.empty())
                row << cell(line.before[index]);
        }
        all += row.join(u',') + u"\r\n"_s;
    }
    return all;
}

} // namespace chartwords

} // namespace selwise
