#include "models/controllers/healthcontroller.h"

#include "models/controllers/healthfeed.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/testmodes.h"
#include "models/controllers/webhookscontroller.h"
#include "models/items/providersmodel.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "models/text/providertext.h"

#include <QCoreApplication>
#include <QPromise>
#include <algorithm>
#include <cstdlib>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr qint64 week = 7 * day;
constexpr qint64 spanLeast = minute, spanMost = 366 * day;
constexpr double underWay = 0.02;
constexpr qint64 underWayLeast = 5;
constexpr double mostApart = 0.1; ///< of the time: beyond that, counts are of different times and say nothing of each other

} // namespace

HealthController::HealthController(ProvidersController &providers, const Clock &clock, QObject *parent)
    : QObject(parent), m_providers(providers), m_clock(clock)
{
    connect(&m_providers, &ProvidersController::liveChanged, this, &HealthController::tell);
    connect(&m_providers, &ProvidersController::recordChanged, this, &HealthController::tell);
    connect(&m_providers, &ProvidersController::stateChanged, this, &HealthController::tell);
    connect(&m_providers, &ProvidersController::busyChanged, this, &HealthController::changed);
}

qint64 HealthController::lengthOf(Range range)
{
    switch (range) {
    case Range::Hour: return hour;
    case Range::Day:
    case Range::Custom: return day;
    case Range::Week: return 7 * day;
    case Range::Month: return 30 * day;
    }
    return day;
}

void HealthController::setLogs(ReadLogFigures read)
{
    m_read = std::move(read);
    m_logs.reset();
    m_week.reset();
    m_weekAsked = {};
    m_calmUntil = {};
    tell();
}

QFuture<std::optional<HealthFigures>> HealthController::readLogs(const TimeSpan &span, qint64 stepMs) const
{
    if (m_read)
        return m_read(span, stepMs);
    QPromise<std::optional<HealthFigures>> promise;
    promise.start();
    promise.addResult(std::nullopt);
    promise.finish();
    return promise.future();
}

std::optional<HealthFigures> HealthController::toldOf(const TimeSpan &span) const
{
    const auto &summary = m_providers.live().summary();
    return summary ? std::optional(figuresOf(*summary, span)) : std::nullopt;
}

void HealthController::logsChanged()
{
    if (m_shown)
        lookIntoLogs(!m_logs);
}

void HealthController::setWebhooks(const WebhooksController &webhooks)
{
    m_webhooks = &webhooks;
    connect(m_webhooks, &WebhooksController::stateChanged, this, &HealthController::tell);
    connect(m_webhooks, &WebhooksController::webhookChanged, this, &HealthController::tell);
}

void HealthController::setTestModes(const TestModes &testModes)
{
    m_testModes = &testModes;
    connect(m_testModes, &TestModes::changed, this, &HealthController::tell);
}

void HealthController::setRange(Range range)
{
    if (range == Range::Custom)
        return setSpan(span());
    if (std::exchange(m_range, range) == range)
        return;
    m_logs.reset();
    tell();
    Q_EMIT rangeChanged();
}

void HealthController::setSpan(const TimeSpan &wanted)
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const qint64 length = std::clamp(wanted.length(), spanLeast, spanMost);
    const qint64 to = std::min(wanted.fromMs + length, now);
    const TimeSpan own{to - length, to};
    if (m_range == Range::Custom && own == m_own)
        return;
    m_range = Range::Custom;
    m_own = own;
    m_logs.reset();
    tell();
    Q_EMIT rangeChanged();
}

TimeSpan HealthController::span() const
{
    if (m_range == Range::Custom)
        return m_own;
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    return {now - lengthOf(m_range), now};
}

void HealthController::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) != shown && shown)
        tell();
}

PaneState HealthController::state() const
{
    const HealthFeed &live = m_providers.live();
    PaneState state;
    state.error = live.error() ? live.error() : m_providers.state().error;
    const bool anyTold = told() && !told()->receivers.empty();
    if (anyTold || (m_logs && m_logs->held.value_or(0) > 0))
        state.kind = PaneState::Kind::Content;
    else if (state.error)
        state.kind = PaneState::Kind::Error;
    else if (!told() || m_providers.state().kind == PaneState::Kind::Loading || m_reading)
        state.kind = PaneState::Kind::Loading;
    else
        state.kind = PaneState::Kind::Empty;
    return state;
}

bool HealthController::isBusy() const
{
    return (m_reading && !m_logs) || m_providers.isBusy(); // not each time that known logs are read again
}

void HealthController::refresh()
{
    m_providers.refresh();
    lookIntoLogs(true);
}

void HealthController::cancel()
{
    m_providers.live().cancel();
    m_providers.cancel();
}

QDateTime HealthController::readAt() const
{
    return m_providers.live().readAt();
}

const HealthFigures &HealthController::figures() const
{
    if (m_logs && m_logs->held.value_or(0) > 0)
        return *m_logs;
    return told() ? *told() : m_none;
}

const std::optional<HealthFigures> &HealthController::told() const
{
    if (!m_told)
        m_told = toldOf(span());
    return *m_told;
}

std::vector<SilentLoss> HealthController::losses() const
{
    if (!m_losses)
        m_losses = silentLosses(figures(), receivers());
    return *m_losses;
}

void HealthController::tell()
{
    m_told.reset();
    m_losses.reset();
    if (m_shown)
        lookIntoLogs(!m_logs);
    Q_EMIT changed();
}

/// One reading at a time; what changed meanwhile is asked afterwards.
void HealthController::lookIntoLogs(bool again)
{
    if (!m_read || (!again && m_clock.monotonic() < m_calmUntil))
        return;
    m_again = m_reading;
    if (std::exchange(m_reading, true))
        return;
    const TimeSpan asked = span();
    m_askedAt = m_clock.monotonic();
    whenDone(m_read(asked, roundStep(asked.length(), binsMost)), this, [this, asked](const std::optional<HealthFigures> &read) {
        m_reading = false;
        m_calmUntil = m_clock.monotonic() + calm * (m_clock.monotonic() - m_askedAt);
        const bool same = m_range == Range::Custom ? asked == m_own : asked.length() == lengthOf(m_range);
        if (same)
            take(read);
        lookAWeekBack();
        if (std::exchange(m_again, false) && (m_shown || !same))
            lookIntoLogs(true);
        else
            Q_EMIT changed();
    });
}

void HealthController::take(const std::optional<HealthFigures> &read)
{
    m_logs = read;
    // Of how many: where the service counts everything of this time, it knows more than is held.
    if (m_logs && told() && !m_logs->known && told()->funnel.received) {
        qint64 known = told()->total().total();
        for (const HealthFigures::OfReceiver &one : m_logs->receivers)
            known += one.receiver.webhook ? one.counts.total() : 0;
        m_logs->known = std::max(known, m_logs->held.value_or(0));
    }
    m_losses.reset();
}

/// What was a week ago changes slowly: read again when the stretch has moved by some of its length.
void HealthController::lookAWeekBack()
{
    if (m_readingWeek)
        return;
    const TimeSpan now = span();
    if (now.length() > week || !m_logs || m_logs->held.value_or(0) == 0) {
        m_week.reset();
        m_weekAsked = {};
        return;
    }
    constexpr qint64 parts = 20;
    const TimeSpan then{now.fromMs - week, now.toMs - week};
    if (then.length() == m_weekAsked.length() && std::llabs(then.fromMs - m_weekAsked.fromMs) < std::max(minute, then.length() / parts))
        return;
    if (then.length() != m_weekAsked.length())
        m_week.reset();
    m_weekAsked = then;
    m_readingWeek = true;
    whenDone(m_read(then, then.length()), this, [this, then](const std::optional<HealthFigures> &read) {
        m_readingWeek = false;
        m_week = read && read->held.value_or(0) > 0 ? read : std::nullopt;
        if (span().length() != then.length())
            m_week.reset();
        lookAWeekBack();
        Q_EMIT changed();
    });
}

std::vector<ReceiverState> HealthController::receivers() const
{
    std::vector<ReceiverState> all;
    const ProvidersModel &model = *m_providers.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const ProvidersModel::Row &provider = model.at(row);
        if (!provider.configured)
            continue;
        ReceiverState one;
        one.receiver = {provider.provider.canonical(), false};
        one.enabled = provider.enabled;
        one.testMode = provider.testMode;
        one.told = provider.health;
        one.everDelivered = provider.lastDelivery.isValid();
        const auto term = m_testModes ? m_testModes->term(provider.provider) : std::nullopt;
        one.testModeSince = term ? term->since : QDateTime();
        one.record = m_providers.stored(provider.provider);
        all.push_back(std::move(one));
    }
    const auto known = [&all](const Receiver &receiver) { return std::ranges::find(all, receiver, &ReceiverState::receiver) != all.end(); };
    for (const WebhookId &id : m_webhooks ? m_webhooks->ids() : std::vector<WebhookId>()) {
        const Receiver receiver{id.text, true};
        const HealthFigures::OfReceiver *held = figures().of(receiver);
        if (const auto webhook = m_webhooks->stored(id); webhook && !known(receiver))
            all.push_back({receiver, webhook->enabled, false, {}, HealthStatus::Unknown, held && held->before.count(DeliveryStatus::Delivered) > 0, {}, webhook->events});
    }
    // One that is gone may still stand in the logs.
    for (const HealthFigures::OfReceiver &figure : figures().receivers) {
        if (figure.receiver.webhook && !known(figure.receiver))
            all.push_back({figure.receiver, true, false, {}, HealthStatus::Unknown, figure.before.count(DeliveryStatus::Delivered) > 0, {}, {}});
    }
    return all;
}

QString HealthController::nameOf(const Receiver &receiver) const
{
    if (!receiver.webhook)
        return providerName(ProviderId::fromWire(receiver.id));
    const auto webhook = m_webhooks ? m_webhooks->stored(WebhookId{receiver.id}) : std::nullopt;
    return webhook && !webhook->name.isEmpty() ? webhook->name : Text::tr("Webhook %1").arg(receiver.id);
}

bool HealthController::Beside::differs() const
{
    const auto different = [this](qint64 told, qint64 held) {
        return std::llabs(told - held) > std::max(underWayLeast, qint64((underWay + apart) * double(std::max(told, held))));
    };
    return different(toldDelivered, heldDelivered) || different(toldFailed, heldFailed);
}

std::optional<HealthController::Beside> HealthController::beside(const Receiver &receiver) const
{
    const HealthFigures::OfReceiver *told = this->told() ? this->told()->of(receiver) : nullptr;
    const HealthFigures::OfReceiver *held = m_logs ? m_logs->of(receiver) : nullptr;
    const auto delivered = size_t(DeliveryStatus::Delivered), failed = size_t(DeliveryStatus::Failed);
    if (!told || !held || !told->counts.told[delivered] || !told->counts.told[failed])
        return std::nullopt;
    const TimeSpan &service = this->told()->counted, &here = m_logs->counted;
    const double apart = double(std::llabs(service.fromMs - here.fromMs) + std::llabs(service.toMs - here.toMs)) / double(std::max<qint64>(1, here.length()));
    if (apart > mostApart)
        return std::nullopt;
    return Beside{told->counts.count(DeliveryStatus::Delivered), held->counts.count(DeliveryStatus::Delivered),
                  told->counts.count(DeliveryStatus::Failed), held->counts.count(DeliveryStatus::Failed), apart};
}

} // namespace selwise
