#include "ui/panes/providers/providerspane.h"

#include "models/controllers/healthfeed.h"
#include "models/controllers/providertests.h"
#include "models/controllers/sitesession.h"
#include "models/ports/clock.h"
#include "models/ports/settingkeys.h"
#include "models/text/providertext.h"
#include "ui/panes/bannercolumn.h"
#include "ui/panes/card.h"
#include "ui/panes/errorfacts.h"
#include "ui/panes/paneheader.h"
#include "ui/panes/providers/aboutprovider.h"
#include "ui/panes/providers/configfields.h"
#include "ui/panes/providers/providerform.h"
#include "ui/panes/providers/providerlist.h"
#include "ui/panes/providers/resultpanel.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace selwise {

namespace {

constexpr int listUsual = 272, listLeast = 232, formLeast = 420, formUsual = 560, resultLeast = 400, resultMost = 456;

} // namespace

ProvidersPane::ProvidersPane(const PaneContext &context, QWidget *parent)
    : Pane(parent), m_context(context), m_providers(*context.site.providers())
{
    setAccessibleName(tr("Providers"));
    build();
    connect(&m_providers, &ProvidersController::stateChanged, this, &ProvidersPane::showState);
    connect(&m_providers, &ProvidersController::busyChanged, this, &ProvidersPane::showState);
    connect(&m_providers, &ProvidersController::recordChanged, this, &ProvidersPane::showSummary);
    connect(&m_providers, &ProvidersController::liveChanged, this, &ProvidersPane::showSummary);
    connect(m_context.site.tests(), &ProviderTests::changed, this, &ProvidersPane::showTests);
    connect(m_context.site.tests(), &ProviderTests::progressChanged, this, &ProvidersPane::showTests);
    connect(m_list, &ProviderList::chosen, this, [this](const ProviderId &id) {
        m_context.settings.setValue(setting::selectedProvider, id.canonical());
        showForm(id);
    });
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &ProvidersPane::showState);
    connect(m_list->model(), &QAbstractItemModel::modelReset, this, &ProvidersPane::showState);
    showState();
}

void ProvidersPane::build()
{
    m_header = new PaneHeader(tr("Providers"), this);
    m_refresh = new QPushButton(tr("Refresh"), m_header);
    m_refresh->setIcon(icon(Icon::Refresh));
    m_refresh->setToolTip(tr("Read the settings again (F5)"));
    m_test = new QPushButton(m_header);
    m_test->setIcon(icon(Icon::Play));
    connect(m_test, &QPushButton::clicked, this, &ProvidersPane::testSelected);
    m_testAll = new QPushButton(m_header);
    connect(m_testAll, &QPushButton::clicked, this, &ProvidersPane::testAll);
    for (QPushButton *tool : {m_test, m_testAll, m_refresh})
        m_header->addTool(tool);
    setTabOrder(m_test, m_testAll);
    setTabOrder(m_testAll, m_refresh);
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        if (m_providers.isBusy())
            m_providers.cancel();
        else
            m_context.site.refresh();
    });
    m_loading = new LoadingState(LoadingState::Skeleton::ListAndForm, this);
    m_loading->setProgress(tr("Reading the providers of %1").arg(m_context.site.profile().name));
    connect(m_loading, &LoadingState::canceled, &m_providers, &ProvidersController::cancel);
    m_error = new ErrorState(this);
    connect(m_error, &ErrorState::retryRequested, &m_providers, &ProvidersController::refresh);
    connect(m_error, &ErrorState::cancelRequested, &m_providers, &ProvidersController::cancel);
    connect(m_error, &ErrorState::secondaryRequested, this, &Pane::connectionEditWanted);
    m_stale = new Banner(Tone::Error, this);
    m_stale->setLinks({{QStringLiteral("retry"), tr("Try again")}});
    connect(m_stale, &Banner::linkActivated, &m_providers, &ProvidersController::refresh);

    m_forms = new QStackedWidget(this);
    m_results = new QStackedWidget(this);
    auto *form = new QWidget(this);
    auto *formRow = new QHBoxLayout(form);
    formRow->setContentsMargins(0, 0, 0, 0);
    formRow->setSpacing(0);
    formRow->addWidget(m_forms, 1);
    m_resultLine = new Separator(Qt::Vertical, form);
    formRow->addWidget(m_resultLine);
    formRow->addWidget(m_results);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(buildList());
    m_split->addWidget(form);
    m_split->setStretchFactor(1, 1);
    form->setMinimumWidth(formLeast);
    const int kept = m_context.settings.value(setting::providersListWidth).toInt();
    m_split->setSizes({kept >= listLeast ? kept : listUsual, 10000});
    m_split->widget(0)->installEventFilter(this);
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        m_context.settings.setValue(setting::providersListWidth, m_split->sizes().value(0));
        place();
    });

    auto *content = new QWidget(this);
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(0, 0, 0, 0);
    contentColumn->setSpacing(0);
    auto *stale = new BannerColumn;
    stale->addWidget(m_stale);
    contentColumn->addLayout(stale);
    contentColumn->addWidget(m_split, 1);
    m_states = new QStackedWidget(this);
    m_states->addWidget(m_loading);
    m_states->addWidget(m_error);
    m_states->addWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_states, 1);
}

QWidget *ProvidersPane::buildList()
{
    auto *side = new Surface(Surface::Fill::Content, this);
    side->setMinimumWidth(listLeast);
    m_list = new ProviderList(m_providers, *m_context.site.tests(), m_context.clock, side);
    auto *removal = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    removal->setWhatsThis(tr("Delete the provider"));
    connect(removal, &QShortcut::activated, this, [this] {
        if (const auto id = m_list->current(); id && m_providers.stored(*id) && !m_providers.isRemoved(*id))
            m_providers.remove(*id);
    });
    auto *remark = new TextLabel(tr("Selwise forwards to these three. Other receivers go through webhooks."), TextLabel::Look::Caption, side);
    remark->setWordWrap(true);
    remark->setContentsMargins(16, 12, 16, 16);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(remark);
    column->addStretch();
    return side;
}

void ProvidersPane::entered()
{
    if (!m_list->currentIndex().isValid())
        showState();
    else if (const auto wanted = ProviderId::fromWire(m_context.settings.value(setting::selectedProvider).toString()); m_list->current() != wanted)
        select(wanted); // another pane leads to it
}

QDateTime ProvidersPane::readAt() const
{
    return std::max(m_providers.refreshedAt(), m_providers.live().readAt());
}

void ProvidersPane::showState()
{
    const PaneState state = m_providers.state();
    const bool busy = m_providers.isBusy();
    setBusy(m_refresh, busy);
    m_refresh->setText(busy ? tr("Cancel") : tr("Refresh"));
    m_error->setRetrying(busy);
    if (state.error) {
        const bool token = state.error->kind == ApiError::Kind::Unauthorized || state.error->kind == ApiError::Kind::Forbidden;
        m_error->setSecondaryText(token ? tr("Use another token…") : QString());
        m_error->setError(errorFacts(*state.error, tr("The providers could not be read"), m_context));
        const sentences::ErrorText text = sentences::error(*state.error, words::host(m_context.site.profile()));
        m_stale->setMessage(Tone::Error, text.fact, tr("%1 Below stands what was read at %2.").arg(text.whole(), words::clockTime(m_providers.refreshedAt())));
    }
    m_stale->setVisible(state.error && state.kind == PaneState::Kind::Content);
    const bool content = state.kind == PaneState::Kind::Empty || state.kind == PaneState::Kind::Content;
    // Before it is seen: a list that gets the focus with nothing chosen makes its first row the current one, and none selected.
    if (content && !m_list->currentIndex().isValid() && m_list->model()->rowCount() > 0)
        select(ProviderId::fromWire(m_context.settings.value(setting::selectedProvider).toString()));
    switch (state.kind) {
    case PaneState::Kind::Loading: m_states->setCurrentIndex(0); break;
    case PaneState::Kind::Error: m_states->setCurrentIndex(1); break;
    case PaneState::Kind::Empty:
    case PaneState::Kind::Content: m_states->setCurrentIndex(2); break;
    }
    m_refresh->setVisible(content); // the other states have their own Cancel and Try again
    showSummary();
}

void ProvidersPane::showSummary()
{
    int delivering = 0, testing = 0, known = 0;
    const ProvidersModel &model = *m_providers.model();
    const bool stale = staleAsOf(m_providers.live()).isValid(); // then nobody knows who delivers
    for (int row = 0; row < model.rowCount(); ++row) {
        const ProvidersModel::Row &provider = model.at(row);
        known += provider.configured ? 1 : 0;
        testing += provider.enabled && provider.testMode && m_providers.stored(provider.provider) ? 1 : 0;
        delivering += !stale && provider.enabled && !provider.testMode && provider.health == HealthStatus::Healthy ? 1 : 0;
    }
    QStringList facts{tr("%1 of %2 set up").arg(known).arg(model.rowCount())};
    if (delivering > 0)
        facts << tr("%n delivering", nullptr, delivering);
    if (testing > 0)
        facts << tr("%n in test mode", nullptr, testing);
    m_header->setSummary(m_states->currentIndex() == 2 ? facts.join(QStringLiteral(", ")) : QString());
    showTests();
}

void ProvidersPane::select(const ProviderId &id)
{
    m_list->select(id);
}

void ProvidersPane::showForm(const ProviderId &id)
{
    Side &side = m_sides[id];
    if (!side.form) {
        side.form = new ProviderForm(m_context, id, m_forms);
        m_forms->addWidget(side.form);
        connect(side.form, &ProviderForm::notice, this, &Pane::notice);
        side.result = new ResultPanel(m_context, id, new AboutProvider(id), m_results);
        m_results->addWidget(side.result);
        connect(side.result, &ResultPanel::notice, this, &Pane::notice);
        connect(side.result, &ResultPanel::connectionEditWanted, this, &Pane::connectionEditWanted);
        connect(side.result, &ResultPanel::chosen, this, [this](const ProviderId &other) {
            select(other);
            if (m_below)
                form()->scrollTo(result());
            result()->focusOverview(); // where it was on the panel that is left
        });
        connect(side.result, &ResultPanel::replaceWanted, side.form, &ProviderForm::replaceSecret);
        connect(side.result, &ResultPanel::fieldWanted, side.form->fields(), &ConfigFields::focusField);
        connect(side.result, &ResultPanel::appeared, this, [this, side] {
            if (m_below)
                side.form->scrollTo(side.result);
        });
        if (m_below) {
            m_results->removeWidget(side.result);
            side.form->setBelow(side.result);
            side.result->setBelow(true);
            side.result->show();
        }
    }
    m_forms->setCurrentWidget(side.form);
    if (!m_below)
        m_results->setCurrentWidget(side.result);
    showTests();
}

void ProvidersPane::showTests()
{
    const ProviderTests &tests = *m_context.site.tests();
    const ProviderForm *current = form();
    const bool content = m_states->currentIndex() == 2 && current;
    const int testable = int(tests.testable().size());
    m_test->setVisible(content);
    m_testAll->setVisible(content && testable > 1);
    if (!content)
        return;
    const QString name = providerName(current->provider());
    const auto readiness = tests.readiness(current->provider());
    const bool running = tests.isRunning(current->provider()), any = tests.progress().running > 0;
    setBusy(m_test, running);
    m_test->setText(tr("Test %1").arg(name));
    m_test->setEnabled(readiness == ProviderTests::Readiness::Ready || readiness == ProviderTests::Readiness::Unpublished);
    m_test->setToolTip(running ? tr("Press again to cancel") : m_test->isEnabled() ? QString() : tr("Only what is published can be tested"));
    setBusy(m_testAll, any);
    m_testAll->setText(any ? tr("Cancel %n tests", nullptr, tests.progress().running) : tr("Test all %n", nullptr, testable));
}

void ProvidersPane::testSelected()
{
    if (ResultPanel *panel = result())
        panel->test();
}

void ProvidersPane::testAll()
{
    ProviderTests &tests = *m_context.site.tests();
    if (tests.progress().running > 0) {
        tests.cancelAll();
        return;
    }
    tests.startAll();
    announce(this, tr("Testing %n providers", nullptr, tests.progress().running));
}

/// Beside the form where list, form and result have their least widths, below it where they do not.
void ProvidersPane::place()
{
    const int list = std::max(listLeast, m_split->sizes().value(0));
    const int room = width() - list - formLeast;
    const bool below = room < resultLeast;
    m_results->setVisible(!below);
    m_resultLine->setVisible(!below);
    m_results->setFixedWidth(std::clamp(width() - list - formUsual, resultLeast, resultMost));
    if (std::exchange(m_below, below) == below)
        return;
    for (auto &[id, side] : m_sides) {
        if (below)
            m_results->removeWidget(side.result);
        side.form->setBelow(below ? side.result : nullptr);
        if (!below)
            m_results->addWidget(side.result);
        side.result->setBelow(below);
        if (below)
            side.result->show();
    }
    if (ResultPanel *panel = result(); panel && !below)
        m_results->setCurrentWidget(panel);
}

ProviderForm *ProvidersPane::form() const
{
    return qobject_cast<ProviderForm *>(m_forms->currentWidget());
}

ResultPanel *ProvidersPane::result() const
{
    const auto side = form() ? m_sides.find(form()->provider()) : m_sides.end();
    return side == m_sides.end() ? nullptr : side->second.result;
}

int ProvidersPane::footHeight() const
{
    return result() ? result()->footHeight() : 0;
}

QWidget *ProvidersPane::searchField() const
{
    return m_list;
}

QList<QWidget *> ProvidersPane::regions() const
{
    if (m_states->currentIndex() != 2)
        return {m_states->currentWidget(), m_header};
    if (m_below)
        return {m_list, m_forms, m_header};
    return {m_list, m_forms, m_results, m_header};
}

std::vector<Command> ProvidersPane::commands()
{
    std::vector<Command> all;
    const ProvidersModel &model = *m_providers.model();
    const std::vector<ProviderId> testable = m_context.site.tests()->testable();
    const auto come = [this] { Q_EMIT paneWanted(QStringLiteral("providers")); };
    if (testable.size() > 1)
        all.push_back({tr("Actions"), tr("Test all providers"), tr("side by side"), icon(Icon::Play), {}, [this, come] {
            come();
            m_context.site.tests()->startAll();
        }});
    if (m_context.site.tests()->progress().running > 0)
        all.push_back({tr("Actions"), tr("Cancel the running tests"), {}, icon(Icon::Close), {}, [this] { m_context.site.tests()->cancelAll(); }});
    for (const ProviderId &id : testable)
        all.push_back({tr("Actions"), tr("Test %1").arg(providerName(id)), {}, icon(Icon::Play), {}, [this, come, id] {
            come();
            select(id);
            m_context.site.tests()->start(id);
        }});
    for (int row = 0; row < model.rowCount(); ++row) {
        const ProviderId id = model.at(row).provider;
        const QString name = providerName(id);
        const auto show = [this, id] {
            Q_EMIT paneWanted(QStringLiteral("providers"));
            select(id);
        };
        all.push_back({tr("Providers"), name, providerStatus(model.at(row), m_context.clock.now(), staleAsOf(m_providers.live())).word, providerIcon(words::mark(id)), {}, show});
        if (m_providers.isRemoved(id))
            all.push_back({tr("Actions"), tr("Keep %1").arg(name), tr("it is to be deleted"), icon(Icon::Undo), {}, [this, show, id] {
                show();
                m_providers.keep(id);
            }});
        if (!m_providers.shown(id))
            continue;
        for (const ConfigFieldSpec &spec : configFields(id.kind)) {
            all.push_back({tr("Fields"), tr("%1: %2").arg(name, configFieldText(spec.field).label), {}, providerIcon(words::mark(id)), {},
                           [this, show, field = spec.field] {
                show();
                form()->fields()->focusField(field);
            }});
        }
        if (m_providers.stored(id))
            all.push_back({tr("Actions"), tr("Delete %1").arg(name), tr("goes to the unpublished changes"), icon(Icon::Trash), {}, [this, show] {
                show();
                form()->remove();
            }});
    }
    return all;
}

void ProvidersPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    place();
}

/// The splitter takes its room after the pane has.
bool ProvidersPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_split->widget(0) && event->type() == QEvent::Resize)
        place();
    return Pane::eventFilter(watched, event);
}

} // namespace selwise
