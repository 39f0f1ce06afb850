#pragma once

#include "models/controllers/webhooktests.h"
#include "ui/panes/pane.h"

class QProgressBar;
class QPushButton;

namespace selwise {

class Banner;
class Card;
class EvidenceButton;
class ExchangeView;
class IconLabel;
class TextLabel;

/// What the test of one webhook came to: the result card that the providers have, without what only they have.
class WebhookResult : public QWidget {
    Q_OBJECT
public:
    WebhookResult(const PaneContext &context, const WebhookId &id, QWidget *parent = nullptr);
    void setWebhook(const WebhookId &id); ///< the same one, under its new id
    void refill();
    void test(); ///< or cancels
    QPushButton *testButton() const { return m_test; }
    QString headline() const;
    QStringList verdicts() const; ///< as spoken

Q_SIGNALS:
    void notice(const selwise::Notice &notice);
    void connectionEditWanted();
    void appeared(); ///< a result came, or running began

private:
    void build();
    void showResult(const WebhookTest &test);
    void showError(const WebhookTest &test);
    QString name() const;

    PaneContext m_context;
    WebhookTests &m_tests;
    WebhookId m_id;
    QPushButton *m_test;
    TextLabel *m_remark, *m_headline, *m_moment, *m_message;
    Banner *m_stale, *m_error;
    Card *m_card;
    IconLabel *m_icon;
    QProgressBar *m_bar;
    QWidget *m_verdicts;
    ExchangeView *m_view;
    EvidenceButton *m_evidence;
};

} // namespace selwise
