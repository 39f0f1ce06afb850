#include "ui/panes/datalayer/datalayerform.h"

#include "models/controllers/datalayercontroller.h"
#include "models/controllers/sitesession.h"
#include "models/domain/codec/datalayerparts.h"
#include "ui/panes/datalayer/reversetable.h"
#include "ui/panes/draftfield.h"
#include "ui/panes/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/variants.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toggleswitch.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <limits>

namespace selwise {

namespace {

constexpr int patternsHeight = 132, sectionGap = 16;

/// A heading with a quiet remark, under a line unless it is the first.
TextLabel *addSection(QVBoxLayout *column, const QString &title, const QString &remark, QWidget *parent, bool first = false)
{
    if (!first) {
        column->addSpacing(sectionGap);
        column->addWidget(new Separator(Qt::Horizontal, parent));
        column->addSpacing(sectionGap - 2);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new TextLabel(title, TextLabel::Look::Strong, parent), 0, Qt::AlignTop);
    auto *words = new TextLabel(remark, TextLabel::Look::Caption, parent);
    words->setContentsMargins(0, 2, 0, 0);
    words->setWordWrap(true);
    row->addWidget(words, 1, Qt::AlignTop);
    column->addLayout(row);
    column->addSpacing(8);
    return words;
}

QHBoxLayout *addRow(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    column->addLayout(row);
    return row;
}

/// A change of what is shown by program is no edit.
void put(QSpinBox *spin, qint64 value)
{
    const int bounded = int(qBound(qint64(spin->minimum()), value, qint64(spin->maximum())));
    if (spin->value() == bounded)
        return; // what is being typed stays
    const QSignalBlocker blocker(spin);
    spin->setValue(bounded);
}

void put(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

} // namespace

DataLayerForm::DataLayerForm(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_layer(*context.site.dataLayer())
{
    setAccessibleName(tr("Data layer settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildCollecting(column);
    buildDetection(column);
    buildSending(column);
    buildReverse(column);
    buildUnknown(column);
}

ToggleSwitch *DataLayerForm::toggle(const QString &label, const QString &caption, const std::function<void(DataLayerConfig &, bool)> &set)
{
    auto *toggle = new ToggleSwitch(label, this);
    toggle->setCaption(caption);
    connect(toggle, &QAbstractButton::clicked, this, [this, set](bool on) {
        m_context.journal.endTyping();
        m_layer.edit([&](DataLayerConfig &config) { set(config, on); });
    });
    return toggle;
}

QLineEdit *DataLayerForm::text(const QString &name, const std::function<void(DataLayerConfig &, const QString &)> &set)
{
    auto *edit = new QLineEdit;
    edit->setFont(fonts::mono());
    edit->setAccessibleName(name);
    keepUndoOfDraft(edit);
    connect(edit, &QLineEdit::textEdited, this, [this, set](const QString &typed) {
        if (hasErrors(validateText({}, typed)) && !typed.isValidUtf16())
            return; // half a character cannot be kept in a draft; it stays in the field until it is mended
        m_layer.edit([&](DataLayerConfig &config) { set(config, typed); });
    });
    connect(edit, &QLineEdit::editingFinished, this, [this] { m_context.journal.endTyping(); });
    return edit;
}

QSpinBox *DataLayerForm::spin(int least, int most, const QString &unit, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(u' ' + unit);
    box->setAlignment(Qt::AlignRight);
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);
    keepUndoOfDraft(box);
    connect(box, &QSpinBox::editingFinished, this, [this] { m_context.journal.endTyping(); });
    box->setAccessibleName(name);
    box->findChild<QLineEdit *>()->setAccessibleName(name); // what has the focus inside it
    return box;
}

void DataLayerForm::buildCollecting(QVBoxLayout *column)
{
    addSection(column, tr("Collecting"), {}, this, true);
    m_enabled = toggle(tr("Data layer on"), tr("The snippet does nothing while this is off."), [](DataLayerConfig &config, bool on) { config.enabled = on; });
    m_pageViews = toggle(tr("Page views by itself"), tr("Sends page_view on every load and route change."), [](DataLayerConfig &config, bool on) { config.autoPageTracking = on; });
    m_debug = toggle(tr("Debug mode"), tr("Writes every push to the browser's console."), [](DataLayerConfig &config, bool on) { config.debugMode = on; });
    QHBoxLayout *switches = addRow(column);
    for (ToggleSwitch *each : {m_enabled, m_pageViews, m_debug})
        switches->addWidget(each, 1, Qt::AlignTop);
    column->addSpacing(14);
    m_variable = text(tr("Variable"), [](DataLayerConfig &config, const QString &typed) { config.variableName = typed; });
    m_external = text(tr("Outside data layer"), [](DataLayerConfig &config, const QString &typed) { config.externalDataLayerName = typed; });
    m_variableRow = new FieldRow(tr("Variable"), m_variable, this);
    m_variableRow->setHelp(tr("The array on window that your pages push to."));
    m_externalRow = new FieldRow(tr("Outside data layer"), m_external, this);
    m_externalRow->setHelp(tr("Read as well; its names go through the reverse mappings below."));
    QHBoxLayout *names = addRow(column);
    names->addWidget(m_variableRow, 1, Qt::AlignTop);
    names->addWidget(m_externalRow, 1, Qt::AlignTop);
}

void DataLayerForm::buildDetection(QVBoxLayout *column)
{
    addSection(column, tr("Page detection"), tr("how a page gets its type"), this);
    m_detection = new SegmentedControl({tr("Auto"), tr("Manual"), tr("Patterns")}, this);
    m_detection->setAccessibleName(tr("Page detection"));
    connect(m_detection, &SegmentedControl::chosen, this, [this](int index) {
        m_layer.edit([index](DataLayerConfig &config) { config.pageDetection = PageDetection(index); });
    });
    QHBoxLayout *row = addRow(column);
    row->addWidget(m_detection);
    row->addStretch();
    m_patternsBox = new QWidget(this);
    auto *box = new QVBoxLayout(m_patternsBox);
    box->setContentsMargins(0, 10, 0, 0);
    box->setSpacing(6);
    auto *remark = new TextLabel(tr("Edited as JSON, since Selwise does not describe the form of page patterns. Their member is called pagePatterns unless the server names it otherwise: an assumption."), TextLabel::Look::Caption, m_patternsBox);
    remark->setWordWrap(true);
    m_patterns = new QPlainTextEdit(m_patternsBox);
    m_patterns->setFont(fonts::mono());
    m_patterns->setFixedHeight(patternsHeight);
    m_patterns->setTabChangesFocus(true);
    m_patterns->setAccessibleName(tr("Page patterns as JSON"));
    m_patternsState = new StatusLabel(m_patternsBox);
    m_patternsState->setSmall(true);
    keepUndoOfDraft(m_patterns, [this] {
        const QByteArray typed = m_patterns->toPlainText().trimmed().toUtf8();
        return !typed.isEmpty() && !Json::parse(typed, Json::Duplicates::Refuse);
    });
    connect(m_patterns, &QPlainTextEdit::textChanged, this, &DataLayerForm::takePatterns);
    for (QWidget *each : {static_cast<QWidget *>(remark), static_cast<QWidget *>(m_patterns), static_cast<QWidget *>(m_patternsState)})
        box->addWidget(each);
    column->addWidget(m_patternsBox);
}

void DataLayerForm::buildSending(QVBoxLayout *column)
{
    addSection(column, tr("Sending"), tr("two units: milliseconds for the data layer, seconds for the tracker"), this);
    constexpr int most = std::numeric_limits<int>::max();
    m_buffer = spin(1, most, tr("events"), tr("Buffer"));
    m_flush = spin(0, most, tr("ms"), tr("Flush the data layer every"));
    m_trackerFlush = spin(1, most, tr("s"), tr("Flush the tracker every"));
    m_batch = spin(1, most, tr("events"), tr("Batch size"));
    connect(m_buffer, &QSpinBox::valueChanged, this, [this](int value) { m_layer.edit([value](DataLayerConfig &config) { config.bufferSize = value; }); });
    connect(m_flush, &QSpinBox::valueChanged, this, [this](int value) { m_layer.edit([value](DataLayerConfig &config) { config.flushIntervalMs = value; }); });
    const auto tracker = [this](const std::function<void(codec::TrackerBlock &)> &change) {
        m_layer.edit([&change](DataLayerConfig &config) {
            codec::TrackerBlock block = codec::trackerOf(config);
            change(block);
            codec::setTracker(config, block);
        });
    };
    connect(m_trackerFlush, &QSpinBox::valueChanged, this, [tracker](int value) { tracker([value](auto &block) { block.flushIntervalSeconds = value; }); });
    connect(m_batch, &QSpinBox::valueChanged, this, [tracker](int value) { tracker([value](auto &block) { block.batchSize = value; }); });
    m_bufferRow = new FieldRow(tr("Buffer"), m_buffer, this);
    m_flushRow = new FieldRow(tr("Flush the data layer every"), m_flush, this);
    auto *trackerRow = new FieldRow(tr("Flush the tracker every"), m_trackerFlush, this);
    auto *batchRow = new FieldRow(tr("Batch size"), m_batch, this);
    batchRow->setHelp(tr("Used only while batching is on."));
    QHBoxLayout *layer = addRow(column);
    layer->addWidget(m_bufferRow, 1, Qt::AlignTop);
    layer->addWidget(m_flushRow, 1, Qt::AlignTop);
    column->addSpacing(14);
    m_trackerRemark = new TextLabel({}, TextLabel::Look::Caption, this);
    m_trackerRemark->setWordWrap(true);
    auto *title = new TextLabel(tr("The tracker's own"), TextLabel::Look::CaptionStrong, this);
    column->addWidget(title);
    column->addWidget(m_trackerRemark);
    column->addSpacing(8);
    QHBoxLayout *own = addRow(column);
    own->addWidget(trackerRow, 1, Qt::AlignTop);
    own->addWidget(batchRow, 1, Qt::AlignTop);
    column->addSpacing(14);
    m_batching = toggle(tr("Batching"), tr("Collects the tracker's events before sending."), [](DataLayerConfig &config, bool on) {
        codec::TrackerBlock block = codec::trackerOf(config);
        block.batchingEnabled = on;
        codec::setTracker(config, block);
    });
    m_offline = toggle(tr("Keep offline"), tr("Holds events while the browser has no network."), [](DataLayerConfig &config, bool on) {
        codec::TrackerBlock block = codec::trackerOf(config);
        block.offlinePersistence = on;
        codec::setTracker(config, block);
    });
    QHBoxLayout *switches = addRow(column);
    switches->addWidget(m_batching, 1, Qt::AlignTop);
    switches->addWidget(m_offline, 1, Qt::AlignTop);
}

void DataLayerForm::buildReverse(QVBoxLayout *column)
{
    addSection(column, tr("Reverse mapping"), tr("what your page calls an event, and which event it is here"), this);
    m_reverse = new ReverseTable(this);
    connect(m_reverse, &ReverseTable::edited, this, [this](const EventMapping &mapping) {
        m_context.journal.endTyping();
        m_layer.edit([&mapping](DataLayerConfig &config) { config.reverseEventMapping = mapping; });
    });
    column->addWidget(m_reverse);
}

void DataLayerForm::buildUnknown(QVBoxLayout *column)
{
    m_unknown = new QWidget(this);
    auto *inner = new QVBoxLayout(m_unknown);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    addSection(inner, tr("Members this program does not know"), tr("kept and written back as they are"), m_unknown);
    m_unknownCode = new CodeBlock(m_unknown);
    m_unknownCode->setAccessibleName(tr("Members this program does not know"));
    m_unknownCode->setMaximumLines(12);
    inner->addWidget(m_unknownCode);
    column->addWidget(m_unknown);
}

/// A valid list or object goes into the draft; a half-typed one stays in the field and is said to be so.
void DataLayerForm::takePatterns()
{
    const QString typed = m_patterns->toPlainText().trimmed();
    setFieldTone(m_patterns, Tone::Neutral);
    if (typed.isEmpty()) {
        m_patternsState->setStatus(Tone::Neutral, tr("No patterns"));
        m_layer.edit([](DataLayerConfig &config) { codec::setPagePatterns(config, std::nullopt); });
        return;
    }
    const auto parsed = Json::parse(typed.toUtf8(), Json::Duplicates::Refuse);
    if (!parsed) {
        setFieldTone(m_patterns, Tone::Error);
        m_patternsState->setStatus(Tone::Error, tr("No valid JSON at line %1, column %2: not taken into the draft").arg(parsed.error().line).arg(parsed.error().column));
        return;
    }
    m_patternsState->setStatus(Tone::Success, tr("Valid JSON"));
    m_layer.edit([&parsed](DataLayerConfig &config) { codec::setPagePatterns(config, *parsed); });
}

void DataLayerForm::showPatterns(const DataLayerConfig &config)
{
    const auto patterns = codec::pagePatternsOf(config);
    m_patternsBox->setVisible(patterns || config.pageDetection == PageDetection::Patterns);
    const auto typed = Json::parse(m_patterns->toPlainText().toUtf8());
    const bool same = patterns ? typed && *typed == *patterns : m_patterns->toPlainText().trimmed().isEmpty();
    if (same || (!typed && !m_patterns->toPlainText().trimmed().isEmpty()))
        return; // what is half typed stays until it is mended
    const QSignalBlocker blocker(m_patterns);
    m_patterns->setPlainText(patterns ? QString::fromUtf8(patterns->toBytes(true)) : QString());
    m_patternsState->setStatus(patterns ? Tone::Success : Tone::Neutral, patterns ? tr("Valid JSON") : tr("No patterns"));
}

void DataLayerForm::refill()
{
    const auto config = m_layer.config();
    setEnabled(config.has_value());
    if (!config)
        return;
    m_enabled->setChecked(config->enabled);
    m_pageViews->setChecked(config->autoPageTracking);
    m_debug->setChecked(config->debugMode);
    put(m_variable, config->variableName);
    put(m_external, config->externalDataLayerName);
    m_detection->setCurrentIndex(config->pageDetection == PageDetection::Unknown ? -1 : int(config->pageDetection));
    showPatterns(*config);
    put(m_buffer, config->bufferSize);
    put(m_flush, config->flushIntervalMs);
    const codec::TrackerBlock tracker = codec::trackerOf(*config);
    put(m_trackerFlush, tracker.flushIntervalSeconds);
    put(m_batch, tracker.batchSize);
    m_batching->setChecked(tracker.batchingEnabled);
    m_offline->setChecked(tracker.offlinePersistence);
    m_trackerRemark->setText(tracker.isGiven ? tr("As the server sent it.")
                                             : tr("The server sent none; these are the documented defaults. What you change is written as its member “tracker”: an assumption."));
    m_reverse->setMapping(config->reverseEventMapping);
    const Json unknown = codec::unknownMembers(*config);
    m_unknown->setVisible(!unknown.members().empty());
    const QString code = QString::fromUtf8(unknown.toBytes(true));
    if (m_unknownCode->code() != code)
        m_unknownCode->setCode(code);
    showMessages();
}

/// What is wrong stands at the field; the server's own words go before ours.
void DataLayerForm::showMessages()
{
    const RecordKey key = DataLayerController::key();
    const auto refused = m_layer.fieldErrors(key);
    const std::vector<Issue> issues = m_layer.issues(key);
    for (const auto &[row, path] : {std::pair{m_variableRow, QStringLiteral("variableName")}, std::pair{m_externalRow, QStringLiteral("externalDataLayerName")},
                                    std::pair{m_bufferRow, QStringLiteral("bufferSize")}, std::pair{m_flushRow, QStringLiteral("flushInterval")}}) {
        QString error, warning;
        for (const Issue &issue : issues) {
            if (issue.path == path)
                (issue.severity == Issue::Severity::Error ? error : warning) = sentences::issue(issue);
        }
        if (const auto said = refused.find(path); said != refused.end() && !said->second.empty())
            error = tr("The server says: %1").arg(QStringList(said->second.begin(), said->second.end()).join(u' '));
        row->setError(error);
        row->setWarning(warning);
    }
    if (const auto config = m_layer.config())
        m_flushRow->setHelp(config->flushIntervalMs >= 1000 && config->flushIntervalMs % 1000 == 0 ? tr("That is %n seconds.", nullptr, int(config->flushIntervalMs / 1000))
                                                                                                  : tr("1,000 ms are one second."));
}

} // namespace selwise
