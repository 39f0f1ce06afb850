#pragma once

#include "models/controllers/webhookdeliveries.h"
#include "ui/panes/pane.h"

class QPushButton;
class QScrollArea;
class QTableView;

namespace selwise {

class Banner;
class DeliveriesModel;
class DeliveryDetail;
class DeliveryWords;
class TextLabel;

/// The deliveries of one webhook, the latest first, and the attempts of the selected one with request and answer.
class DeliveriesView : public QWidget {
    Q_OBJECT
public:
    explicit DeliveriesView(const PaneContext &context, QWidget *parent = nullptr);
    void setWebhook(const WebhookId &id, bool published);
    QTableView *table() const { return m_table; }
    DeliveryDetail *detail() const { return m_detail; }
    QPushButton *refreshButton() const { return m_refresh; }
    QPushButton *moreButton() const { return m_more; }
    QString state() const; ///< what stands there instead of deliveries, or below them

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void refill();
    void showDetail();
    int maxAttempts() const;

    PaneContext m_context;
    WebhookDeliveries &m_deliveries;
    WebhookId m_id;
    bool m_published = false;
    DeliveriesModel *m_model;
    DeliveryWords *m_words;
    QTableView *m_table;
    DeliveryDetail *m_detail;
    QScrollArea *m_detailScroll;
    TextLabel *m_remark, *m_state;
    Banner *m_error;
    QPushButton *m_refresh, *m_more;
};

} // namespace selwise
