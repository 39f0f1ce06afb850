#include "ui/panes/providers/matchkeysview.h"

#include "models/text/apierrortext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace selwise {

namespace {

constexpr int barHeight = 4, barGap = 4, whole = 100;

/// "em 62 %" over a bar as long as its share.
class KeyBar : public QWidget {
public:
    KeyBar(const QString &name, int percent, const QString &tip, QWidget *parent)
        : QWidget(parent), m_name(name), m_percent(percent)
    {
        setAccessibleName(tip);
        setToolTip(tip);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics mono(fonts::mono()), strong(fonts::captionStrong());
        return {mono.horizontalAdvance(m_name) + 5 + strong.horizontalAdvance(share()) + 1, qMax(mono.height(), strong.height()) + barGap + barHeight};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int text = height() - barGap - barHeight;
        painter.setFont(fonts::mono());
        painter.setPen(theme.text2);
        painter.drawText(QRect(0, 0, width(), text), Qt::AlignVCenter, m_name);
        const int left = painter.fontMetrics().horizontalAdvance(m_name) + 5;
        painter.setFont(fonts::captionStrong());
        painter.setPen(theme.text);
        painter.drawText(QRect(left, 0, width() - left, text), Qt::AlignVCenter, share());
        const QRectF track(0, height() - barHeight, width(), barHeight);
        paint::box(&painter, track, 2, theme.press);
        if (m_percent > 0)
            paint::box(&painter, QRectF(track.topLeft(), QSizeF(track.width() * m_percent / whole, barHeight)), 2, theme.provider(ProviderMark::Meta));
    }

private:
    QString share() const { return QLocale().toString(m_percent) + QStringLiteral(" %"); }
    QString m_name;
    int m_percent;
};

QString shortName(std::string_view key)
{
    return key == "client_ip_address" ? QStringLiteral("ip") : key == "client_user_agent" ? QStringLiteral("ua") : QString::fromUtf8(key.data(), qsizetype(key.size()));
}

} // namespace

MatchKeysView::MatchKeysView(MatchKeys &keys, QWidget *parent)
    : QWidget(parent), m_keys(keys), m_remark(new TextLabel({}, TextLabel::Look::Caption, this)),
      m_state(new TextLabel({}, TextLabel::Look::Secondary, this)), m_ids(new StatusLabel(this)), m_again(new LinkLabel(tr("Count again"), this)),
      m_bars(new QWidget(this)), m_row(new QHBoxLayout(m_bars))
{
    setAccessibleName(tr("Match keys"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(16);
    m_remark->setWordWrap(true);
    m_state->setWordWrap(true);
    m_ids->setSmall(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_remark, 1);
    head->addWidget(m_ids);
    head->addWidget(m_again);
    m_again->setSmall(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_bars);
    connect(m_again, &LinkLabel::clicked, &m_keys, &MatchKeys::read);
    connect(&m_keys, &MatchKeys::changed, this, &MatchKeysView::refill);
    refill();
}

void MatchKeysView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_keys.coverage() && !m_keys.error())
        m_keys.read();
}

void MatchKeysView::refill()
{
    const auto coverage = m_keys.coverage();
    const bool counted = coverage && coverage->events > 0;
    m_again->setEnabled(!m_keys.isReading());
    m_bars->setVisible(counted);
    m_ids->setVisible(counted);
    m_state->setVisible(!counted);
    if (m_keys.error())
        m_state->setText(tr("The deliveries could not be read. %1").arg(apiErrorLine(*m_keys.error())));
    else if (!coverage)
        m_state->setText(m_keys.isReading() ? tr("Reading the last deliveries") : QString());
    else
        m_state->setText(tr("No delivery to Meta has been seen yet, so there is nothing to count."));
    m_state->setVisible(!counted || m_keys.error());
    m_remark->setText(counted ? tr("coverage of the last %n events; only Meta knows its score", nullptr, coverage->events)
                              : tr("coverage of the last events; only Meta knows its score"));
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!counted)
        return;
    for (const MatchKeyCoverage::Key &key : coverage->keys) {
        const int percent = int(qint64(key.carried) * whole / coverage->events);
        const QString name = QString::fromUtf8(key.name.data(), qsizetype(key.name.size()));
        m_row->addWidget(new KeyBar(shortName(key.name), percent, tr("%1: in %2 of %3 events").arg(name).arg(key.carried).arg(coverage->events), m_bars));
    }
    const int missing = coverage->events - coverage->withId;
    if (missing > 0)
        m_ids->setStatus(Tone::Warning, tr("event_id missing in %n", nullptr, missing));
    else if (coverage->repeatedIds > 0)
        m_ids->setStatus(Tone::Warning, tr("event_id repeated in %n", nullptr, coverage->repeatedIds));
    else
        m_ids->setStatus(Tone::Delivered, tr("event_id in all, unique"));
}

} // namespace selwise
