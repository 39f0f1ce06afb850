#include "ui/panes/webhooks/verifierview.h"

#include "models/controllers/sitesession.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "models/services/pastedwebhook.h"
#include "models/services/webhookform.h"
#include "models/items/webhooksmodel.h"
#include "models/text/providertext.h"
#include "models/text/webhooktext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QThreadPool>

namespace selwise {

namespace {

constexpr qsizetype mostBytes = 8 * 1024 * 1024; ///< contract, section 10: what a body may have

enum Which { Own, Other };

/// Off the GUI thread: a body may be large, and many things are tried.
QFuture<forwarding::Diagnosis> diagnosed(const forwarding::ReceivedWebhook &received, const forwarding::SecretValues &own,
                                         const std::vector<forwarding::SecretValues> &others, qint64 now)
{
    auto promise = std::make_shared<QPromise<forwarding::Diagnosis>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, received, own, others, now] {
        promise->addResult(forwarding::diagnoseWebhook(received, own, others, now));
        promise->finish();
    });
    return promise->future();
}

/// The headers that such a request has, by name.
QString exampleOf(const Webhook &webhook)
{
    const auto named = [&webhook](const QString &usual) { return (webhook.authHeader.isEmpty() ? usual : webhook.authHeader) + QStringLiteral(": …"); };
    switch (webhook.auth) {
    case WebhookAuth::Signature: return QStringLiteral("webhook-id: …\nwebhook-timestamp: …\nwebhook-signature: v1,…");
    case WebhookAuth::Hmac: return named(QStringLiteral("X-Selwise-Signature"));
    case WebhookAuth::ApiKey: return named(QStringLiteral("X-API-Key"));
    case WebhookAuth::Bearer: return QStringLiteral("Authorization: Bearer …");
    case WebhookAuth::Basic: return QStringLiteral("Authorization: Basic …");
    case WebhookAuth::None:
    case WebhookAuth::Unknown: break;
    }
    return {};
}

} // namespace

BytesEdit::BytesEdit(QWidget *parent) : QPlainTextEdit(parent) {}

QByteArray BytesEdit::bytes() const
{
    const QString text = toPlainText();
    return text == m_text ? m_bytes : text.toUtf8();
}

void BytesEdit::setBytes(const QByteArray &bytes)
{
    setPlainText(QString::fromUtf8(bytes));
    m_bytes = bytes;
    m_text = toPlainText();
}

void BytesEdit::insertFromMimeData(const QMimeData *source)
{
    const bool whole = document()->isEmpty() || textCursor().selectedText().size() == toPlainText().size();
    if (whole && source->hasText())
        setBytes(source->text().toUtf8());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

VerifierView::VerifierView(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_webhooks(*context.site.webhooks())
{
    setAccessibleName(tr("Check a signature"));
    build();
    connect(&m_webhooks, &WebhooksController::webhookChanged, this, [this](const WebhookId &changed) {
        if (changed == m_id)
            refill();
    });
}

void VerifierView::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(new TextLabel(tr("Check a signature"), TextLabel::Look::Strong, this));
    head->addStretch();
    m_paste = new QPushButton(tr("Paste"), this);
    m_paste->setIcon(icon(Icon::Import));
    m_paste->setToolTip(tr("Takes headers and body from the clipboard, with an empty line between them"));
    m_clear = new QPushButton(tr("Clear"), this);
    for (QPushButton *button : {m_paste, m_clear}) {
        setButtonKind(button, ButtonKind::Quiet);
        setCompact(button);
        head->addWidget(button);
    }
    connect(m_paste, &QPushButton::clicked, this, &VerifierView::paste);
    connect(m_clear, &QPushButton::clicked, this, &VerifierView::clear);
    m_kind = new TextLabel({}, TextLabel::Look::Caption, this);
    m_kind->setWordWrap(true);
    const auto box = [](QPlainTextEdit *edit, int lines) {
        edit->setFont(fonts::mono());
        edit->setTabChangesFocus(true);
        edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        edit->setUndoRedoEnabled(false);
        edit->setFixedHeight(QFontMetrics(fonts::mono()).lineSpacing() * lines + 18);
    };
    m_headers = new QPlainTextEdit;
    box(m_headers, 4);
    m_body = new BytesEdit;
    box(m_body, 3);
    m_which = new SegmentedControl({tr("This webhook's secret"), tr("Another")}, this);
    m_which->setAccessibleName(tr("Which secret"));
    connect(m_which, &SegmentedControl::chosen, this, [this](int index) {
        m_choseOther = index == Other;
        forgetResult();
        refill();
    });
    m_secretFields = new QWidget(this);
    m_secretColumn = new QVBoxLayout(m_secretFields);
    m_secretColumn->setContentsMargins(0, 0, 0, 0);
    m_secretColumn->setSpacing(8);
    m_check = new QPushButton(tr("Check"), this);
    m_check->setIcon(icon(Icon::Shield));
    connect(m_check, &QPushButton::clicked, this, &VerifierView::check);
    m_result = new Banner(Tone::Info, this);
    m_result->hide();
    auto *caption = new TextLabel(tr("Nothing pasted here is kept or sent."), TextLabel::Look::Caption, this);
    caption->setWordWrap(true);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &VerifierView::forgetResult);
    connect(m_body, &QPlainTextEdit::textChanged, this, &VerifierView::forgetResult);
    auto *which = new QHBoxLayout;
    which->addWidget(m_which);
    which->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_check);
    foot->addWidget(caption, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_kind);
    column->addWidget(new FieldRow(tr("Headers"), m_headers, this));
    column->addWidget(new FieldRow(tr("Body, byte for byte"), m_body, this));
    column->addLayout(which);
    column->addWidget(m_secretFields);
    column->addLayout(foot);
    column->addWidget(m_result);
    column->addStretch();
}

void VerifierView::setWebhook(const WebhookId &id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_choseOther = false;
    clear();
    refill();
}

void VerifierView::refill()
{
    const auto webhook = m_webhooks.shown(m_id);
    setEnabled(webhook.has_value());
    if (!webhook)
        return;
    m_headers->setPlaceholderText(exampleOf(*webhook));
    const bool none = webhook->auth == WebhookAuth::None;
    m_kind->setText(none ? tr("This webhook sends no credentials: there is nothing to check.")
                         : tr("%1, as this webhook is set up. %2").arg(webhookAuthName(webhook->auth, webhook->authText), webhookAuthText(webhook->auth)));
    const std::vector<QString> names = secretNames(webhook->auth);
    const bool here = !names.empty() && std::ranges::all_of(names, [this](const QString &name) { return m_webhooks.secretEntry(m_id, name).has_value(); });
    m_which->setSegmentEnabled(Own, here);
    m_which->setCurrentIndex(here && !m_choseOther ? Own : Other);
    m_which->setVisible(!names.empty());
    m_which->setToolTip(here ? QString() : tr("This computer does not have the secret of this webhook"));
    if (m_built != webhook->auth) {
        m_built = webhook->auth;
        buildSecrets(webhook->auth);
        forgetResult();
    }
    m_secretFields->setVisible(m_which->currentIndex() == Other && !names.empty());
    m_check->setEnabled(webhook->auth != WebhookAuth::Unknown);
}

void VerifierView::buildSecrets(WebhookAuth auth)
{
    while (QLayoutItem *item = m_secretColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_secrets.clear();
    for (const QString &name : secretNames(auth)) {
        auto *edit = new QLineEdit;
        edit->setEchoMode(QLineEdit::Password);
        edit->setFont(fonts::mono());
        connect(edit, &QLineEdit::textEdited, this, &VerifierView::forgetResult);
        m_secretColumn->addWidget(new FieldRow(webhookSecretText(auth, name).label, edit, m_secretFields));
        m_secrets[name] = edit;
    }
}

void VerifierView::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const PastedMessage message = pastedMessage(copied && copied->hasText() ? copied->text().toUtf8() : QByteArray());
    if (!message.headers.isEmpty())
        m_headers->setPlainText(message.headers);
    if (!message.body.isEmpty())
        m_body->setBytes(message.body);
    check();
}

void VerifierView::forgetResult()
{
    ++m_turn;
    m_result->hide();
    setBusy(m_check, false);
}

void VerifierView::clear()
{
    forgetResult();
    m_headers->clear();
    m_body->setBytes({});
    for (const auto &[name, edit] : m_secrets)
        edit->clear();
}

void VerifierView::check()
{
    forgetResult();
    const auto webhook = m_webhooks.shown(m_id);
    if (!webhook)
        return;
    if (m_body->bytes().size() > mostBytes) {
        m_result->setMessage(Tone::Warning, tr("The body is too large."), tr("More than 8 MiB is not taken; `selwise-console webhook verify` takes any size."));
        m_result->show();
        return;
    }
    setBusy(m_check, true);
    // What this computer knows of this kind of authentication, to be able to say "valid with another one".
    std::vector<std::pair<WebhookId, QString>> toRead;
    const WebhooksModel &model = *m_webhooks.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const WebhookId id = model.at(row).id;
        const auto other = m_webhooks.shown(id);
        if (!other || other->auth != webhook->auth)
            continue;
        for (const QString &name : secretNames(other->auth)) {
            if (m_webhooks.secretEntry(id, name))
                toRead.emplace_back(id, name);
        }
    }
    collect(std::move(toRead), {});
}

void VerifierView::collect(std::vector<std::pair<WebhookId, QString>> toRead, std::map<WebhookId, forwarding::SecretValues> read)
{
    if (!toRead.empty()) {
        const auto [id, name] = toRead.back();
        toRead.pop_back();
        whenDone(m_webhooks.revealSecret(id, name), this,
                 [=, this, turn = m_turn, id = id, name = name](const Result<Secret, SecretError> &secret) {
                     if (turn != m_turn)
                         return;
                     auto more = read;
                     if (secret)
                         more[id].insert_or_assign(name.toStdString(), secret.value());
                     collect(toRead, std::move(more));
                 });
        return;
    }
    forwarding::SecretValues own;
    std::vector<forwarding::SecretValues> others;
    if (m_which->currentIndex() == Other) {
        for (const auto &[name, edit] : m_secrets)
            own.emplace(name.toStdString(), Secret(edit->text().toUtf8()));
    }
    for (auto &[id, values] : read) {
        if (id == m_id && m_which->currentIndex() == Own)
            own = values;
        else
            others.push_back(values);
    }
    verify(own, others);
}

void VerifierView::verify(const forwarding::SecretValues &own, const std::vector<forwarding::SecretValues> &others)
{
    const auto webhook = m_webhooks.shown(m_id);
    if (!webhook)
        return;
    const forwarding::ReceivedWebhook received{webhook->auth, webhook->authHeader.toStdString(), pastedHeaders(m_headers->toPlainText()),
                                               m_body->bytes().toStdString()};
    whenDone(diagnosed(received, own, others, m_context.clock.now().toSecsSinceEpoch()), this, [this, turn = m_turn](const forwarding::Diagnosis &found) {
        if (turn == m_turn)
            show(found);
    });
}

void VerifierView::show(const forwarding::Diagnosis &diagnosis)
{
    setBusy(m_check, false);
    const SignatureText text = signatureText(diagnosis);
    using Verdict = forwarding::SignatureVerdict;
    const Verdict verdict = diagnosis.verification.verdict;
    const bool undecided = verdict == Verdict::NothingToCheck || verdict == Verdict::SecretMissing || verdict == Verdict::UnknownAuthType;
    m_result->setMessage(text.valid ? Tone::Success : undecided ? Tone::Warning : Tone::Error, text.fact,
                         text.assumption ? text.text + u' ' + assumptionText() : text.text);
    m_result->show();
    Q_EMIT checked();
}

QLineEdit *VerifierView::secret(const QString &name) const
{
    const auto found = m_secrets.find(name);
    return found == m_secrets.end() ? nullptr : found->second;
}

void VerifierView::hideEvent(QHideEvent *event)
{
    for (const auto &[name, edit] : m_secrets)
        edit->clear(); // a secret stays no longer than it is looked at
    QWidget::hideEvent(event);
}

void VerifierView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().content);
}

} // namespace selwise
