#pragma once

#include "models/items/webhooksmodel.h"
#include "models/drafts/change.h"
#include "models/ports/userprompt.h"
#include "ui/delegates/twolinedelegate.h"

#include <QIdentityProxyModel>

namespace selwise {

class Clock;
class SiteSession;
class WebhookTests;

/// How one webhook stands, in a word.
struct WebhookStatus {
    Tone tone = Tone::Skipped;
    QString word; ///< "Healthy, 99.1 %"
    std::optional<Icon> icon;
};
WebhookStatus webhookStatus(const WebhooksModel::Row &row, const QDateTime &now);

Question dropWebhookQuestion(const QString &name); ///< 1 = drop

/// WebhooksModel with words: the display text is the webhook's name, the accessible text the whole row.
class WebhookWords : public QIdentityProxyModel {
    Q_OBJECT
public:
    WebhookWords(WebhooksModel *model, const WebhookTests &tests, const Clock &clock, QObject *parent = nullptr);
    ListItemContent content(const QModelIndex &index) const;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString tip(const WebhooksModel::Row &row) const;

    WebhooksModel *m_model;
    const WebhookTests &m_tests;
    const Clock &m_clock;
};

} // namespace selwise
