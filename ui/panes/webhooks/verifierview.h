#pragma once

#include "models/controllers/webhookscontroller.h"
#include "models/forwarding/diagnose.h"
#include "ui/panes/pane.h"

#include <QPlainTextEdit>
#include <map>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace selwise {

class Banner;
class FieldRow;
class SegmentedControl;
class TextLabel;

/// A text box that keeps the bytes of what was pasted whole, line ends included, until something in it is edited.
class BytesEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit BytesEdit(QWidget *parent = nullptr);
    QByteArray bytes() const;
    void setBytes(const QByteArray &bytes);

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    QByteArray m_bytes; ///< what the text was made of
    QString m_text;     ///< as it stood then
};

/// Is this webhook genuine? Body, headers and secret go in, "valid" or the reason comes out. Nothing pasted is kept or sent.
class VerifierView : public QWidget {
    Q_OBJECT
public:
    explicit VerifierView(const PaneContext &context, QWidget *parent = nullptr);
    void setWebhook(const WebhookId &id); ///< another one: what was pasted goes
    void refill();
    void check();
    void clear();

    QPlainTextEdit *headers() const { return m_headers; }
    BytesEdit *body() const { return m_body; }
    QLineEdit *secret(const QString &name) const;
    SegmentedControl *which() const { return m_which; }
    QPushButton *checkButton() const { return m_check; }
    Banner *result() const { return m_result; }

Q_SIGNALS:
    void checked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildSecrets(WebhookAuth auth);
    void paste();
    void forgetResult();
    void collect(std::vector<std::pair<WebhookId, QString>> toRead, std::map<WebhookId, forwarding::SecretValues> read);
    void verify(const forwarding::SecretValues &own, const std::vector<forwarding::SecretValues> &others);
    void show(const forwarding::Diagnosis &diagnosis);

    PaneContext m_context;
    WebhooksController &m_webhooks;
    WebhookId m_id;
    std::optional<WebhookAuth> m_built;
    bool m_choseOther = false; ///< another secret, although the webhook's is here
    TextLabel *m_kind;
    SegmentedControl *m_which;
    QPlainTextEdit *m_headers;
    BytesEdit *m_body;
    QWidget *m_secretFields;
    QVBoxLayout *m_secretColumn;
    std::map<QString, QLineEdit *> m_secrets;
    QPushButton *m_paste, *m_clear, *m_check;
    Banner *m_result;
    quint64 m_turn = 0; ///< the answer to what was asked before an edit is not shown
};

} // namespace selwise
