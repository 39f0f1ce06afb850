#include "ui/panes/webhooks/webhookspane.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/sitesession.h"
#include "models/controllers/webhookdeliveries.h"
#include "models/controllers/webhooktests.h"
#include "models/ports/clock.h"
#include "models/ports/settingkeys.h"
#include "models/ports/settingsstore.h"
#include "models/text/webhooktext.h"
#include "ui/panes/card.h"
#include "ui/panes/errorfacts.h"
#include "ui/panes/paneheader.h"
#include "ui/panes/sentences.h"
#include "ui/panes/webhooks/deliveriesview.h"
#include "ui/panes/webhooks/replayview.h"
#include "ui/panes/webhooks/verifierview.h"
#include "ui/panes/webhooks/webhookform.h"
#include "ui/panes/webhooks/webhooklist.h"
#include "ui/panes/webhooks/webhookresult.h"
#include "ui/panes/webhooks/webhookwords.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

namespace selwise {

namespace {

constexpr int listLeast = 216, listUsual = 264, formLeast = 520, sideLeast = 360, sideMost = 480, formUsual = 540;
constexpr int stackedFrom = 760; ///< height from which deliveries and verifier stand one above the other
constexpr int verifierUsual = 490; ///< its height with the verdict
constexpr std::chrono::seconds aMoment{5}, lookAgain{30}; ///< how old the deliveries may be when one comes, and while one looks

} // namespace

WebhooksPane::WebhooksPane(const PaneContext &context, QWidget *parent) : Pane(parent), m_context(context), m_webhooks(*context.site.webhooks())
{
    setAccessibleName(tr("Webhooks"));
    build();
    connect(&m_webhooks, &WebhooksController::stateChanged, this, &WebhooksPane::showState);
    connect(&m_webhooks, &RecordPublisher::busyChanged, this, &WebhooksPane::showState);
    connect(&m_webhooks, &WebhooksController::webhookChanged, this, &WebhooksPane::showSummary);
    connect(&m_webhooks, &WebhooksController::becameId, this, &WebhooksPane::becameId);
    connect(m_list, &WebhookList::chosen, this, [this](const WebhookId &id) {
        m_context.settings.setValue(setting::selectedWebhook, id.text);
        showForm(id);
    });
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &WebhooksPane::showState);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &WebhooksPane::showState);
    connect(m_context.site.providers(), &ProvidersController::liveChanged, this, [this] {
        if (isVisible())
            m_webhooks.keepUp(lookAgain);
    });
    // A test is a delivery, too.
    connect(m_context.site.webhookTests(), &WebhookTests::finished, this, [this](const WebhookId &id) { m_webhooks.deliveries().read(id); });
    showState();
}

void WebhooksPane::build()
{
    m_header = new PaneHeader(tr("Webhooks"), this);
    m_refresh = new QPushButton(tr("Refresh"), m_header);
    m_refresh->setIcon(icon(Icon::Refresh));
    m_refresh->setToolTip(tr("Read the webhooks again (F5)"));
    m_replayButton = new QPushButton(tr("Replay…"), m_header);
    m_replayButton->setIcon(icon(Icon::Redo));
    m_replayButton->setToolTip(tr("Send again what was not delivered; plans first"));
    m_new = new QPushButton(tr("New webhook"), m_header);
    m_new->setIcon(icon(Icon::Plus));
    for (QPushButton *tool : {m_refresh, m_replayButton, m_new})
        m_header->addTool(tool);
    connect(m_new, &QPushButton::clicked, this, &WebhooksPane::create);
    connect(m_replayButton, &QPushButton::clicked, this, [this] { showReplay({}); });
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        if (m_webhooks.isBusy())
            m_webhooks.cancel();
        else
            m_context.site.refresh();
    });
    m_loading = new LoadingState(LoadingState::Skeleton::ListAndForm, this);
    m_loading->setProgress(tr("Reading the webhooks of %1").arg(m_context.site.profile().name));
    connect(m_loading, &LoadingState::canceled, &m_webhooks, &WebhooksController::cancel);
    m_error = new ErrorState(this);
    connect(m_error, &ErrorState::retryRequested, &m_webhooks, &WebhooksController::refresh);
    connect(m_error, &ErrorState::cancelRequested, &m_webhooks, &WebhooksController::cancel);
    connect(m_error, &ErrorState::secondaryRequested, this, &Pane::connectionEditWanted);
    m_empty = new EmptyState(tr("No webhooks yet"),
                             tr("A webhook sends chosen events to an address of yours: a warehouse, a data lake, a chat. Failed deliveries are tried again."), this);
    m_empty->setMark(ProviderMark::Webhook);
    connect(m_empty->addButton(tr("New webhook"), ButtonKind::Primary, Icon::Plus), &QPushButton::clicked, this, &WebhooksPane::create);
    m_content = buildContent();
    m_states = new QStackedWidget(this);
    for (QWidget *state : {static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_empty), m_content})
        m_states->addWidget(state);
    if (SandboxReplay *replay = m_context.site.sandboxReplay()) {
        m_replay = new ReplayView(m_context, *replay, this);
        m_states->addWidget(m_replay);
        connect(m_replay, &ReplayView::closed, this, &WebhooksPane::leave);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_states, 1);
}

QWidget *WebhooksPane::buildContent()
{
    m_list = new WebhookList(m_webhooks.model(), *m_context.site.webhookTests(), m_context.clock, this);
    m_list->setMinimumWidth(listLeast);
    auto *removal = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    removal->setWhatsThis(tr("Delete the webhook"));
    connect(removal, &QShortcut::activated, this, [this] {
        if (const auto id = m_list->current(); id && form() && form()->webhook() == *id && !m_webhooks.isRemoved(*id))
            form()->remove();
    });
    m_stale = new Banner(Tone::Error, this);
    m_stale->setLinks({{QStringLiteral("retry"), tr("Try again")}});
    connect(m_stale, &Banner::linkActivated, &m_webhooks, &WebhooksController::refresh);
    m_forms = new QStackedWidget(this);
    m_right = new QWidget(this);
    m_right->installEventFilter(this);
    auto *rightRow = new QHBoxLayout(m_right);
    rightRow->setContentsMargins(0, 0, 0, 0);
    rightRow->setSpacing(0);
    rightRow->addWidget(m_forms, 1);
    m_sideLine = new Separator(Qt::Vertical, m_right);
    rightRow->addWidget(m_sideLine);
    m_side = buildSide();
    rightRow->addWidget(m_side);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(m_right);
    m_split->setStretchFactor(1, 1);
    const int kept = m_context.settings.value(setting::webhooksListWidth).toInt();
    m_split->setSizes({kept >= listLeast ? kept : listUsual, 10000});
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        m_context.settings.setValue(setting::webhooksListWidth, m_split->sizes().value(0));
    });
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *stale = new QWidget(content);
    auto *staleRow = new QVBoxLayout(stale);
    staleRow->setContentsMargins(24, 12, 16, 12);
    staleRow->addWidget(m_stale);
    column->addWidget(stale);
    column->addWidget(m_split, 1);
    return content;
}

QWidget *WebhooksPane::buildSide()
{
    auto *side = new Surface(Surface::Fill::Content, this);
    m_tabs = new SegmentedControl({tr("Deliveries"), tr("Check a signature")}, side);
    m_tabs->setAccessibleName(tr("Beside the form"));
    connect(m_tabs, &SegmentedControl::currentIndexChanged, this, &WebhooksPane::place);
    m_deliveries = new DeliveriesView(m_context, side);
    m_verifier = new VerifierView(m_context);
    m_verifierScroll = new QScrollArea(side);
    m_verifierScroll->setFrameShape(QFrame::NoFrame);
    m_verifierScroll->setWidgetResizable(true);
    m_verifierScroll->setFocusPolicy(Qt::NoFocus);
    m_verifierScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_verifierScroll->setWidget(m_verifier);
    // Later: the verdict has its place only when it was laid out.
    connect(m_verifier, &VerifierView::checked, this, [this] { m_verifierScroll->ensureWidgetVisible(m_verifier->result()); }, Qt::QueuedConnection);
    auto *tabs = new QWidget(side);
    auto *tabsRow = new QHBoxLayout(tabs);
    tabsRow->setContentsMargins(16, 8, 16, 8);
    tabsRow->addWidget(m_tabs);
    tabsRow->addStretch();
    auto *line = new Separator(Qt::Horizontal, side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tabs);
    column->addWidget(m_deliveries, 3);
    column->addWidget(line);
    column->addWidget(m_verifierScroll, 2);
    return side;
}

bool WebhooksPane::isContent() const
{
    return m_states->currentWidget() == m_content;
}

void WebhooksPane::entered()
{
    if (isContent() && !m_list->currentIndex().isValid())
        showState();
    m_webhooks.keepUp(aMoment);
}

QDateTime WebhooksPane::readAt() const
{
    const auto id = m_list->current();
    return std::max(m_webhooks.refreshedAt(), id ? m_webhooks.deliveries().log(*id).readAt : QDateTime());
}

bool WebhooksPane::leave()
{
    if (!m_replay || m_states->currentWidget() != m_replay || m_context.site.sandboxReplay()->state() == SandboxReplay::State::Running)
        return false;
    m_states->setCurrentWidget(m_content);
    showState();
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void WebhooksPane::showState()
{
    const PaneState state = m_webhooks.state();
    const bool busy = m_webhooks.isBusy();
    setBusy(m_refresh, busy);
    m_refresh->setText(busy ? tr("Cancel") : tr("Refresh"));
    m_error->setRetrying(busy);
    if (state.error) {
        const bool token = state.error->kind == ApiError::Kind::Unauthorized || state.error->kind == ApiError::Kind::Forbidden;
        m_error->setSecondaryText(token ? tr("Use another token…") : QString());
        m_error->setError(errorFacts(*state.error, tr("The webhooks could not be read"), m_context));
        const sentences::ErrorText text = sentences::error(*state.error, words::host(m_context.site.profile()));
        m_stale->setMessage(Tone::Error, text.fact, tr("%1 Below stands what was read at %2.").arg(text.whole(), words::clockTime(m_webhooks.refreshedAt())));
    }
    m_stale->parentWidget()->setVisible(state.error && state.kind == PaneState::Kind::Content);
    const bool replaying = m_replay && m_states->currentWidget() == m_replay;
    const bool drafts = m_list->model()->rowCount() > 0; // a new one is edited whatever the service says
    // Before it is seen: a list that gets the focus with nothing chosen makes its first row the current one, and none selected.
    if (!replaying && drafts && state.kind != PaneState::Kind::Loading && !m_list->currentIndex().isValid())
        select({m_context.settings.value(setting::selectedWebhook).toString()});
    if (!replaying) {
        switch (state.kind) {
        case PaneState::Kind::Loading: m_states->setCurrentWidget(m_loading); break;
        case PaneState::Kind::Error: m_states->setCurrentWidget(drafts ? m_content : m_error); break;
        case PaneState::Kind::Empty: m_states->setCurrentWidget(drafts ? m_content : m_empty); break;
        case PaneState::Kind::Content: m_states->setCurrentWidget(m_content); break;
        }
    }
    const bool content = isContent();
    m_refresh->setVisible(content || m_states->currentWidget() == m_empty);
    m_new->setVisible(content);
    m_replayButton->setVisible(content && m_replay);
    m_forms->setVisible(form() != nullptr);
    showSummary();
}

void WebhooksPane::showSummary()
{
    const WebhooksModel &model = *m_webhooks.model();
    int active = 0, fresh = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        active += model.at(row).published && model.at(row).enabled ? 1 : 0;
        fresh += model.at(row).published ? 0 : 1;
    }
    QStringList facts;
    if (m_replay && m_states->currentWidget() == m_replay) {
        facts << tr("Replay of what was not delivered");
    } else if (isContent()) {
        facts << tr("%1 of %2 active").arg(active).arg(model.rowCount() - fresh);
        if (fresh > 0)
            facts << tr("%n new", nullptr, fresh);
    }
    m_header->setSummary(facts.join(QStringLiteral(", ")));
    if (const auto id = m_list->current())
        m_deliveries->setWebhook(*id, m_webhooks.stored(*id).has_value());
}

void WebhooksPane::select(const WebhookId &id)
{
    m_list->select(m_webhooks.now(id));
}

void WebhooksPane::create()
{
    const WebhookId id = m_webhooks.create();
    showState();
    select(id);
    if (WebhookForm *made = form())
        made->name()->setFocus(Qt::OtherFocusReason);
}

void WebhooksPane::showForm(const WebhookId &id)
{
    WebhookForm *&shown = m_byId[id];
    if (!shown) {
        shown = new WebhookForm(m_context, id, m_forms);
        m_forms->addWidget(shown);
        connect(shown, &WebhookForm::notice, this, &Pane::notice);
        connect(shown, &WebhookForm::connectionEditWanted, this, &Pane::connectionEditWanted);
    }
    m_forms->setCurrentWidget(shown);
    m_forms->show();
    m_deliveries->setWebhook(id, m_webhooks.stored(id).has_value());
    m_verifier->setWebhook(id);
}

/// What was typed on stays where it is: the same form, under the id that the server gave.
void WebhooksPane::becameId(const WebhookId &draft, const WebhookId &id)
{
    const auto node = m_byId.extract(draft);
    if (node.empty())
        return;
    if (const auto other = m_byId.extract(id); !other.empty()) // chosen in the list meanwhile
        other.mapped()->deleteLater();
    m_byId[id] = node.mapped();
    node.mapped()->setWebhook(id);
    if (m_list->current() == std::optional(id)) {
        m_context.settings.setValue(setting::selectedWebhook, id.text);
        showForm(id);
    }
}

WebhookForm *WebhooksPane::form() const
{
    const auto id = m_list->current();
    const auto found = id ? m_byId.find(*id) : m_byId.end();
    return found == m_byId.end() ? nullptr : found->second;
}

void WebhooksPane::showReplay(const std::optional<WebhookId> &only)
{
    if (!m_replay)
        return;
    m_states->setCurrentWidget(m_replay);
    m_replay->open(only);
    showState();
}

void WebhooksPane::showVerifier()
{
    m_tabs->setCurrentIndex(1);
    place();
    m_verifier->headers()->setFocus(Qt::OtherFocusReason);
}

/// One above the other where the height allows, else behind tabs.
void WebhooksPane::place()
{
    m_side->setFixedWidth(std::clamp(m_right->width() - formUsual, sideLeast, sideMost));
    m_tabbed = height() < stackedFrom;
    m_verifierScroll->setMinimumHeight(m_tabbed ? 0 : std::min(verifierUsual, height() / 2));
    m_tabs->parentWidget()->setVisible(m_tabbed);
    m_deliveries->setVisible(!m_tabbed || m_tabs->currentIndex() == 0);
    m_verifierScroll->setVisible(!m_tabbed || m_tabs->currentIndex() == 1);
}

QList<QWidget *> WebhooksPane::regions() const
{
    if (m_replay && m_states->currentWidget() == m_replay)
        return {m_replay, m_header};
    if (!isContent())
        return {m_states->currentWidget(), m_header};
    return {m_list, m_forms, m_side, m_header};
}

QWidget *WebhooksPane::searchField() const
{
    return isContent() ? m_list : nullptr;
}

std::vector<Command> WebhooksPane::commandsBefore(const std::function<Pane *()> &open)
{
    return {{tr("Actions"), tr("New webhook"), {}, icon(Icon::Plus), {}, [open] {
        if (auto *pane = qobject_cast<WebhooksPane *>(open()))
            pane->create();
    }}};
}

std::vector<Command> WebhooksPane::commands()
{
    const auto come = [this] { Q_EMIT paneWanted(QStringLiteral("webhooks")); };
    std::vector<Command> all = commandsBefore([this, come] {
        come();
        return this;
    });
    if (m_replay)
        all.push_back({tr("Actions"), tr("Replay what was not delivered…"), tr("plans first"), icon(Icon::Redo), {}, [this, come] {
            come();
            showReplay({});
        }});
    const WebhooksModel &model = *m_webhooks.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const WebhookId id = model.at(row).id;
        const QString name = webhookName(model.at(row).name);
        const auto show = [this, come, id] {
            come();
            leave();
            select(id);
        };
        all.push_back({tr("Webhooks"), name, webhookStatus(model.at(row), m_context.clock.now()).word, providerIcon(ProviderMark::Webhook), {}, show});
        if (model.at(row).removed)
            all.push_back({tr("Actions"), tr("Keep %1").arg(name), tr("it is to be deleted"), icon(Icon::Undo), {}, [this, show, id] {
                show();
                m_webhooks.keep(id);
            }});
        if (!model.at(row).published || model.at(row).removed)
            continue;
        all.push_back({tr("Actions"), tr("Test %1").arg(name), {}, icon(Icon::Play), {}, [this, show, id] {
            show();
            if (form() && !m_context.site.webhookTests()->isRunning(id))
                form()->result()->test();
        }});
        all.push_back({tr("Actions"), model.at(row).enabled ? tr("Switch %1 off").arg(name) : tr("Switch %1 on").arg(name), tr("goes to the unpublished changes"),
                       icon(Icon::Webhooks), {}, [this, show, id, on = !model.at(row).enabled] {
            show();
            m_webhooks.setEnabled(id, on);
        }});
        all.push_back({tr("Actions"), tr("Check a signature of %1").arg(name), {}, icon(Icon::Shield), {}, [this, show] {
            show();
            showVerifier();
        }});
        all.push_back({tr("Actions"), tr("Delete %1").arg(name), tr("goes to the unpublished changes"), icon(Icon::Trash), {}, [this, show, id] {
            show();
            m_webhooks.remove(id);
        }});
    }
    return all;
}

void WebhooksPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    place();
}

bool WebhooksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_right && event->type() == QEvent::Resize)
        place();
    return Pane::eventFilter(watched, event);
}

} // namespace selwise
