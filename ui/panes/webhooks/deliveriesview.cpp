#include "ui/panes/webhooks/deliveriesview.h"

#include "models/controllers/sitesession.h"
#include "models/controllers/webhookscontroller.h"
#include "models/ports/clock.h"
#include "ui/delegates/celldelegates.h"
#include "ui/panes/bannercolumn.h"
#include "ui/panes/sentences.h"
#include "ui/panes/webhooks/deliverydetail.h"
#include "ui/panes/webhooks/deliverywords.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace selwise {

namespace {

constexpr int rowHeight = 28;

int statusWidth()
{
    constexpr int least = 104;
    QStringList words;
    for (const DeliveryStatus status : {DeliveryStatus::Delivered, DeliveryStatus::Failed, DeliveryStatus::Retrying, DeliveryStatus::Filtered,
                                        DeliveryStatus::Skipped, DeliveryStatus::Test}) {
        Delivery delivery;
        delivery.status = status;
        words << deliveryWord(delivery);
    }
    return std::max(least, StatusDelegate::widthFor(words));
}

} // namespace

DeliveriesView::DeliveriesView(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_deliveries(context.site.webhooks()->deliveries()), m_model(new DeliveriesModel(this)),
      m_words(new DeliveryWords(m_model, context.clock, this))
{
    setAccessibleName(tr("Deliveries"));
    build();
    connect(&m_deliveries, &WebhookDeliveries::changed, this, [this](const WebhookId &changed) {
        if (changed == m_id)
            refill();
    });
}

void DeliveriesView::build()
{
    m_remark = new TextLabel({}, TextLabel::Look::Caption, this);
    m_refresh = new QPushButton(tr("Refresh"), this);
    m_refresh->setIcon(icon(Icon::Refresh));
    m_refresh->setAccessibleName(tr("Refresh the deliveries"));
    setButtonKind(m_refresh, ButtonKind::Quiet);
    setCompact(m_refresh);
    connect(m_refresh, &QPushButton::clicked, this, [this] { m_deliveries.read(m_id); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 8, 10);
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Deliveries"), TextLabel::Look::Strong, this));
    head->addWidget(m_remark, 1);
    head->addWidget(m_refresh);
    m_error = new Banner(Tone::Error, this);
    m_error->setLinks({{QStringLiteral("retry"), tr("Try again")}});
    connect(m_error, &Banner::linkActivated, this, [this] { m_deliveries.read(m_id); });
    auto *error = new BannerColumn;
    error->setContentsMargins(16, 0, 16, 8);
    error->addWidget(m_error);

    m_table = new QTableView(this);
    m_table->setModel(m_words);
    m_table->setAccessibleName(tr("Deliveries"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(DeliveriesModel::Event, QHeaderView::Stretch);
    header->resizeSection(DeliveriesModel::Time, 84);
    header->resizeSection(DeliveriesModel::Status, statusWidth());
    header->resizeSection(DeliveriesModel::Attempts, 104);
    m_table->setItemDelegateForColumn(DeliveriesModel::Status, new StatusDelegate([this](const QModelIndex &index) {
        return StatusDelegate::Status{deliveryTone(m_words->at(index).status), {}, {}};
    }, m_table));
    m_table->setItemDelegateForColumn(DeliveriesModel::Attempts, new AttemptsDelegate(m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeliveriesView::showDetail);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DeliveriesView::showDetail);

    m_state = new TextLabel({}, TextLabel::Look::Caption, this);
    m_state->setWordWrap(true);
    m_more = new QPushButton(tr("Older deliveries"), this);
    setButtonKind(m_more, ButtonKind::Quiet);
    setCompact(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] { m_deliveries.readMore(m_id); });
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 6, 8, 6);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_more);
    m_detail = new DeliveryDetail;
    m_detailScroll = new QScrollArea(this);
    m_detailScroll->setFrameShape(QFrame::NoFrame);
    m_detailScroll->setWidgetResizable(true);
    m_detailScroll->setFocusPolicy(Qt::NoFocus);
    m_detailScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detailScroll->setWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(error);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(m_table, 3);
    column->addLayout(foot);
    column->addWidget(m_detailScroll, 2);
    column->addStretch();
    m_error->hide();
}

void DeliveriesView::setWebhook(const WebhookId &id, bool published)
{
    if (m_id == id && m_published == published)
        return;
    m_id = id;
    m_published = published;
    if (published && !m_deliveries.log(id).readAt.isValid())
        m_deliveries.read(id);
    refill();
}

void DeliveriesView::refill()
{
    const WebhookDeliveries::Log &log = m_deliveries.log(m_id);
    const bool reading = m_deliveries.isReading(m_id);
    const QString selected = m_table->currentIndex().isValid() ? m_words->at(m_table->currentIndex()).key : QString();
    m_model->setDeliveries(log.deliveries);
    setBusy(m_refresh, reading);
    m_refresh->setEnabled(m_published);
    m_remark->setText(log.readAt.isValid() ? tr("read %1").arg(words::clockTime(log.readAt)) : QString());
    m_remark->setToolTip(words::utcTip(log.readAt));
    m_error->setVisible(log.error.has_value());
    if (log.error) {
        const sentences::ErrorText text = sentences::error(*log.error, words::host(m_context.site.profile()));
        m_error->setMessage(Tone::Error, tr("The deliveries could not be read."), text.fact + u' ' + text.whole());
    }
    const bool any = !log.deliveries.empty();
    m_table->setVisible(any);
    m_more->setVisible(log.hasMore);
    setBusy(m_more, reading);
    m_state->setText(!m_published                     ? tr("Deliveries begin when the webhook is published.")
                     : reading && !any               ? tr("Reading the deliveries…")
                     : !log.readAt.isValid()         ? QString()
                     : !any                          ? tr("No delivery yet. The first event that it is for makes one.")
                     : log.limited                   ? tr("The service tells no more than these %n.", nullptr, int(log.deliveries.size()))
                                                     : tr("%n deliveries", nullptr, int(log.deliveries.size())));
    if (any && !m_table->currentIndex().isValid())
        m_table->selectRow(std::max(0, m_model->rowOf(selected)));
    const QAbstractItemView &table = *m_table; // a time of another day is longer
    if (const int wanted = table.sizeHintForColumn(DeliveriesModel::Time); wanted > m_table->columnWidth(DeliveriesModel::Time))
        m_table->setColumnWidth(DeliveriesModel::Time, wanted);
    showDetail();
}

int DeliveriesView::maxAttempts() const
{
    const auto webhook = m_context.site.webhooks()->stored(m_id);
    return webhook ? webhook->retry.maxAttempts : 0;
}

void DeliveriesView::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    const bool any = current.isValid() && current.row() < m_model->rowCount();
    m_detailScroll->setVisible(any);
    if (any)
        m_detail->setDelivery(m_words->at(current), maxAttempts(), m_context.clock.now());
}

QString DeliveriesView::state() const
{
    return m_state->text();
}

void DeliveriesView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().content);
}

} // namespace selwise
