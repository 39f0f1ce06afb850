#include "ui/panes/providers/providerform.h"

#include "models/controllers/sitesession.h"
#include "models/domain/codec/providercodec.h"
#include "models/ports/clock.h"
#include "models/text/providertext.h"
#include "ui/panes/card.h"
#include "ui/panes/conflictsection.h"
#include "ui/panes/providers/configfields.h"
#include "ui/panes/providers/ga4dropsview.h"
#include "ui/panes/providers/livestateview.h"
#include "ui/panes/providers/matchkeysview.h"
#include "ui/panes/providers/providernotes.h"
#include "ui/panes/providers/testmoderow.h"
#include "ui/panes/removedpage.h"
#include "ui/panes/secretreplacer.h"
#include "ui/panes/secretreveal.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/popupmenubutton.h"
#include "ui/widgets/reveal.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toggleswitch.h"
#include "ui/widgets/whenseen.h"
#include "ui/undo/editjournal.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <algorithm>

namespace selwise {

namespace {

constexpr int formMost = 720, headerHeight = 64;

TextLabel *addSection(QVBoxLayout *column, const QString &title, const QString &remark, QWidget *parent)
{
    column->addSpacing(16);
    column->addWidget(new Separator(Qt::Horizontal, parent));
    column->addSpacing(14);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new TextLabel(title, TextLabel::Look::Strong, parent), 0, Qt::AlignTop);
    auto *words = new TextLabel(remark, TextLabel::Look::Caption, parent);
    constexpr int sameLine = 2; // the smaller letters stand on the title's line
    words->setContentsMargins(0, sameLine, 0, 0);
    words->setWordWrap(true); // in a narrow form rather two lines than a form that is cut
    row->addWidget(words, 1, Qt::AlignTop);
    column->addLayout(row);
    column->addSpacing(8);
    return words;
}

} // namespace

ProviderForm::ProviderForm(const PaneContext &context, const ProviderId &id, QWidget *parent)
    : QWidget(parent), m_context(context), m_providers(*context.site.providers()), m_id(id),
      m_replacer(new SecretReplacer(context, this))
{
    setAccessibleName(providerName(id));
    auto *empty = new EmptyState(tr("%1 is not set up").arg(providerName(id)), providerText(id).sentence, this);
    empty->setMark(words::mark(id));
    m_empty = empty;
    connect(empty->addButton(tr("Set up %1").arg(providerName(id)), ButtonKind::Primary, Icon::Plus), &QPushButton::clicked, this, [this] {
        m_providers.create(m_id);
        if (const auto &specs = configFields(m_id.kind); !specs.empty())
            m_fields->focusField(specs.front().field);
    });
    m_removed = new RemovedPage(context, words::mark(id),
        {tr("%1 is deleted with the next publish").arg(providerName(id)),
         tr("Until then it stays as it is. Then its settings, mappings and filters go at the server, and its secrets leave this computer."),
         tr("Keep %1").arg(providerName(id))}, this);
    connect(m_removed, &RemovedPage::keepWanted, this, [this] { m_providers.keep(m_id); });
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(buildBody(), 1);
    m_body = whole;
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_removed);
    m_stack->addWidget(m_body);

    auto *content = new WhenSeen(this, [this] { refill(); });
    connect(&m_providers, &ProvidersController::recordChanged, content, [this, content](const ProviderId &changed) {
        if (changed == m_id)
            content->changed();
    });
    auto *health = new WhenSeen(this, [this] { showHealth(); });
    connect(&m_providers, &ProvidersController::liveChanged, health, &WhenSeen::changed);
    connect(&m_providers, &ProvidersController::saved, this, [this](const ProviderId &saved, const WriteOutcome &outcome) {
        if (!(saved == m_id))
            return;
        refill(); // the server's words about single fields came with the outcome
        if (outcome.kind != WriteOutcome::Kind::Written)
            m_fields->showMissing();
    });
    connect(&m_providers, &ProvidersController::writingChanged, this, [this] { m_removed->setKeepable(!isWritten()); });
    connect(m_replacer, &SecretReplacer::notice, this, &ProviderForm::notice);
    refill();
}

QWidget *ProviderForm::buildHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(headerHeight);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(new TextLabel(providerName(m_id), TextLabel::Look::Strong, header));
    names->addWidget(new TextLabel(providerText(m_id).what, TextLabel::Look::Caption, header));
    names->addStretch();
    m_enabled = new ToggleSwitch(tr("Enabled"), header);
    m_enabled->setLabelFirst(true);
    connect(m_enabled, &QAbstractButton::clicked, this, [this](bool on) { m_providers.setEnabled(m_id, on); });
    auto *more = new PopupMenuButton({}, header);
    setButtonKind(more, ButtonKind::Icon);
    more->setIcon(icon(Icon::More));
    more->setAccessibleName(tr("More for %1").arg(providerName(m_id)));
    more->setToolTip(tr("More"));
    more->setBuilder([this](QMenu *menu) {
        connect(menu->addAction(icon(Icon::Refresh), tr("Read again")), &QAction::triggered, this, [this] { m_providers.refresh(); });
        QAction *discard = menu->addAction(icon(Icon::Undo), tr("Discard changes of %1").arg(providerName(m_id)));
        discard->setEnabled(m_context.site.drafts()->isDirty({RecordKey::Kind::Provider, m_id.canonical()}));
        connect(discard, &QAction::triggered, this, [this] { m_providers.discard(m_id); });
        menu->addSeparator();
        QAction *removal = menu->addAction(icon(Icon::Trash), tr("Delete %1").arg(providerName(m_id)));
        removal->setEnabled(m_providers.stored(m_id) != nullptr);
        menu->setToolTipsVisible(true);
        removal->setToolTip(tr("Goes to the unpublished changes: nothing is deleted before you publish"));
        connect(removal, &QAction::triggered, this, &ProviderForm::remove);
    });
    m_more = more;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(words::mark(m_id), 28, header));
    row->addLayout(names);
    row->addStretch();
    row->addWidget(m_enabled);
    row->addWidget(more);
    return header;
}

QWidget *ProviderForm::buildBody()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new Surface(Surface::Fill::Content);
    auto *inner = new QWidget(content);
    inner->setMaximumWidth(formMost);
    m_conflicts = new ConflictSection(m_context, inner);
    m_health = new Banner(Tone::Error, inner);
    m_note = new Banner(Tone::Info, inner);
    m_scroll = scroll;
    m_fields = new ConfigFields({m_providers, m_context.journal, m_context.clock}, m_id, inner);
    connect(m_fields, &ConfigFields::replaceWanted, this, &ProviderForm::replaceSecret);
    connect(m_fields, &ConfigFields::secretCopied, this, [this] { Q_EMIT notice(secretCopiedNotice()); });

    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    m_column = column;
    auto *banners = new QVBoxLayout;
    banners->setSpacing(8);
    for (QWidget *banner : {static_cast<QWidget *>(m_conflicts), static_cast<QWidget *>(m_health), static_cast<QWidget *>(m_note)}) {
        banners->addWidget(banner);
        banner->hide();
    }
    column->addLayout(banners);
    column->addSpacing(16);
    if (!configFields(m_id.kind).empty()) {
        column->addWidget(new TextLabel(m_id.kind == Provider::GoogleAds ? tr("Conversion") : tr("Credentials"), TextLabel::Look::Strong, inner));
        column->addSpacing(10);
    }
    column->addWidget(m_fields);
    buildLive(column);
    buildDrops(column);
    buildMatchKeys(column);
    buildTestMode(column);
    buildUses(column);
    buildUnknown(column);
    column->addStretch();
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(24, 0, 16, 24);
    row->addWidget(inner, 1);
    row->addStretch(0);
    scroll->setWidget(content);
    return scroll;
}

void ProviderForm::buildTestMode(QVBoxLayout *column)
{
    QWidget *parent = m_fields->parentWidget();
    addSection(column, tr("Test mode"), tr("takes effect at once"), parent);
    m_testMode = new TestModeRow(m_context, m_id, parent);
    column->addWidget(m_testMode);
}

void ProviderForm::buildLive(QVBoxLayout *column)
{
    QWidget *parent = m_fields->parentWidget();
    TextLabel *remark = addSection(column, tr("Deliveries"), {}, parent);
    m_live = new LiveStateView(m_providers, m_id, m_context.clock, *remark, parent);
    column->addWidget(m_live);
}

void ProviderForm::buildDrops(QVBoxLayout *column)
{
    if (m_id.kind != Provider::Ga4)
        return;
    QWidget *parent = m_fields->parentWidget();
    addSection(column, tr("What GA4 drops without a word"), tr("names are checked here; the rest depends on each event, and a test shows it"), parent);
    m_drops = new Ga4DropsView(parent);
    column->addWidget(m_drops);
}

void ProviderForm::buildMatchKeys(QVBoxLayout *column)
{
    if (m_id.kind != Provider::Meta)
        return;
    QWidget *parent = m_fields->parentWidget();
    addSection(column, tr("Match keys"), {}, parent);
    column->addWidget(new MatchKeysView(*m_context.site.matchKeys(), parent));
}

void ProviderForm::buildUses(QVBoxLayout *column)
{
    QWidget *parent = m_fields->parentWidget();
    addSection(column, tr("Used by"), {}, parent);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    const auto add = [&](Icon symbol) {
        auto *label = new TextLabel({}, TextLabel::Look::Secondary, parent);
        auto *pair = new QHBoxLayout;
        pair->setSpacing(6);
        pair->addWidget(new IconLabel(symbol, Tone::Neutral, 16, parent));
        pair->addWidget(label);
        row->addLayout(pair);
        return label;
    };
    m_mapped = add(Icon::Mapping);
    m_filters = add(Icon::Filters);
    m_changed = add(Icon::History);
    m_changed->setWordWrap(true);
    row->setStretch(2, 1);
    column->addLayout(row);
}

void ProviderForm::buildUnknown(QVBoxLayout *column)
{
    QWidget *parent = m_fields->parentWidget();
    m_unknown = new QWidget(parent);
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

void ProviderForm::refill()
{
    const auto record = m_providers.shown(m_id);
    const QWidget *focus = QApplication::focusWidget();
    const bool focused = isAncestorOf(focus), focusedPage = m_removed->isAncestorOf(focus), removed = m_providers.isRemoved(m_id);
    if (removed)
        m_removed->setRecord({RecordKey::Kind::Provider, m_id.canonical()}, providerName(m_id));
    m_removed->setKeepable(!isWritten());
    m_stack->setCurrentWidget(record ? m_body : removed ? static_cast<QWidget *>(m_removed) : m_empty);
    if (removed && focused && !focusedPage)
        m_removed->setFocus(Qt::OtherFocusReason);
    if (!record)
        return;
    m_enabled->setChecked(record->enabled);
    m_testMode->refill();
    if (m_drops)
        m_drops->setMapping(record->eventMapping);
    m_fields->refill();
    showBanners();
    m_conflicts->setRecord({RecordKey::Kind::Provider, m_id.canonical()}, providerName(m_id));
    showUses(*record);
    const Json unknown = codec::unknownMembers(*record);
    m_unknown->setVisible(!unknown.members().empty());
    const QString code = QString::fromUtf8(unknown.toBytes(true));
    if (m_json->code() != code)
        m_json->setCode(code);
    if (focusedPage && configFields(m_id.kind).empty())
        m_enabled->setFocus(Qt::OtherFocusReason);
    else if (focusedPage)
        m_fields->focusField(configFields(m_id.kind).front().field);
}

/// What is on its way to the server cannot be kept any more.
bool ProviderForm::isWritten() const
{
    const std::vector<ProviderId> writing = m_providers.writing();
    return std::ranges::find(writing, m_id) != writing.end();
}

void ProviderForm::showBanners()
{
    const auto place = [](Banner *banner, const std::optional<ProviderNote> &note) {
        if (note)
            banner->setMessage(note->tone, note->fact, note->text);
        banner->setVisible(note.has_value());
    };
    place(m_note, settingsNote(m_id, m_providers));
    showHealth();
}

/// Often: only what is another is touched, and only another state is announced, not each new figure.
void ProviderForm::showHealth()
{
    const auto note = healthNote(m_id, m_providers, m_context.clock.now());
    if (note && note->fact == m_health->fact())
        m_health->setText(note->text);
    else if (note)
        m_health->setMessage(note->tone, note->fact, note->text);
    if (m_health->isHidden() == note.has_value())
        m_health->setVisible(note.has_value());
}

void ProviderForm::showUses(const ProviderRecord &record)
{
    m_mapped->setText(tr("%n mapped events", nullptr, int(record.eventMapping.entries.size())));
    m_filters->setText(tr("%n filters", nullptr, int(record.eventFilters.size())));
    const auto stored = m_providers.stored(m_id);
    const QDateTime changed = stored ? stored->updatedAt : QDateTime();
    m_changed->setText(!stored               ? tr("not published yet")
                       : changed.isValid() ? tr("last published %1").arg(words::moment(changed, m_context.clock.now()))
                                           : tr("the service does not say when it was published"));
    m_changed->setToolTip(words::utcTip(changed));
}

void ProviderForm::replaceSecret(ConfigField field)
{
    m_replacer->ask(m_id, field);
}

void ProviderForm::setBelow(QWidget *widget)
{
    if (m_below == widget)
        return;
    if (m_below)
        m_column->removeWidget(m_below);
    m_below = widget;
    if (widget)
        m_column->insertWidget(m_column->count() - 1, widget); // before the stretch
}

void ProviderForm::scrollTo(QWidget *widget)
{
    reveal(m_scroll, widget);
}

void ProviderForm::remove()
{
    m_providers.remove(m_id);
}

void ProviderForm::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().content);
}

} // namespace selwise
