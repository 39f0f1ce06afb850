#include "ui/panes/health/tiles.h"

#include "models/controllers/providerscontroller.h"
#include "models/items/providersmodel.h"
#include "models/services/healthwords.h"
#include "models/text/percenttext.h"
#include "ui/panes/health/chartdata.h"
#include "ui/panes/providers/providerstatus.h"
#include "ui/panes/words.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace selwise {

namespace {

constexpr int gap = 14;
constexpr double healthyRate = 0.95, leastChange = 0.0005;

ProviderStatus webhookStatus(const HealthFigures::OfReceiver *figures)
{
    const OutcomeCounts counts = figures ? figures->counts : OutcomeCounts();
    const auto rate = counts.successRate();
    if (!rate && counts.tried() == 0)
        return {Tone::Skipped, TileRow::tr("Idle"), {}};
    if (counts.count(DeliveryStatus::Delivered) == 0)
        return {Tone::Failed, TileRow::tr("Failing"), {}};
    return *rate < healthyRate ? ProviderStatus{Tone::Retrying, TileRow::tr("Degraded"), {}} : ProviderStatus{Tone::Delivered, TileRow::tr("Healthy"), {}};
}

std::vector<std::optional<double>> courseOf(const HealthFigures::OfReceiver &figures, DeliveryStatus status)
{
    constexpr size_t points = 28;
    std::vector<std::optional<double>> course;
    const size_t together = std::max<size_t>(1, (figures.bins.size() + points - 1) / points);
    for (size_t from = 0; from < figures.bins.size(); from += together) {
        std::optional<double> sum;
        for (size_t bin = from; bin < std::min(figures.bins.size(), from + together); ++bin) {
            if (figures.bins[bin].counts.known())
                sum = sum.value_or(0) + double(figures.bins[bin].counts.count(status));
        }
        course.push_back(sum);
    }
    return course;
}

QString changeText(const std::optional<double> &now, const std::optional<double> &before)
{
    if (!now || !before || std::abs(*now - *before) < leastChange)
        return {};
    const QString sign = *now < *before ? QString(QChar(0x2212)) : QStringLiteral("+");
    return sign + QLocale().toString(std::abs(*now - *before) * 100, 'f', 1);
}

bool isWhole(const HealthFigures &figures)
{
    return std::ranges::all_of(figures.coverage, [](const auto &one) { return one.kind == HealthFigures::Coverage::Kind::Held; });
}

/// "Week before: +0.3 points, +12 % logs".
QString weekText(const HealthController &health, const Receiver &receiver)
{
    const HealthFigures &all = health.figures();
    const HealthFigures::OfReceiver *now = all.of(receiver);
    if (all.source != HealthFigures::Source::Logs || !now || all.span.length() > HealthController::lengthOf(HealthController::Range::Week))
        return {};
    const auto &week = health.weekBefore();
    const HealthFigures::OfReceiver *then = week ? week->of(receiver) : nullptr;
    if (!then || !then->counts.known())
        return TileRow::tr("Week before: not held here");
    QStringList facts;
    const auto rate = now->counts.successRate(), rateThen = then->counts.successRate();
    if (const QString change = changeText(rate, rateThen); !change.isEmpty())
        facts << TileRow::tr("%1 points").arg(change);
    else if (rate && rateThen)
        facts << TileRow::tr("same rate");
    // With a hole, fewer logs are no fewer deliveries.
    const double volume = double(then->counts.total());
    if (volume > 0 && isWhole(all) && isWhole(*week)) {
        const double change = (double(now->counts.total()) - volume) / volume * 100;
        const QString sign = change < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
        facts << unbrokenPercents(TileRow::tr("%1 % logs").arg(sign + QLocale().toString(std::abs(change), 'f', 0)));
    }
    return facts.isEmpty() ? QString() : TileRow::tr("Week before: %1").arg(facts.join(QStringLiteral(", ")));
}

QString besideText(const HealthController &health, const Receiver &receiver)
{
    const auto beside = health.beside(receiver);
    if (!beside)
        return health.figures().source == HealthFigures::Source::Logs ? TileRow::tr("As the logs held here say; the service says nothing about this time.")
                                                                       : TileRow::tr("As the service says; no logs are held here.");
    const QLocale locale;
    return TileRow::tr("The service says %1 delivered, %2 failed; the logs held here %3 and %4.")
        .arg(locale.toString(beside->toldDelivered), locale.toString(beside->toldFailed), locale.toString(beside->heldDelivered),
             locale.toString(beside->heldFailed));
}

} // namespace

HealthTile::Content tileContent(const HealthController &health, const ReceiverState &state, const ProvidersController &providers, const QDateTime &now)
{
    const HealthFigures &all = health.figures();
    const HealthFigures::OfReceiver *figures = all.of(state.receiver);
    const int row = state.receiver.webhook ? -1 : providers.model()->rowOf(ProviderId::fromWire(state.receiver.id));
    const QDateTime asOf = row >= 0 ? staleAsOf(providers.live()) : QDateTime();
    const ProviderStatus status = row >= 0 ? providerStatus(providers.model()->at(row), now, asOf) : webhookStatus(figures);
    HealthTile::Content content;
    content.mark = markOf(state.receiver);
    content.name = health.nameOf(state.receiver);
    content.tone = status.tone;
    content.status = status.word;
    content.icon = status.icon;
    content.tip = besideText(health, state.receiver);
    const QLocale locale;
    const OutcomeCounts counts = figures ? figures->counts : OutcomeCounts();
    if (!state.enabled) {
        content.figure = TileRow::tr("off");
    } else if (state.testMode) {
        content.figure = TileRow::tr("not sent");
    } else if (const auto rate = counts.successRate()) {
        content.figure = healthwords::percent(*rate);
        content.figureTone = content.tone == Tone::Failed ? Tone::Failed : Tone::Neutral;
        content.change = changeText(rate, figures->before.successRate());
    } else {
        content.figure = counts.known() ? TileRow::tr("none sent") : TileRow::tr("no data");
    }
    if (counts.known())
        content.volume = all.source == HealthFigures::Source::Logs ? TileRow::tr("%1 logs").arg(locale.toString(counts.total()))
                         : state.testMode ? TileRow::tr("%1 logged").arg(locale.toString(counts.count(DeliveryStatus::Test)))
                                          : TileRow::tr("%1 delivered").arg(locale.toString(counts.count(DeliveryStatus::Delivered)));
    content.latency = figures && figures->p95Ms ? TileRow::tr("p95 %1").arg(healthwords::milliseconds(*figures->p95Ms)) : TileRow::tr("p95 not known");
    if (figures && figures->p50Ms)
        content.tip += u'\n' + TileRow::tr("Half of the answers within %1.").arg(healthwords::milliseconds(*figures->p50Ms));
    QDateTime last = row >= 0 ? providers.model()->at(row).lastDelivery : QDateTime();
    if (figures && figures->lastSuccess.isValid() && (!last.isValid() || figures->lastSuccess > last))
        last = figures->lastSuccess;
    content.last = asOf.isValid() ? status.line : last.isValid() ? TileRow::tr("Last delivered %1").arg(words::moment(last, now)) : TileRow::tr("No delivery in this time");
    content.week = weekText(health, state.receiver);
    if (figures)
        content.trend = courseOf(*figures, state.testMode ? DeliveryStatus::Test : DeliveryStatus::Delivered);
    return content;
}

void TileRow::refill(const HealthController &health, const ProvidersController &providers, const QDateTime &now)
{
    const std::vector<ReceiverState> states = health.receivers();
    const bool same = states.size() == m_tiles.size()
                      && std::ranges::equal(states, m_tiles, [](const ReceiverState &state, const auto &tile) { return state.receiver == tile.first; });
    if (!same) {
        for (const auto &[receiver, tile] : m_tiles)
            delete tile;
        m_tiles.clear();
        for (const ReceiverState &state : states) {
            auto *tile = new HealthTile(this);
            connect(tile, &QAbstractButton::clicked, this, [this, receiver = state.receiver] { Q_EMIT chosen(receiver); });
            tile->setVisible(true);
            m_tiles.emplace_back(state.receiver, tile);
        }
    }
    for (size_t i = 0; i < states.size(); ++i)
        m_tiles[i].second->setContent(tileContent(health, states[i], providers, now));
    if (!same) {
        updateGeometry();
        place();
    }
}

HealthTile *TileRow::tile(const Receiver &receiver) const
{
    const auto found = std::ranges::find(m_tiles, receiver, &std::pair<Receiver, HealthTile *>::first);
    return found == m_tiles.end() ? nullptr : found->second;
}

int TileRow::columns(int width) const
{
    const int most = std::max(1, (width + gap) / (HealthTile::leastWidth + gap));
    const int count = std::max(1, int(m_tiles.size()));
    if (most >= count)
        return count;
    // As even as it goes: four are two and two, not three and one.
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
}

int TileRow::heightForWidth(int width) const
{
    if (m_tiles.empty())
        return 0;
    const int rows = (int(m_tiles.size()) + columns(width) - 1) / columns(width);
    return rows * m_tiles.front().second->sizeHint().height() + (rows - 1) * gap;
}

QSize TileRow::sizeHint() const
{
    return {4 * HealthTile::leastWidth, heightForWidth(width())};
}

void TileRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void TileRow::place()
{
    if (m_tiles.empty())
        return;
    const int across = columns(width()), high = m_tiles.front().second->sizeHint().height();
    const double wide = double(width() - (across - 1) * gap) / across;
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        const int column = isRightToLeft() ? across - 1 - i % across : i % across;
        const int left = int(std::lround(column * (wide + gap))), right = int(std::lround(column * (wide + gap) + wide));
        m_tiles[size_t(i)].second->setGeometry(left, (i / across) * (high + gap), right - left, high);
    }
    setFixedHeight(heightForWidth(width()));
}

} // namespace selwise
