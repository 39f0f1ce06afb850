#pragma once

#include "models/controllers/webhookscontroller.h"
#include "ui/panes/pane.h"

#include <QPointer>
#include <map>
#include <set>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace selwise {

class FieldRow;
class ReplaceSecretDialog;
class SecretClipboard;
class SecretField;
class SegmentedControl;
class TextLabel;

/// How the receiver knows that it is Selwise: the kind of authentication with its own fields. Secrets are masked, can be
/// revealed, replaced, and generated; a generated one is shown once.
class AuthSection : public QWidget {
    Q_OBJECT
public:
    AuthSection(const PaneContext &context, const WebhookId &id, QWidget *parent = nullptr);
    void setWebhook(const WebhookId &id) { m_id = id; } ///< the same one, under its new id
    void refill(const Webhook &webhook, const std::vector<Issue> &issues);

    SegmentedControl *kinds() const { return m_kinds; }
    SecretField *secret(const QString &name) const;
    QPushButton *generateButton(const QString &name) const;
    QLineEdit *header() const { return m_header; }
    void replace(const QString &name);  ///< asks for the new value
    void generate(const QString &name); ///< asks first when the receiver has the old one

Q_SIGNALS:
    void notice(const selwise::Notice &notice);

private:
    struct Parts {
        FieldRow *row = nullptr;
        SecretField *field = nullptr;
        QPushButton *generate = nullptr;
    };
    void build(WebhookAuth auth);
    void addHeader(WebhookAuth auth);
    void addSecret(WebhookAuth auth, const QString &name);
    void showSecret(const Webhook &webhook, const QString &name);
    void reveal(const QString &name);
    void replaced(const QString &name, const SecretVault::Kept &kept, const std::vector<QString> &putBack);
    void notReplaced(const QString &name, const ApiError &error);

    PaneContext m_context;
    WebhooksController &m_webhooks;
    WebhookId m_id;
    SegmentedControl *m_kinds;
    TextLabel *m_words, *m_waits;
    QVBoxLayout *m_fields;
    std::optional<WebhookAuth> m_built;
    std::map<QString, Parts> m_parts;
    QLineEdit *m_header = nullptr;
    FieldRow *m_headerRow = nullptr;
    SecretClipboard *m_clipboard;
    std::set<QString> m_showOnce; ///< generated here: shown as soon as they are kept
    std::set<QString> m_asked;    ///< replaced here, with no end yet
    QPointer<ReplaceSecretDialog> m_dialog;
    QString m_dialogFor;
};

} // namespace selwise
