#include "ui/panes/webhooks/webhookform.h"

#include "models/controllers/sitesession.h"
#include "models/controllers/testreceivers.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/domain/connection.h"
#include "models/ports/userprompt.h"
#include "models/ports/whendone.h"
#include "models/text/webhooktext.h"
#include "ui/panes/card.h"
#include "ui/panes/conflictsection.h"
#include "ui/panes/draftfield.h"
#include "ui/panes/removedpage.h"
#include "ui/panes/sentences.h"
#include "ui/panes/webhooks/authsection.h"
#include "ui/panes/webhooks/eventpicker.h"
#include "ui/panes/webhooks/receivercard.h"
#include "ui/panes/webhooks/retrysection.h"
#include "ui/panes/webhooks/webhookresult.h"
#include "ui/panes/webhooks/webhookwords.h"
#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/popupmenubutton.h"
#include "ui/widgets/reveal.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toggleswitch.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

namespace selwise {

namespace {

constexpr int formMost = 720, headerHeight = 56, answerDrop = 1, pairFrom = 520;

void addSection(QVBoxLayout *column, const QString &title, const QString &remark, QWidget *parent)
{
    column->addSpacing(16);
    column->addWidget(new Separator(Qt::Horizontal, parent));
    column->addSpacing(14);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new TextLabel(title, TextLabel::Look::Strong, parent), 0, Qt::AlignTop);
    auto *words = new TextLabel(remark, TextLabel::Look::Caption, parent);
    words->setContentsMargins(0, 2, 0, 0); // the smaller letters stand on the title's line
    words->setWordWrap(true);
    row->addWidget(words, 1, Qt::AlignTop);
    column->addLayout(row);
    column->addSpacing(8);
}

} // namespace

WebhookForm::WebhookForm(const PaneContext &context, const WebhookId &id, QWidget *parent)
    : QWidget(parent), m_context(context), m_webhooks(*context.site.webhooks()), m_id(id)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(buildBody(), 1);
    m_removed = new RemovedPage(context, ProviderMark::Webhook,
        {tr("This webhook is deleted with the next publish"),
         tr("Until then it stays as it is. Then nothing is sent there any more, also what waits for another attempt; its delivery log goes with it, and its secrets leave this computer."),
         tr("Keep it")}, this);
    connect(m_removed, &RemovedPage::keepWanted, this, [this] { m_webhooks.keep(m_id); });
    connect(&m_webhooks, &RecordPublisher::writingChanged, this, [this] { m_removed->setKeepable(!isWritten()); });
    column->addWidget(m_removed, 1);
    connect(&m_webhooks, &WebhooksController::webhookChanged, this, [this](const WebhookId &changed) {
        if (changed == m_id)
            refill();
    });
    connect(&m_webhooks, &RecordPublisher::saved, this, [this](const RecordKey &key, const WriteOutcome &outcome) {
        if (key.id != m_id.text)
            return;
        if (outcome.kind != WriteOutcome::Kind::Written)
            showMissing();
        refill();
    });
    refill();
}

QWidget *WebhookForm::buildHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(headerHeight);
    m_title = new ElidedLabel({}, ElidedLabel::Look::Strong, header);
    m_active = new ToggleSwitch(tr("Active"), header);
    m_active->setLabelFirst(true);
    connect(m_active, &QAbstractButton::clicked, this, [this](bool on) { m_webhooks.setEnabled(m_id, on); });
    auto *more = new PopupMenuButton({}, header);
    setButtonKind(more, ButtonKind::Icon);
    more->setIcon(icon(Icon::More));
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("More"));
    more->setBuilder([this](QMenu *menu) {
        connect(menu->addAction(icon(Icon::Refresh), tr("Read again")), &QAction::triggered, this, [this] { m_webhooks.refresh(); });
        const RecordKey key{RecordKey::Kind::Webhook, m_id.text};
        QAction *discard = menu->addAction(icon(Icon::Undo), tr("Discard changes"));
        discard->setEnabled(m_context.site.drafts()->isDirty(key) && !m_context.site.drafts()->isNew(key));
        connect(discard, &QAction::triggered, this, [this, key] { m_webhooks.discard(key); });
        menu->addSeparator();
        if (!m_webhooks.isRemoved(m_id)) // else "Keep it" stands below
            connect(menu->addAction(icon(Icon::Trash), m_webhooks.stored(m_id) ? tr("Delete") : tr("Drop…")), &QAction::triggered, this, &WebhookForm::remove);
    });
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(ProviderMark::Webhook, 20, header));
    row->addWidget(m_title, 1);
    row->addWidget(m_active);
    row->addWidget(more);
    return header;
}

QWidget *WebhookForm::buildBody()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new Surface(Surface::Fill::Content);
    m_body = new QWidget(content);
    m_body->setMaximumWidth(formMost);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    m_note = new Banner(Tone::Warning, m_body);
    m_conflicts = new ConflictSection(m_context, m_body);
    auto *banners = new QVBoxLayout;
    banners->setSpacing(8);
    for (QWidget *banner : {static_cast<QWidget *>(m_conflicts), static_cast<QWidget *>(m_note)}) {
        banners->addWidget(banner);
        banner->hide();
    }
    column->addLayout(banners);
    column->addSpacing(12);
    buildFields(column);
    addSection(column, tr("How the receiver knows it is Selwise"), {}, m_body);
    m_auth = new AuthSection(m_context, m_id, m_body);
    connect(m_auth, &AuthSection::notice, this, &WebhookForm::notice);
    column->addWidget(m_auth);
    addSection(column, tr("When it fails"), tr("as if the first try had failed now"), m_body);
    m_retry = new RetrySection({m_webhooks, m_context.journal, m_context.clock}, m_id, m_body);
    column->addWidget(m_retry);
    buildReceiver(column);
    buildUnknown(column);
    addSection(column, tr("Test"), {}, m_body);
    m_result = new WebhookResult(m_context, m_id, m_body);
    connect(m_result, &WebhookResult::notice, this, &WebhookForm::notice);
    connect(m_result, &WebhookResult::connectionEditWanted, this, &WebhookForm::connectionEditWanted);
    connect(m_result, &WebhookResult::appeared, this, [this] { reveal(m_scroll, m_result); });
    column->addWidget(m_result);
    column->addSpacing(16);
    m_delete = new QPushButton(m_body);
    m_delete->setIcon(icon(Icon::Trash));
    setButtonKind(m_delete, ButtonKind::QuietDanger);
    connect(m_delete, &QPushButton::clicked, this, &WebhookForm::remove);
    column->addWidget(m_delete, 0, Qt::AlignRight);
    column->addStretch();
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(24, 0, 16, 24);
    row->addWidget(m_body, 1);
    row->addStretch(0);
    m_scroll->setWidget(content);
    return m_scroll;
}

void WebhookForm::buildFields(QVBoxLayout *column)
{
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Warehouse"));
    m_url = new QLineEdit;
    m_url->setFont(fonts::mono());
    m_url->setPlaceholderText(tr("https://example.com/hooks/orders", "example of an address"));
    for (QLineEdit *edit : {m_name, m_url}) {
        keepUndoOfDraft(edit);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            (edit == m_name ? m_leftName : m_leftUrl) = true;
            m_context.journal.endTyping();
            refill();
        });
    }
    m_nameRow = new FieldRow(tr("Name"), m_name, m_body);
    m_nameRow->setRequired();
    m_urlRow = new FieldRow(tr("Address"), m_url, m_body);
    m_urlRow->setRequired();
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) { take(m_nameRow, QStringLiteral("name"), text, &WebhooksController::setName); });
    connect(m_url, &QLineEdit::textEdited, this, [this](const QString &text) { take(m_urlRow, QStringLiteral("url"), text, &WebhooksController::setUrl); });
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(14);
    m_pair->addWidget(m_nameRow, 3, Qt::AlignTop);
    m_pair->addWidget(m_urlRow, 8, Qt::AlignTop);
    m_events = new EventPicker;
    connect(m_events, &EventPicker::chosen, this, [this](const std::vector<QString> &events) { m_webhooks.setEvents(m_id, events); });
    m_eventsRow = new FieldRow(tr("Events"), m_events, m_body);
    m_eventsRow->setNote(tr("none chosen means all"));
    column->addLayout(m_pair);
    column->addSpacing(14);
    column->addWidget(m_eventsRow);
}

void WebhookForm::buildReceiver(QVBoxLayout *column)
{
    TestReceivers *receivers = m_context.site.testReceivers();
    if (!receivers)
        return;
    m_receiverPart = new QWidget(m_body);
    auto *inner = new QVBoxLayout(m_receiverPart);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    addSection(inner, tr("The receiver behind it"), tr("of the sandbox; it misbehaves on demand, at once, until the sandbox ends"), m_receiverPart);
    m_receiver = new ReceiverCard(*receivers, m_receiverPart);
    inner->addWidget(m_receiver);
    column->addWidget(m_receiverPart);
}

void WebhookForm::buildUnknown(QVBoxLayout *column)
{
    m_unknown = new QWidget(m_body);
    auto *inner = new QVBoxLayout(m_unknown);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    addSection(inner, tr("Members this program does not know"), tr("kept and written back as they are"), m_unknown);
    m_json = new CodeBlock(m_unknown);
    m_json->setAccessibleName(tr("Members this program does not know"));
    m_json->setMaximumLines(12);
    inner->addWidget(m_json);
    column->addWidget(m_unknown);
}

void WebhookForm::take(FieldRow *row, const QString &path, const QString &typed, void (WebhooksController::*set)(const WebhookId &, const QString &))
{
    if (const QString why = cannotBeDrafted(path, typed); !why.isEmpty())
        row->setError(why); // it stays in the field until it is mended
    else
        (m_webhooks.*set)(m_id, typed);
}

QString WebhookForm::shownName() const
{
    return m_webhooks.nameOf(WebhooksController::keyOf(m_id));
}

void WebhookForm::setWebhook(const WebhookId &id)
{
    m_id = id;
    m_auth->setWebhook(id);
    m_retry->setWebhook(id);
    m_result->setWebhook(id);
    refill();
}

void WebhookForm::showText(QLineEdit *edit, const QString &text)
{
    if (edit->text() == text || !cannotBeDrafted({}, edit->text()).isEmpty())
        return;
    const int cursor = edit->cursorPosition();
    edit->setText(text);
    edit->setCursorPosition(edit->hasFocus() ? std::min(cursor, int(text.size())) : 0);
}

void WebhookForm::refill()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool focusedForm = m_scroll->isAncestorOf(focus), focusedPage = m_removed->isAncestorOf(focus);
    const auto webhook = m_webhooks.shown(m_id);
    m_body->setEnabled(webhook.has_value()); // takes the keyboard from a field
    m_active->setEnabled(webhook.has_value());
    setAccessibleName(shownName());
    m_title->setText(shownName());
    const bool removed = m_webhooks.isRemoved(m_id);
    if (removed)
        m_removed->setRecord({RecordKey::Kind::Webhook, m_id.text}, shownName());
    m_removed->setKeepable(!isWritten());
    m_scroll->setVisible(!removed);
    m_removed->setVisible(removed);
    if (removed && focusedForm)
        m_removed->setFocus(Qt::OtherFocusReason);
    else if (!removed && focusedPage)
        m_name->setFocus(Qt::OtherFocusReason);
    if (!webhook)
        return;
    const std::vector<Issue> issues = m_webhooks.issues(m_id);
    m_active->setChecked(webhook->enabled);
    m_delete->setText(m_webhooks.stored(m_id) ? tr("Delete") : tr("Drop…"));
    showFields(*webhook, issues);
    m_auth->refill(*webhook, issues);
    m_retry->refill(*webhook, issues);
    m_result->refill();
    showNotes(*webhook);
    m_conflicts->setRecord({RecordKey::Kind::Webhook, m_id.text}, shownName());
    if (m_receiver) {
        const QString destination = m_context.site.testReceivers()->receiverAt(webhook->url);
        m_receiverPart->setVisible(!destination.isEmpty());
        m_receiver->setReceiver(destination);
    }
    const Json unknown = codec::unknownMembers(*webhook);
    m_unknown->setVisible(!unknown.members().empty());
    const QString code = QString::fromUtf8(unknown.toBytes(true));
    if (m_json->code() != code)
        m_json->setCode(code);
}

/// What is on its way to the server cannot be kept any more.
bool WebhookForm::isWritten() const
{
    const std::vector<RecordKey> writing = m_webhooks.writing();
    return std::ranges::find(writing, WebhooksController::keyOf(m_id)) != writing.end();
}

void WebhookForm::showFields(const Webhook &webhook, const std::vector<Issue> &issues)
{
    showText(m_name, webhook.name);
    showText(m_url, webhook.url);
    m_events->setEvents(webhook.events);
    const auto refused = m_webhooks.fieldErrors(m_id);
    const auto show = [&](FieldRow *row, const QString &path, bool left, const QLineEdit *edit) {
        std::vector<Issue> told = issues;
        const bool early = !left && !m_showMissing && !m_webhooks.stored(m_id);
        std::erase_if(told, [early](const Issue &issue) { return early && issue.code == Issue::Code::Required; });
        const FieldMessages messages = messagesAt(path, told, refused);
        const QString undraftable = cannotBeDrafted(path, edit->text());
        row->setError(undraftable.isEmpty() ? messages.error : undraftable);
        row->setWarning(messages.warning);
    };
    show(m_nameRow, QStringLiteral("name"), m_leftName, m_name);
    show(m_urlRow, QStringLiteral("url"), m_leftUrl, m_url);
    QString error, warning;
    for (size_t i = 0; i < webhook.events.size(); ++i) {
        const FieldMessages messages = messagesAt(QStringLiteral("events[%1]").arg(i), issues, refused);
        error = error.isEmpty() ? messages.error : error;
        warning = warning.isEmpty() ? messages.warning : warning;
    }
    m_eventsRow->setHelp(webhook.events.empty() ? tr("Every event of the shop is delivered there.")
                                                : tr("%n events are delivered there.", nullptr, int(webhook.events.size())));
    m_eventsRow->setWarning(warning);
    m_eventsRow->setError(error);
}

void WebhookForm::showNotes(const Webhook &webhook)
{
    const QString reason = webhook.enabled ? QString() : codec::disabledReason(webhook);
    const QUrl url(webhook.url.trimmed());
    const bool sandbox = m_context.site.testReceivers() && !url.host().isEmpty() && !isLoopback(url.host());
    if (!reason.isEmpty())
        m_note->setMessage(Tone::Warning, tr("The service switched it off."), tr("%1 Mend the receiver, then switch it on again here.").arg(reason));
    else if (sandbox)
        m_note->setMessage(Tone::Info, tr("The sandbox sends to this computer only."),
                           tr("Start it with --allow-webhooks-to %1 to let this one out, or use %2.").arg(url.host(), m_context.site.testReceivers()->addressOf(QStringLiteral("orders"))));
    m_note->setVisible(!reason.isEmpty() || sandbox);
}

void WebhookForm::showMissing()
{
    m_showMissing = true;
    refill();
}

void WebhookForm::remove()
{
    if (m_webhooks.stored(m_id)) {
        m_webhooks.remove(m_id);
        return;
    }
    whenDone(m_context.prompt.ask(dropWebhookQuestion(shownName())), this, [this](const PromptReply &reply) {
        if (reply.answer == answerDrop)
            m_webhooks.discard({RecordKey::Kind::Webhook, m_id.text});
    });
}

void WebhookForm::place()
{
    m_pair->setDirection(width() < pairFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WebhookForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void WebhookForm::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().content);
}

} // namespace selwise
