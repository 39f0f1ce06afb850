#include "ui/panes/webhooks/deliverydetail.h"

#include "models/domain/codec/observationcodec.h"
#include "models/text/spantext.h"
#include "ui/panes/providers/exchangeview.h"
#include "ui/panes/webhooks/deliverywords.h"
#include "ui/panes/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr int mostSegments = 8;

} // namespace

DeliveryDetail::DeliveryDetail(QWidget *parent) : QWidget(parent)
{
    m_title = new TextLabel({}, TextLabel::Look::Strong, this);
    m_title->setWordWrap(true);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(2);
    m_whichPlace = new QVBoxLayout;
    m_none = new TextLabel(tr("The service shows neither request nor answer of this attempt."), TextLabel::Look::Caption, this);
    m_none->setWordWrap(true);
    m_exchange = new ExchangeView(this);
    connect(m_exchange, &ExchangeView::copied, this, &DeliveryDetail::copied);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_lines);
    column->addLayout(m_whichPlace);
    column->addWidget(m_none);
    column->addWidget(m_exchange);
}

void DeliveryDetail::setDelivery(const Delivery &delivery, int most, const QDateTime &now)
{
    const bool same = m_delivery.key == delivery.key && m_delivery.attempts.size() == delivery.attempts.size();
    m_delivery = delivery;
    const bool open = !delivery.over() && most > 0;
    m_title->setText(open ? tr("%1, %2 of %3 attempts").arg(delivery.event).arg(delivery.tries).arg(most)
                          : tr("%1, %n attempts", nullptr, delivery.tries).arg(delivery.event));
    QStringList lines;
    for (const DeliveryLogEntry &entry : delivery.attempts)
        lines << attemptLine(entry, now);
    if (delivery.nextAt.isValid()) {
        const qint64 left = now.secsTo(delivery.nextAt);
        const QString when = words::moment(delivery.nextAt, now);
        lines << (left > 0 ? tr("%1 due at %2, in %3").arg(delivery.tries + 1).arg(when, spanText(left)) : tr("%1 due since %2").arg(delivery.tries + 1).arg(when));
    } else if (!delivery.over()) {
        lines << tr("It is tried again; the service does not say when.");
    }
    while (m_lines->count() > lines.size()) {
        QLayoutItem *item = m_lines->takeAt(m_lines->count() - 1);
        item->widget()->deleteLater();
        delete item;
    }
    while (m_lines->count() < lines.size()) {
        auto *line = new TextLabel({}, TextLabel::Look::Secondary, this);
        line->setWordWrap(true);
        m_lines->addWidget(line);
    }
    for (int i = 0; i < lines.size(); ++i)
        static_cast<TextLabel *>(m_lines->itemAt(i)->widget())->setText(lines[i]);
    if (same)
        return;
    delete std::exchange(m_which, nullptr);
    const int count = int(delivery.attempts.size());
    if (count > 1) {
        m_which = new SegmentedControl(this);
        m_which->setAccessibleName(tr("Attempt"));
        const int first = std::max(0, count - mostSegments); // the latest ones
        for (int i = first; i < count; ++i)
            m_which->addSegment(QString::number(delivery.attempts[size_t(i)].attempt.value_or(i + 1)));
        m_which->setCurrentIndex(m_which->count() - 1);
        connect(m_which, &SegmentedControl::chosen, this, [this, first](int index) { showAttempt(first + index); });
        m_whichPlace->addWidget(m_which, 0, Qt::AlignLeft);
    }
    showAttempt(count - 1);
}

void DeliveryDetail::showAttempt(int index)
{
    codec::TestExchange exchange;
    if (index >= 0) {
        exchange = codec::logExchange(m_delivery.attempts[size_t(index)]);
        if (!exchange.status)
            exchange.status = m_delivery.attempts[size_t(index)].httpStatus;
    }
    const bool any = exchange.hasRequest() || exchange.hasAnswer();
    m_none->setVisible(!any);
    m_exchange->setVisible(any);
    if (any)
        m_exchange->setExchange(exchange, false, tr("Secrets are hidden, also in what you copy."));
}

QString DeliveryDetail::text() const
{
    QStringList all{m_title->text()};
    for (int i = 0; i < m_lines->count(); ++i)
        all << static_cast<TextLabel *>(m_lines->itemAt(i)->widget())->text();
    return all.join(u'\n');
}

void DeliveryDetail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().sunken);
}

} // namespace selwise
