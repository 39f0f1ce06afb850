#include "ui/panes/filters/filtereditor.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/sessioncontroller.h"
#include "models/controllers/sitesession.h"
#include "models/text/filtersentence.h"
#include "models/text/providertext.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/panes/card.h"
#include "ui/panes/filters/conditionrow.h"
#include "ui/panes/filters/valueeditor.h"
#include "ui/panes/filters/verdictbar.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keynote.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/popupmenubutton.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toggleswitch.h"
#include "ui/widgets/whenseen.h"
#include "ui/widgets/wordsblock.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace selwise {

FilterEditor::FilterEditor(const PaneContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_filters(*context.site.filters())
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    new KeyNote(tr("Move the condition"), {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, this);
    new KeyNote(tr("Duplicate the condition"), {Qt::CTRL | Qt::Key_D}, this);
    auto *content = new WhenSeen(this, [this] { refill(); });
    connect(&m_filters, &FiltersController::filterChanged, content, &WhenSeen::changed);
    connect(&m_filters, &FiltersController::rulesChanged, content, &WhenSeen::changed);
    auto *judged = new WhenSeen(this, [this] { showJudged(); });
    connect(&m_filters, &FiltersController::verdictChanged, judged, &WhenSeen::changed);
    refill();
}

void FilterEditor::build()
{
    m_content = new Surface(Surface::Fill::Content, this);
    m_mark = new IconLabel(ProviderMark::Unknown, 18, m_content);
    m_title = new TextLabel({}, TextLabel::Look::Strong, m_content);
    m_enabled = new ToggleSwitch(tr("Filter on"), m_content);
    m_enabled->setLabelFirst(true);
    m_words = new WordsBlock(m_content);
    m_note = new Banner(Tone::Info, m_content);
    m_rule = new TextLabel({}, TextLabel::Look::Secondary, m_content);
    m_assumed = new TextLabel(tr("an assumption about the service;"), TextLabel::Look::Caption, m_content);
    m_change = new LinkLabel(tr("change"), m_content);
    m_change->setSmall(true);
    m_change->setAccessibleName(tr("Change what is assumed about the service"));
    m_add = new QPushButton(tr("Condition"), m_content);
    m_add->setIcon(icon(Icon::Plus));
    m_add->setAccessibleName(tr("Add a condition"));
    m_copy = new PopupMenuButton(tr("Copy to…"), m_content);
    m_copy->setToolTip(tr("The same filter for another event or provider"));
    m_copy->setBuilder([this](QMenu *menu) { fillCopyMenu(menu); });
    setButtonKind(m_copy, ButtonKind::Quiet);
    m_remove = new QPushButton(tr("Remove filter"), m_content);
    setButtonKind(m_remove, ButtonKind::QuietDanger);
    m_revert = new QPushButton(tr("Back to published"), m_content);
    setButtonKind(m_revert, ButtonKind::Quiet);
    m_gatesTitle = new TextLabel(tr("Where they stop"), TextLabel::Look::Strong, m_content);
    m_gates = new GatesPicture(m_content);
    m_changesTitle = new TextLabel(tr("What changes against the published filter"), TextLabel::Look::Strong, m_content);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_mark);
    head->addWidget(m_title, 1);
    head->addWidget(m_enabled);
    auto *rule = new QHBoxLayout;
    rule->setSpacing(4);
    rule->addWidget(m_rule, 1);
    rule->addWidget(m_assumed);
    rule->addWidget(m_change);
    m_conditions = new QVBoxLayout;
    m_conditions->setSpacing(0);
    m_changes = new QVBoxLayout;
    m_changes->setSpacing(6);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_add);
    tools->addWidget(m_revert);
    tools->addStretch();
    tools->addWidget(m_copy);
    tools->addWidget(m_remove);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_note);
    column->addSpacing(4);
    column->addLayout(rule);
    column->addLayout(m_conditions);
    column->addLayout(tools);
    column->addSpacing(12);
    column->addWidget(m_gatesTitle);
    column->addWidget(m_gates);
    column->addWidget(m_changesTitle);
    column->addLayout(m_changes);
    column->addStretch();
    setWidget(m_content);
    connect(m_enabled, &QAbstractButton::clicked, this, [this](bool on) { discrete([&] { m_filters.setEnabled(*m_key, on); }); });
    connect(m_change, &LinkLabel::clicked, this, &FilterEditor::changeRules);
    connect(m_add, &QPushButton::clicked, this, &FilterEditor::addCondition);
    connect(m_remove, &QPushButton::clicked, this, [this] { discrete([&] { m_filters.remove(*m_key); }); });
    connect(m_revert, &QPushButton::clicked, this, [this] { discrete([&] { m_filters.revert(*m_key); }); });
}

void FilterEditor::discrete(const std::function<void()> &edit)
{
    if (!m_key)
        return;
    m_context.journal.endTyping();
    edit();
    m_context.journal.endTyping();
}

void FilterEditor::setFilter(const std::optional<FiltersController::Key> &key)
{
    if (m_key == key)
        return;
    m_context.journal.endTyping();
    m_key = key;
    verticalScrollBar()->setValue(0);
    m_filters.choose(key);
    refill();
}

QString FilterEditor::sentence() const
{
    return m_words->plainText();
}

ConditionRow *FilterEditor::makeRow()
{
    auto *row = new ConditionRow(m_content);
    connect(row, &ConditionRow::edited, this, [this](int index, const Condition &condition) { m_filters.setCondition(*m_key, index, condition); });
    connect(row, &ConditionRow::finished, this, [this] { m_context.journal.endTyping(); });
    connect(row, &ConditionRow::removeWanted, this, &FilterEditor::remove);
    connect(row, &ConditionRow::moveWanted, this, &FilterEditor::move);
    connect(row, &ConditionRow::duplicateWanted, this, [this](int index) {
        const auto filter = m_filters.shown(*m_key);
        if (filter && size_t(index) < filter->conditions.size())
            discrete([&] { m_filters.insertCondition(*m_key, index + 1, filter->conditions[size_t(index)]); });
    });
    connect(row, &ConditionRow::stopsClicked, this, &FilterEditor::stopsClicked);
    m_conditions->addWidget(row);
    row->show();
    return row;
}

void FilterEditor::refill()
{
    const auto filter = m_key ? m_filters.shown(*m_key) : std::nullopt;
    const auto before = m_key ? m_filters.published(*m_key) : std::nullopt;
    m_content->setVisible(m_key.has_value());
    if (!m_key)
        return;
    const QString provider = providerName(m_key->provider);
    m_mark->setMark(words::mark(m_key->provider));
    m_title->setText(tr("%1 to %2").arg(m_key->event, provider));
    m_enabled->setChecked(filter && filter->enabled);
    m_enabled->setEnabled(filter.has_value());
    m_words->setSentence(filterSentence(m_key->event, provider, filter, m_filters.rules()));
    const EventFilter shown = filter.value_or(EventFilter());
    const bool several = shown.conditions.size() > 1;
    m_rule->setText(!shown.enabled ? disabledFilterRuleText(m_filters.rules()) : several ? conditionsRuleText(m_filters.rules()) : tr("An event passes when this holds."));
    const bool tells = !shown.enabled || several;
    m_rule->setVisible(!shown.conditions.empty() || !shown.enabled);
    m_assumed->setVisible(tells);
    m_change->setVisible(tells);
    m_assumed->setText(m_context.site.profile().environment == Environment::Sandbox ? tr("so it is in the sandbox;") : tr("an assumption about the service;"));
    m_seen = m_filters.seenKind();
    while (m_rows.size() > shown.conditions.size()) {
        m_conditions->removeWidget(m_rows.back());
        m_rows.back()->hide();
        m_rows.back()->deleteLater(); // it may be the one that asked for this
        m_rows.pop_back();
    }
    for (size_t i = 0; i < shown.conditions.size(); ++i) {
        if (i == m_rows.size())
            m_rows.push_back(makeRow());
        m_rows[i]->setCondition(int(i), shown.conditions[i], m_filters.rules());
        m_rows[i]->setSeen(m_key->event, m_seen.get());
    }
    const bool changed = filter.has_value() != before.has_value() || (filter && !Json::equivalent(filter->source, before->source));
    m_revert->setVisible(changed && before);
    m_remove->setVisible(filter.has_value());
    m_copy->setVisible(filter.has_value());
    showNotes(shown);
    showJudged();
}

/// What a filter on this event means where it means nothing.
void FilterEditor::showNotes(const EventFilter &)
{
    const QString provider = providerName(m_key->provider);
    const auto record = m_context.site.providers()->settings(m_key->provider);
    if (!m_filters.shown(*m_key))
        m_note->setMessage(Tone::Info, tr("This filter is removed."), tr("Until that is published, the one at the server goes on."));
    else if (!m_filters.isMapped(*m_key) && m_filters.rules().unmapped == EvaluationRules::Unmapped::Drop)
        m_note->setMessage(Tone::Warning, tr("%1 is not sent to %2.").arg(m_key->event, provider), tr("It has no mapping there, so this filter does nothing until it gets one."));
    else if (!m_filters.isMapped(*m_key))
        m_note->setMessage(Tone::Info, tr("%1 has no mapping for %2.").arg(m_key->event, provider), tr("By the rule assumed here it goes there under its own name, and this filter applies."));
    else if (record && !record->enabled)
        m_note->setMessage(Tone::Info, tr("%1 is switched off.").arg(provider), tr("Nothing goes there, whatever this filter says."));
    else {
        m_note->hide();
        return;
    }
    m_note->show();
}

void FilterEditor::showJudged()
{
    if (!m_key)
        return;
    const auto kind = m_filters.seenKind();
    const bool other = kind != m_seen;
    const auto keep = std::exchange(m_seen, kind); // the rows look into it until they have the new one
    const FilterVerdict *verdict = m_filters.verdict() ? &*m_filters.verdict() : nullptr;
    const bool fits = verdict && verdict->checks.size() == m_rows.size();
    for (ConditionRow *row : m_rows) {
        if (other)
            row->setSeen(m_key->event, m_seen.get());
        row->setJudged(fits ? verdict : nullptr);
    }
    const auto filter = m_filters.shown(*m_key);
    const bool picture = fits && filter && filter->enabled && verdict->events > 0 && !m_rows.empty() && m_rows.size() <= 6
                         && m_filters.rules().conditions == EvaluationRules::Conditions::All;
    m_gatesTitle->setVisible(picture);
    m_gates->setVisible(picture);
    if (picture)
        m_gates->setGates(*verdict, filter->conditions, words::mark(m_key->provider));
    showChanges();
}

/// Conditions that came, went or are others, with what each of the new ones stops.
void FilterEditor::showChanges()
{
    while (QLayoutItem *item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const EventFilter now = m_filters.shown(*m_key).value_or(EventFilter()), before = m_filters.published(*m_key).value_or(EventFilter());
    const FilterVerdict *verdict = m_filters.verdict() ? &*m_filters.verdict() : nullptr;
    const auto add = [this](const QString &word, Tone tone, const QString &text, const QString &effect) {
        auto *line = new QWidget(m_content);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new Pill(tone, word, line));
        auto *label = new ElidedLabel(text, ElidedLabel::Look::Body, line);
        row->addWidget(label, 1);
        row->addWidget(new TextLabel(effect, TextLabel::Look::Caption, line));
        m_changes->addWidget(line);
    };
    if (now.enabled != before.enabled && m_filters.published(*m_key))
        add(now.enabled ? tr("on") : tr("off"), Tone::Accent, now.enabled ? tr("The filter is switched on") : tr("The filter is switched off"), {});
    for (size_t i = 0; i < now.conditions.size(); ++i) {
        if (std::ranges::find(before.conditions, now.conditions[i]) != before.conditions.end())
            continue;
        const int stops = verdict && i < verdict->stopsHere.size() ? verdict->stopsHere[i] : 0;
        add(tr("added"), Tone::Accent, conditionSummary(now.conditions[i]), verdict && verdict->events > 0 ? tr("stops %1").arg(locale().toString(stops)) : QString());
    }
    for (const Condition &condition : before.conditions) {
        if (std::ranges::find(now.conditions, condition) == now.conditions.end())
            add(tr("removed"), Tone::Skipped, conditionSummary(condition), {});
    }
    m_changesTitle->setVisible(m_changes->count() > 0);
}

void FilterEditor::addCondition()
{
    if (!m_key)
        return;
    discrete([&] {
        if (const auto filter = m_filters.shown(*m_key)) {
            m_filters.insertCondition(*m_key, int(filter->conditions.size()), FiltersController::condition({}, Operator::Eq, std::nullopt));
        } else {
            EventFilter fresh;
            fresh.conditions = {FiltersController::condition({}, Operator::Eq, std::nullopt)};
            m_filters.set(*m_key, fresh);
        }
    });
    if (!m_rows.empty()) {
        m_rows.back()->field()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(m_rows.back());
    }
}

void FilterEditor::remove(int index)
{
    discrete([&] { m_filters.removeCondition(*m_key, index); });
    if (m_rows.empty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows[size_t(std::min(index, int(m_rows.size()) - 1))]->field()->setFocus(Qt::OtherFocusReason);
    announce(this, tr("Condition removed"));
}

/// The focus goes along with what was moved.
void FilterEditor::move(int from, int to)
{
    if (to < 0 || to >= int(m_rows.size()))
        return;
    QWidget *focused = m_rows[size_t(from)]->focusWidget();
    const bool inField = m_rows[size_t(from)]->isAncestorOf(QApplication::focusWidget());
    const int part = focused == m_rows[size_t(from)]->field() ? 0 : focused == static_cast<QWidget *>(m_rows[size_t(from)]->operators()) ? 1 : 2;
    discrete([&] { m_filters.moveCondition(*m_key, from, to); });
    if (!inField)
        return;
    ConditionRow *row = m_rows[size_t(to)];
    QWidget *target = part == 0 ? static_cast<QWidget *>(row->field()) : part == 1 ? static_cast<QWidget *>(row->operators()) : row->value()->field();
    (target->isVisible() ? target : row->field())->setFocus(Qt::OtherFocusReason);
    announce(this, tr("Moved to place %1").arg(to + 1));
}

void FilterEditor::fillCopyMenu(QMenu *menu)
{
    const auto offer = [this](QMenu *into, const FiltersController::Key &to, const QString &name) {
        const bool replaces = m_filters.shown(to).has_value();
        into->addAction(replaces ? tr("%1 (replaces its filter)").arg(name) : name, this, [this, to] {
            discrete([&] { m_filters.copy(*m_key, to); });
            if (!m_filters.shown(to))
                return;
            Q_EMIT copied(to);
            Q_EMIT notice({Tone::Success, tr("Filter copied"), tr("%1 to %2 has the same conditions now.").arg(to.event, providerName(to.provider)), {}, {}});
        });
    };
    for (const ProviderId &provider : m_filters.providers()) {
        if (!(provider == m_key->provider))
            offer(menu, {provider, m_key->event}, tr("%1 to %2").arg(m_key->event, providerName(provider)));
    }
    menu->addSeparator();
    QMenu *events = menu->addMenu(tr("Another event to %1").arg(providerName(m_key->provider)));
    for (const QString &event : m_filters.eventsFor(m_key->provider)) {
        if (event != m_key->event)
            offer(events, {m_key->provider, event}, event);
    }
}

void FilterEditor::changeRules()
{
    auto *dialog = new RulesDialog(m_context.site.profile().name, m_filters.rules(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_context.session.setRules(m_context.site.profile().id, dialog->rules()); });
    dialog->open();
}

void FilterEditor::takeFocus()
{
    if (!m_rows.empty())
        m_rows.front()->field()->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace selwise
