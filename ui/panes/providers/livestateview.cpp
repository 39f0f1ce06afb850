#include "ui/panes/providers/livestateview.h"

#include "models/controllers/healthfeed.h"
#include "models/ports/clock.h"
#include "models/text/apierrortext.h"
#include "models/text/percenttext.h"
#include "models/text/providertext.h"
#include "ui/panes/providers/providerstatus.h"
#include "ui/panes/providers/trendbars.h"
#include "ui/panes/words.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/whenseen.h"
#include "ui/widgets/wordsblock.h"

#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

namespace selwise {

namespace {

/// As health says it, "PT24H"; empty for another form: then nothing is said about how far back the figures go.
QString windowText(const QString &iso)
{
    bool number = false;
    if (iso.startsWith(QLatin1StringView("PT")) && iso.endsWith(u'H')) {
        const int hours = iso.mid(2, iso.size() - 3).toInt(&number);
        if (number)
            return LiveStateView::tr("last %n hours", nullptr, hours);
    }
    if (iso.startsWith(u'P') && iso.endsWith(u'D')) {
        const int days = iso.mid(1, iso.size() - 2).toInt(&number);
        if (number)
            return LiveStateView::tr("last %n days", nullptr, days);
    }
    return {};
}

/// "47 a minute on average since 05:00", "none since 05:55:50".
QStringList paceFacts(const DeliveryTrend &trend, const QDateTime &told, const QDateTime &now)
{
    QStringList facts;
    if (const auto pace = trend.pace()) {
        const auto minute = [](const QDateTime &time) { return words::clockTime(time).left(5); };
        facts << (pace->to.secsTo(told) > 0 ? LiveStateView::tr("%1 on average from %2 to %3").arg(rateText(pace->perMinute), minute(pace->from), minute(pace->to))
                                  : LiveStateView::tr("%1 on average since %2").arg(rateText(pace->perMinute), minute(pace->from)));
    }
    if (const QDateTime &last = trend.silentSince; last.isValid()) {
        const bool today = last.toLocalTime().date() == now.toLocalTime().date();
        facts << LiveStateView::tr("none since %1").arg(today ? words::clockTime(last) : words::moment(last, now));
    }
    return facts;
}

void setTextIfOther(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

LiveStateView::LiveStateView(ProvidersController &providers, const ProviderId &id, const Clock &clock, TextLabel &remark, QWidget *parent)
    : QWidget(parent), m_providers(providers), m_id(id), m_clock(clock), m_remark(remark),
      m_figures(new TextLabel({}, TextLabel::Look::Secondary, this)), m_span(new TextLabel({}, TextLabel::Look::Caption, this)),
      m_trouble(new TextLabel({}, TextLabel::Look::Caption, this)), m_troubleIcon(new IconLabel(Icon::Warning, Tone::Warning, 14, this)),
      m_bars(new TrendBars(this))
{
    setAccessibleName(tr("Deliveries"));
    m_figures->setWordWrap(true);
    m_span->setWordWrap(true);
    m_trouble->setWordWrap(true);
    auto *trouble = new QHBoxLayout;
    trouble->setSpacing(6);
    trouble->addWidget(m_troubleIcon, 0, Qt::AlignTop);
    trouble->addWidget(m_trouble, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(trouble);
    column->addWidget(m_figures);
    column->addWidget(m_bars);
    column->addWidget(m_span);
    connect(m_bars, &TrendBars::chosen, this, &LiveStateView::showSpan);
    auto *content = new WhenSeen(this, [this] { refill(); });
    connect(&m_providers, &ProvidersController::liveChanged, content, &WhenSeen::changed);
    connect(&m_providers, &ProvidersController::recordChanged, content, [this, content](const ProviderId &changed) {
        if (changed == m_id)
            content->changed();
    });
    refill();
}

QString LiveStateView::stateText() const
{
    const HealthFeed &live = m_providers.live();
    if (m_providers.existence(m_id) == ProvidersController::Existence::Missing)
        return tr("Not published yet, so nothing is delivered.");
    if (!live.summary())
        return live.error() ? tr("The state could not be read. %1").arg(apiErrorLine(*live.error())) : tr("Reading the state");
    if (!live.of(m_id))
        return tr("The service says nothing about %1.").arg(providerName(m_id));
    return {};
}

QString LiveStateView::figures() const
{
    return withoutEmphasis(m_figures->text());
}

void LiveStateView::refill()
{
    const HealthFeed &live = m_providers.live();
    const auto health = live.of(m_id);
    const QString state = stateText();
    QStringList facts;
    const QLocale locale;
    if (state.isEmpty()) {
        const auto count = [&](std::optional<qint64> number, const QString &text, bool zeroToo) {
            if (number && (zeroToo || *number > 0))
                facts << text.arg(locale.toString(*number));
        };
        count(health->delivered, tr("%1 delivered"), true);
        count(health->failed, tr("%1 failed"), true);
        if (health->retrying.value_or(0) > 0)
            facts << attemptsOnTheWay(*health->retrying);
        count(health->filtered, tr("%1 filtered"), false);
        count(health->skipped, tr("%1 skipped"), false);
        count(health->test, tr("%1 logged in test mode"), false);
        if (health->successRate) {
            // 99.96 % is not 100 %: rounded down, so that "all" is only said of all.
            const double percent = std::floor(*health->successRate * 1000) / 10;
            facts << tr("%1 % of the finished ones got through").arg(locale.toString(percent, 'f', percent < 100 ? 1 : 0));
        }
        facts << paceFacts(live.trend(m_id), live.summary()->generatedAt, m_clock.now());
        if (health->p95Ms)
            facts << tr("95 % of the answers within %1 ms").arg(locale.toString(std::round(*health->p95Ms), 'f', 0));
    }
    if (state.isEmpty() && facts.isEmpty())
        facts << tr("The service sends no figures.");
    setTextIfOther(m_figures, state.isEmpty() ? unbrokenPercents(facts.join(QStringLiteral(" \u00b7 "))) : state);

    const DeliveryTrend trend = state.isEmpty() ? live.trend(m_id) : DeliveryTrend();
    m_bars->setTrend(trend);
    m_bars->setVisible(!trend.empty());
    m_span->setVisible(!trend.empty());
    showSpan(m_chosen);

    QStringList remark;
    if (state.isEmpty()) {
        if (const QString window = windowText(live.summary()->window); !window.isEmpty())
            remark << window;
        remark << tr("read %1").arg(words::moment(live.readAt(), m_clock.now()));
    }
    const bool trouble = state.isEmpty() && live.error();
    setTextIfOther(m_trouble, trouble ? tr("It could not be read since. %1").arg(apiErrorLine(*live.error())) : QString());
    m_trouble->setVisible(trouble);
    m_troubleIcon->setVisible(trouble);
    setTextIfOther(&m_remark, remark.join(QStringLiteral(", ")));
}

void LiveStateView::showSpan(int index)
{
    m_chosen = index;
    setTextIfOther(m_span, m_bars->spanText(index));
}

} // namespace selwise
