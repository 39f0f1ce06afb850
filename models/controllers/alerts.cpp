#include "models/controllers/alerts.h"

#include "models/domain/codec/alertcodec.h"
#include "models/domain/codec/draftcodec.h"
#include "models/ports/clock.h"
#include "models/ports/notifier.h"
#include "models/ports/whendone.h"
#include "models/services/healthwords.h"

#include <QUuid>
#include <algorithm>
#include <set>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

Alerts::Alerts(const Deps &deps, QObject *parent)
    : QObject(parent), m_deps(deps), m_document(documentName(deps.connection, deps.site))
{
    m_book.rules = usualRules();
    load();
    connect(&m_deps.health, &HealthController::changed, this, [this] {
        if (m_watching && !m_reading && !m_figures)
            lookNow(); // the first figures have come
    });
}

Alerts::~Alerts()
{
    close();
}

QString Alerts::documentName(const QString &connection, const QString &site)
{
    return u"alerts/"_s + connection + u'.' + site;
}

void Alerts::setNotifier(Notifier *notifier, const QString &siteName)
{
    m_notifier = notifier;
    m_siteName = siteName;
}

void Alerts::close()
{
    ++m_turn;
    m_watching = false;
    if (std::exchange(m_held, false))
        m_deps.settings.release(m_document);
}

void Alerts::load()
{
    m_held = m_deps.settings.acquire(m_document).ok();
    const auto document = m_deps.settings.document(m_document);
    if (!document || document->isNull())
        return;
    const auto book = codec::decodeAlerts(*document);
    if (book) {
        m_book = *book;
    } else if (codec::fileVersion(*document) > 1 && m_held) { // a newer version's: left alone
        m_held = false;
        m_deps.settings.release(m_document);
    }
}

void Alerts::save()
{
    if (m_held)
        m_deps.settings.saveDocument(m_document, codec::encodeAlerts(m_book));
}

void Alerts::watch()
{
    if (std::exchange(m_watching, true))
        return;
    lookNow();
    m_deps.clock.after(late, this, [this] {
        if (m_watching && m_deps.keepUp)
            m_deps.keepUp();
    });
}

void Alerts::wait()
{
    m_deps.clock.after(interval, this, [this, turn = ++m_turn] {
        if (turn == m_turn && m_watching)
            lookNow();
    });
}

void Alerts::lookNow()
{
    if (m_reading)
        return;
    const qint64 now = m_deps.clock.now().toMSecsSinceEpoch();
    m_reading = true;
    qint64 reach = dayMs;
    for (const AlertRule &rule : m_book.rules)
        reach = std::max(reach, rule.on ? reachMs(rule) : 0);
    const auto end = [this](const std::optional<HealthFigures> &figures, const std::optional<HealthFigures> &further) {
        m_reading = false;
        take(figures, further);
        if (m_watching)
            wait();
    };
    whenDone(m_deps.health.readLogs({now - dayMs, now}, stepMs), this, [this, end, now, reach](const std::optional<HealthFigures> &figures) {
        if (reach == dayMs || !figures)
            return end(figures, std::nullopt);
        constexpr qint64 furtherStepMs = 60 * 60 * 1000;
        whenDone(m_deps.health.readLogs({now - reach, now}, furtherStepMs), this,
                 [end, figures](const std::optional<HealthFigures> &further) { end(figures, further); });
    });
}

void Alerts::logsRead()
{
    if (m_watching && m_logsWereOld && !logsAreOld())
        lookNow();
}

void Alerts::take(const std::optional<HealthFigures> &figures, const std::optional<HealthFigures> &further)
{
    const qint64 now = m_deps.clock.now().toMSecsSinceEpoch();
    const auto told = m_deps.health.toldOf({now - dayMs, now});
    m_logsWereOld = logsAreOld();
    const bool byLogs = figures && (figures->held.value_or(0) > 0 || (further && further->held.value_or(0) > 0)) && !(told && m_logsWereOld);
    m_figures = byLogs ? figures : told;
    m_further = byLogs ? further : std::nullopt;
    m_losses = m_figures ? silentLosses(*m_figures, m_deps.health.receivers()) : std::vector<SilentLoss>();
    evaluate();
}

/// Silence in logs that nobody has read on is no news.
bool Alerts::logsAreOld() const
{
    const auto readAt = m_deps.logsReadAt ? m_deps.logsReadAt() : std::nullopt;
    return readAt && !(readAt->isValid() && readAt->msecsTo(m_deps.clock.now()) <= std::chrono::milliseconds(stale).count());
}

const HealthFigures &Alerts::figuresFor(const AlertRule &rule) const
{
    const bool reachesBack = rule.kind == AlertRule::Kind::NoDelivery || rule.kind == AlertRule::Kind::NewError;
    return m_further && reachesBack ? *m_further : *m_figures;
}

void Alerts::evaluate()
{
    m_readings.clear();
    if (m_figures) {
        const std::vector<ReceiverState> states = m_deps.health.receivers();
        for (const AlertRule &rule : m_book.rules)
            m_readings[rule.id] = readingOf(rule, figuresFor(rule), states);
        const auto nameOf = [this](const Receiver &receiver) { return m_deps.health.nameOf(receiver); };
        std::vector<Raised> now;
        std::set<QString> unknown;
        for (const AlertRule &rule : m_book.rules) {
            const AlertReading &reading = m_readings[rule.id];
            // Silence so long that nothing is left to tell of it is no end of it.
            if (rule.kind == AlertRule::Kind::NoDelivery && reading.state == AlertReading::State::NotEnough)
                unknown.insert(u"rule:"_s + rule.id);
            if (reading.state != AlertReading::State::Raised)
                continue;
            const healthwords::Said said = healthwords::raised(rule, reading, nameOf);
            now.push_back({u"rule:"_s + rule.id, said.fact, said.text, rule.kind != AlertRule::Kind::NewError});
        }
        for (const SilentLoss &loss : m_losses) {
            if (loss.isHint())
                continue;
            const healthwords::Said said = healthwords::loss(loss, nameOf, m_deps.clock.now());
            now.push_back({u"loss:"_s + loss.key(), said.fact, said.text, loss.kind == SilentLoss::Kind::FellTogether});
        }
        note(now, unknown);
    }
    Q_EMIT changed();
}

void Alerts::note(const std::vector<Raised> &now, const std::set<QString> &unknown)
{
    const QDateTime at = m_deps.clock.now();
    std::set<QString> keys = unknown;
    bool other = false;
    for (const Raised &raised : now)
        keys.insert(raised.key);
    for (AlertRecord &record : m_book.history) {
        if (!record.endedAt.isValid() && !keys.contains(record.key)) {
            record.endedAt = at;
            other = true;
        }
    }
    for (const Raised &raised : now) {
        const auto last = std::ranges::find(m_book.history, raised.key, &AlertRecord::key); // the newest first
        if (last != m_book.history.end() && !last->endedAt.isValid()) { // it goes on
            if (!last->told && tell(raised))
                last->told = other = true;
            continue;
        }
        const bool soon = last != m_book.history.end() && last->endedAt.msecsTo(at) < std::chrono::milliseconds(calm).count();
        const bool told = soon || tell(raised);
        m_book.history.insert(m_book.history.begin(), {raised.key, raised.title + (raised.title.endsWith(u'.') ? u" "_s : u". "_s) + raised.text, at, {}, told});
        other = true;
    }
    if (m_book.history.size() > historyMost)
        m_book.history.resize(historyMost);
    if (other)
        save();
}

bool Alerts::tell(const Raised &raised)
{
    const QTime local = m_deps.clock.now().toLocalTime().time();
    if (m_book.quiet.holds(local.hour() * 60 + local.minute()))
        return false;
    if (m_notifier && m_book.notify)
        m_notifier->notify({m_document + u'/' + raised.key, m_siteName.isEmpty() ? raised.title : m_siteName + u": "_s + raised.title, raised.text, raised.urgent});
    return true;
}

AlertReading Alerts::reading(const QString &ruleId) const
{
    const auto found = m_readings.find(ruleId);
    return found == m_readings.end() ? AlertReading() : found->second;
}

AlertProposal Alerts::proposal(const AlertRule &rule) const
{
    return m_figures ? proposalFor(rule, figuresFor(rule), m_deps.health.receivers()) : AlertProposal();
}

int Alerts::raised() const
{
    return int(std::ranges::count_if(m_book.history, [](const AlertRecord &record) { return !record.endedAt.isValid(); }));
}

void Alerts::setRule(const AlertRule &rule)
{
    AlertRule kept = rule;
    if (kept.id.isEmpty())
        kept.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto found = std::ranges::find(m_book.rules, kept.id, &AlertRule::id);
    if (found == m_book.rules.end())
        m_book.rules.push_back(kept);
    else
        *found = kept;
    save();
    evaluate();
}

void Alerts::removeRule(const QString &id)
{
    std::erase_if(m_book.rules, [&id](const AlertRule &rule) { return rule.id == id; });
    save();
    evaluate();
}

void Alerts::setQuiet(const QuietHours &hours)
{
    m_book.quiet = hours;
    save();
    Q_EMIT changed();
}

void Alerts::setNotify(bool on)
{
    m_book.notify = on;
    save();
    Q_EMIT changed();
}

} // namespace selwise
