#include "ui/panes/health/lossesview.h"

#include "models/ports/clock.h"
#include "models/services/healthwords.h"
#include "ui/mainwindow/panetable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Kind = SilentLoss::Kind;

namespace {

Tone toneOf(const SilentLoss &loss)
{
    switch (loss.kind) {
    case Kind::FellTogether:
    case Kind::Fell:
    case Kind::BornBroken: return Tone::Error;
    case Kind::GoesNowhere: return Tone::Info;
    default: return Tone::Warning;
    }
}

/// Where it is mended.
QString paneOf(const SilentLoss &loss)
{
    const bool webhook = !loss.receivers.empty() && loss.receivers.front().webhook;
    switch (loss.gate) {
    case SilentLoss::Gate::Mapping: return u"mapping"_s;
    case SilentLoss::Gate::Filter: return u"filters"_s;
    default: return webhook ? u"webhooks"_s : u"providers"_s;
    }
}

} // namespace

LossesView::LossesView(const HealthController &health, const PublishEffects &effects, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_health(health), m_effects(effects), m_clock(clock),
      m_none(new TextLabel(tr("Nothing found: no target that fell silent, no filter that eats everything, nothing enabled without a mapping."),
                           TextLabel::Look::Caption, this))
{
    m_none->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("What the numbers hide"), TextLabel::Look::Strong, this));
    auto *remark = new TextLabel(tr("found without a rule"), TextLabel::Look::Caption, this);
    column->addWidget(remark);
    column->addWidget(m_none);
    setAccessibleName(tr("What the numbers hide"));
}

LossesView::Item LossesView::itemOf(const PublishEffects::Effect &effect) const
{
    const Receiver receiver{effect.provider.canonical(), false};
    const QLocale locale;
    const auto sent = [&locale](const OutcomeCounts &counts) {
        return tr("%1 sent, %2 stopped").arg(locale.toString(counts.tried() + counts.count(DeliveryStatus::Test)),
                                             locale.toString(counts.count(DeliveryStatus::Filtered) + counts.count(DeliveryStatus::Skipped)));
    };
    constexpr size_t most = 3;
    QStringList lines;
    for (size_t i = 0; i < std::min(most, effect.counted.size()); ++i) {
        const auto &one = effect.counted[i];
        lines << tr("%1: %2 in the hour before; %3 since.").arg(one.event.isEmpty() ? tr("All events") : one.event, sent(one.before), sent(one.since));
    }
    if (effect.counted.size() > most)
        lines << tr("%n more events are affected.", nullptr, int(effect.counted.size() - most));
    if (effect.counted.empty())
        lines << (effect.events.empty() ? tr("All of its events are affected; no logs are held here to count them.")
                                        : tr("%n events are affected; no logs are held here to count them.", nullptr, int(effect.events.size())));
    if (effect.oldRetries > 0)
        lines << tr("%n retries still run under the old rules.", nullptr, int(effect.oldRetries));
    const qint64 at = effect.at.toMSecsSinceEpoch();
    return {u"publish:%1:%2"_s.arg(receiver.id).arg(at), tr("%1 was published at %2.").arg(m_health.nameOf(receiver), healthwords::since(at, m_clock.now())),
            lines.join(u' '), {}, tr("Restore what was before"), Tone::Info, receiver, {}, true};
}

std::vector<LossesView::Item> LossesView::items() const
{
    std::vector<Item> all;
    for (const PublishEffects::Effect &effect : m_effects.effects())
        all.push_back(itemOf(effect));
    const auto nameOf = [this](const Receiver &receiver) { return m_health.nameOf(receiver); };
    for (const SilentLoss &loss : m_health.losses()) {
        const healthwords::Said said = healthwords::loss(loss, nameOf, m_clock.now());
        Item item{loss.key(), said.fact, said.text, {}, {}, toneOf(loss), loss.receivers.empty() ? Receiver() : loss.receivers.front(),
                  loss.events.empty() ? QString() : loss.events.front()};
        if (const PaneSpec *pane = findPane(paneOf(loss))) {
            item.pane = pane->id;
            item.link = tr("Open %1").arg(pane->titleText());
        }
        all.push_back(std::move(item));
    }
    const QLocale locale;
    for (const ReceiverState &state : m_health.receivers()) {
        const auto beside = m_health.beside(state.receiver);
        if (beside && beside->differs())
            all.push_back({u"beside:"_s + state.receiver.id, tr("%1: service and logs disagree.").arg(nameOf(state.receiver)),
                           (beside->heldDelivered + beside->heldFailed < beside->toldDelivered + beside->toldFailed
                                ? tr("The service says %1 delivered and %2 failed, the logs held here %3 and %4. What is not held cannot be counted.")
                                : tr("The service says %1 delivered and %2 failed, the logs held here %3 and %4."))
                               .arg(locale.toString(beside->toldDelivered), locale.toString(beside->toldFailed),
                                    locale.toString(beside->heldDelivered), locale.toString(beside->heldFailed)),
                           {}, {}, Tone::Info, state.receiver});
    }
    return all;
}

void LossesView::refill()
{
    const std::vector<Item> all = items();
    auto *column = static_cast<QVBoxLayout *>(layout());
    std::vector<QString> keys;
    for (const Item &item : all)
        keys.push_back(item.key);
    if (keys != m_keys) {
        qDeleteAll(m_banners);
        m_banners.clear();
        for (const Item &item : all) {
            auto *banner = new Banner(item.tone, this);
            if (!item.link.isEmpty())
                banner->setLinks({{u"open"_s, item.link}});
            connect(banner, &Banner::linkActivated, this, [this, item] {
                if (item.restores)
                    Q_EMIT restoreWanted(item.receiver);
                else
                    Q_EMIT paneWanted(item.pane, item.receiver, item.event);
            });
            column->addWidget(banner);
            m_banners.push_back(banner);
        }
        m_keys = keys;
    }
    for (size_t i = 0; i < all.size(); ++i) {
        if (m_banners[i]->fact() == all[i].fact)
            m_banners[i]->setText(all[i].text);
        else
            m_banners[i]->setMessage(all[i].tone, all[i].fact, all[i].text);
    }
    m_none->setVisible(all.empty());
}

} // namespace selwise
