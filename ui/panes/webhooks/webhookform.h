#pragma once

#include "models/controllers/webhookscontroller.h"
#include "ui/panes/pane.h"

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace selwise {

class AuthSection;
class Banner;
class CodeBlock;
class ConflictSection;
class ElidedLabel;
class EventPicker;
class FieldRow;
class ReceiverCard;
class RemovedPage;
class RetrySection;
class ToggleSwitch;
class WebhookResult;

/// The form of one webhook: name, address, events, authentication, retries, its test; members nobody here knows as JSON.
class WebhookForm : public QWidget {
    Q_OBJECT
public:
    WebhookForm(const PaneContext &context, const WebhookId &id, QWidget *parent = nullptr);

    const WebhookId &webhook() const { return m_id; }
    void setWebhook(const WebhookId &id); ///< the same one, under the id that the server gave it
    void refill();
    void showMissing(); ///< from now on an empty required field is an error to the eye, too
    void remove();      ///< in the draft; a new one is dropped, and that asks first
    QLineEdit *name() const { return m_name; }
    QLineEdit *url() const { return m_url; }
    FieldRow *nameRow() const { return m_nameRow; }
    FieldRow *urlRow() const { return m_urlRow; }
    EventPicker *events() const { return m_events; }
    AuthSection *auth() const { return m_auth; }
    RetrySection *retry() const { return m_retry; }
    WebhookResult *result() const { return m_result; }
    ReceiverCard *receiver() const { return m_receiver; } ///< nullptr where there is no sandbox
    ToggleSwitch *active() const { return m_active; }

Q_SIGNALS:
    void notice(const selwise::Notice &notice);
    void connectionEditWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildBody();
    void buildFields(QVBoxLayout *column);
    void buildReceiver(QVBoxLayout *column);
    void buildUnknown(QVBoxLayout *column);
    void take(FieldRow *row, const QString &path, const QString &typed, void (WebhooksController::*set)(const WebhookId &, const QString &));
    void showText(QLineEdit *edit, const QString &text);
    void showFields(const Webhook &webhook, const std::vector<Issue> &issues);
    void showNotes(const Webhook &webhook);
    void place();
    QString shownName() const;
    bool isWritten() const;

    PaneContext m_context;
    WebhooksController &m_webhooks;
    WebhookId m_id;
    ElidedLabel *m_title;
    ToggleSwitch *m_active;
    QWidget *m_body, *m_receiverPart = nullptr, *m_unknown;
    QBoxLayout *m_pair;
    ConflictSection *m_conflicts;
    Banner *m_note;
    RemovedPage *m_removed;
    QLineEdit *m_name, *m_url;
    FieldRow *m_nameRow, *m_urlRow, *m_eventsRow;
    EventPicker *m_events;
    AuthSection *m_auth;
    RetrySection *m_retry;
    ReceiverCard *m_receiver = nullptr;
    WebhookResult *m_result;
    CodeBlock *m_json;
    QPushButton *m_delete;
    QScrollArea *m_scroll;
    bool m_showMissing = false, m_leftName = false, m_leftUrl = false;
};

} // namespace selwise
