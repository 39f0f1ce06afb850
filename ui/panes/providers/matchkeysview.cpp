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
#include <QStyle>
#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

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

constexpr int columnGap = 16, lineGap = 8;

QString shortName(std::string_view key)
{
    return key == "client_ip_address" ? QStringLiteral("ip") : key == "client_user_agent" ? QStringLiteral("ua") : QString::fromUtf8(key.data(), qsizetype(key.size()));
}

} // namespace

/// The bars in columns, in as few lines as there is room for.
class KeyBars : public QWidget {
public:
    explicit KeyBars(QWidget *parent) : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void setBars(const std::vector<std::tuple<QString, int, QString>> &bars)
    {
        for (KeyBar *old : m_bars) {
            old->hide();
            old->deleteLater();
        }
        m_bars.clear();
        for (const auto &[name, percent, tip] : bars) {
            m_bars.push_back(new KeyBar(name, percent, tip, this));
            m_bars.back()->show();
        }
        place();
        updateGeometry();
    }
    QSize minimumSizeHint() const override { return {widthOf(columnsIn(count())), lineHeight()}; }
    QSize sizeHint() const override { return {widthOf(columnsIn(1)), lineHeight()}; }
    int heightForWidth(int width) const override
    {
        const int lines = linesAt(width);
        return lines * lineHeight() + (lines - 1) * lineGap;
    }

protected:
    void resizeEvent(QResizeEvent *) override { place(); }

private:
    int count() const { return int(m_bars.size()); }
    int lineHeight() const { return m_bars.empty() ? 0 : m_bars.front()->sizeHint().height(); }
    /// Widths of the columns when the bars stand in so many lines.
    std::vector<int> columnsIn(int lines) const
    {
        std::vector<int> columns(size_t(lines > 0 ? (count() + lines - 1) / lines : 0));
        for (int i = 0; i < count(); ++i) {
            int &column = columns[size_t(i) % columns.size()];
            column = std::max(column, m_bars[size_t(i)]->sizeHint().width());
        }
        return columns;
    }
    static int widthOf(const std::vector<int> &columns)
    {
        return std::accumulate(columns.begin(), columns.end(), 0) + columnGap * std::max(0, int(columns.size()) - 1);
    }
    int linesAt(int width) const
    {
        int lines = 1;
        while (lines < count() && widthOf(columnsIn(lines)) > width)
            ++lines;
        return lines;
    }
    void place()
    {
        if (m_bars.empty())
            return;
        const std::vector<int> columns = columnsIn(linesAt(width()));
        const int spare = std::max(0, width() - widthOf(columns)) / int(columns.size());
        int x = 0, y = 0;
        for (int i = 0; i < count(); ++i) {
            const size_t column = size_t(i) % columns.size();
            if (i > 0 && column == 0) {
                x = 0;
                y += lineHeight() + lineGap;
            }
            const QRect place(x, y, columns[column] + spare, lineHeight());
            m_bars[size_t(i)]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
            x += place.width() + columnGap;
        }
    }

    std::vector<KeyBar *> m_bars;
};

MatchKeysView::MatchKeysView(MatchKeys &keys, QWidget *parent)
    : QWidget(parent), m_keys(keys), m_remark(new TextLabel({}, TextLabel::Look::Caption, this)),
      m_state(new TextLabel({}, TextLabel::Look::Secondary, this)), m_ids(new StatusLabel(this)), m_again(new LinkLabel(tr("Count again"), this)),
      m_bars(new KeyBars(this))
{
    setAccessibleName(tr("Match keys"));
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
    if (!counted)
        return m_bars->setBars({});
    std::vector<std::tuple<QString, int, QString>> bars;
    for (const MatchKeyCoverage::Key &key : coverage->keys) {
        const int percent = int(qint64(key.carried) * whole / coverage->events);
        const QString name = QString::fromUtf8(key.name.data(), qsizetype(key.name.size()));
        bars.emplace_back(shortName(key.name), percent, tr("%1: in %2 of %3 events").arg(name).arg(key.carried).arg(coverage->events));
    }
    m_bars->setBars(bars);
    const int missing = coverage->events - coverage->withId;
    if (missing > 0)
        m_ids->setStatus(Tone::Warning, tr("event_id missing in %n", nullptr, missing));
    else if (coverage->repeatedIds > 0)
        m_ids->setStatus(Tone::Warning, tr("event_id repeated in %n", nullptr, coverage->repeatedIds));
    else
        m_ids->setStatus(Tone::Delivered, tr("event_id in all, unique"));
}

} // namespace selwise
