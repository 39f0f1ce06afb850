#pragma once

#include "ui/panes/webhooks/webhookwords.h"
#include "ui/widgets/choicelist.h"

namespace selwise {

/// The list of webhooks, each spoken as "Lager, Healthy, 99.1 %, lager.example/hooks, changed".
class WebhookList : public ChoiceList {
    Q_OBJECT
public:
    WebhookList(WebhooksModel *model, const WebhookTests &tests, const Clock &clock, QWidget *parent = nullptr);

    std::optional<WebhookId> current() const;
    void select(const WebhookId &id); ///< the first row when there is no such webhook

Q_SIGNALS:
    void chosen(const selwise::WebhookId &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    WebhooksModel *m_rows;
    WebhookWords *m_words;
};

} // namespace selwise
