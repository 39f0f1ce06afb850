#include "ui/panes/webhooks/receivercard.h"

#include "models/controllers/testreceivers.h"
#include "ui/panes/sentences.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace selwise {

namespace {

using Field = ReceiverCard::Field;

constexpr int fewColumns = 3, columnGap = 12;

struct Preset {
    const char *name; ///< source text
    ReceiverBehaviour behaviour;
};

const std::vector<Preset> &knownPresets()
{
    static const std::vector<Preset> all{
        {QT_TRANSLATE_NOOP("selwise::ReceiverCard", "Behaves"), {}},
        {QT_TRANSLATE_NOOP("selwise::ReceiverCard", "Answers 503 to all"), {{}, 503, {}, 0, {}, {}}},
        {QT_TRANSLATE_NOOP("selwise::ReceiverCard", "Fails three in ten"), {{}, {}, 0.3, 0, {}, {}}},
        {QT_TRANSLATE_NOOP("selwise::ReceiverCard", "Asks to wait: 429"), {{}, 429, {}, 0, QStringLiteral("30"), {}}},
        {QT_TRANSLATE_NOOP("selwise::ReceiverCard", "Is slow: 15 s"), {{}, {}, {}, 15'000, {}, {}}},
        {QT_TRANSLATE_NOOP("selwise::ReceiverCard", "Refuses for good: 400"), {{}, 400, {}, 0, {}, {}}},
        {QT_TRANSLATE_NOOP("selwise::ReceiverCard", "Is gone: 410"), {{}, 410, {}, 0, {}, {}}},
        {QT_TRANSLATE_NOOP("selwise::ReceiverCard", "Breaks off its answer"), {{}, {}, {}, 0, {}, 10}},
        {QT_TRANSLATE_NOOP("selwise::ReceiverCard", "Resets the connection"), {{}, {}, {}, 0, {}, 0}},
    };
    return all;
}

/// An empty field is nullopt; `ok` false for what is no number from `least` to `most`.
std::optional<qint64> numberIn(const QLineEdit *edit, qint64 least, qint64 most, bool &ok)
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    ok = isNumber && number >= least && number <= most;
    return number;
}

} // namespace

ReceiverCard::ReceiverCard(TestReceivers &receivers, QWidget *parent) : QWidget(parent), m_receivers(receivers)
{
    setAccessibleName(tr("Test receiver"));
    build();
    connect(&m_receivers, &TestReceivers::changed, this, [this](const QString &destination) {
        if (destination == m_destination)
            refill();
    });
}

void ReceiverCard::build()
{
    m_status = new StatusLabel(this);
    m_presets = new QComboBox;
    for (const Preset &preset : knownPresets())
        m_presets->addItem(tr(preset.name));
    m_presets->setPlaceholderText(tr("As below"));
    m_presets->setCurrentIndex(-1);
    auto *presetRow = new FieldRow(tr("Behaviour"), m_presets, this);
    connect(m_presets, &QComboBox::activated, this, [this](int index) {
        ReceiverBehaviour wanted = knownPresets()[size_t(index)].behaviour;
        wanted.destination = m_destination;
        m_receivers.set(wanted);
    });
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(columnGap);
    m_grid->setVerticalSpacing(10);
    const auto add = [&](Field field, const QString &label, const QString &placeholder) {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(placeholder);
        auto *row = new FieldRow(label, edit, this);
        connect(edit, &QLineEdit::returnPressed, this, &ReceiverCard::apply);
        connect(edit, &QLineEdit::textEdited, row, [row] { row->clearMessages(); });
        m_edits[field] = edit;
        m_rows[field] = row;
    };
    m_grid->addWidget(presetRow, 0, 0, 1, 3);
    add(Field::Status, tr("Status"), tr("200"));
    add(Field::Rate, tr("Failures, %"), tr("0"));
    add(Field::Delay, tr("Delay, ms"), tr("0"));
    add(Field::RetryAfter, tr("Retry-After"), tr("none"));
    add(Field::Cut, tr("Cut after, bytes"), tr("never"));
    m_rows[Field::Cut]->setToolTip(tr("0 resets the connection without an answer"));
    m_apply = new QPushButton(tr("Apply"), this);
    m_reset = new QPushButton(tr("Let it behave"), this);
    setButtonKind(m_reset, ButtonKind::Quiet);
    connect(m_apply, &QPushButton::clicked, this, &ReceiverCard::apply);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_receivers.set({m_destination, {}, {}, 0, {}, {}}); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    m_error = new Banner(Tone::Error, this);
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_status);
    column->addLayout(m_grid);
    column->addWidget(m_error);
    column->addLayout(buttons);
    place();
}

QSize ReceiverCard::minimumSizeHint() const
{
    int widest = 0;
    for (const auto &[field, row] : m_rows)
        widest = std::max(widest, row->minimumSizeHint().width());
    return {fewColumns * widest + (fewColumns - 1) * columnGap, QWidget::minimumSizeHint().height()};
}

/// All in a row, or three and two where there is no room.
void ReceiverCard::place()
{
    int all = (int(m_rows.size()) - 1) * columnGap;
    for (const auto &[field, row] : m_rows)
        all += row->minimumSizeHint().width();
    const int columns = width() < all ? fewColumns : int(m_rows.size());
    if (std::exchange(m_columns, columns) == columns)
        return;
    int at = 0;
    for (const auto &[field, row] : m_rows) {
        m_grid->removeWidget(row);
        m_grid->addWidget(row, 1 + at / columns, at % columns, Qt::AlignTop);
        m_grid->setColumnStretch(at, at < columns ? 1 : 0);
        ++at;
    }
}

void ReceiverCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ReceiverCard::setReceiver(const QString &destination)
{
    if (std::exchange(m_destination, destination) == destination)
        return;
    m_shown.reset();
    if (!destination.isEmpty())
        m_receivers.read(destination);
    refill();
}

QString ReceiverCard::status() const
{
    return m_status->text();
}

void ReceiverCard::refill()
{
    const auto behaviour = m_receivers.behaviour(m_destination);
    const auto error = m_receivers.error(m_destination);
    const bool busy = m_receivers.isBusy(m_destination);
    setBusy(m_apply, busy);
    m_error->setVisible(error.has_value());
    if (error) {
        const sentences::ErrorText text = sentences::error(*error);
        QStringList details;
        for (const auto &[path, texts] : error->fieldErrors) {
            for (const QString &each : texts)
                details << path + u' ' + each;
        }
        m_error->setMessage(Tone::Error, tr("The sandbox did not take this."), details.isEmpty() ? text.whole() : details.join(QStringLiteral("; ")));
    }
    if (!behaviour) {
        m_status->setStatus(Tone::Neutral, tr("%1: asking how it behaves").arg(m_destination), Icon::Clock);
        return;
    }
    if (behaviour->behaves())
        m_status->setStatus(Tone::Delivered, tr("%1 answers 200 to all").arg(m_destination));
    else
        m_status->setStatus(Tone::Warning, tr("%1 misbehaves as asked").arg(m_destination));
    m_reset->setEnabled(!behaviour->behaves());
    if (m_shown != behaviour) {
        m_shown = behaviour;
        show(*behaviour);
    }
}

void ReceiverCard::show(const ReceiverBehaviour &behaviour)
{
    m_edits[Field::Status]->setText(behaviour.forceStatus ? QString::number(*behaviour.forceStatus) : QString());
    m_edits[Field::Rate]->setText(behaviour.failureRate ? QString::number(*behaviour.failureRate * 100) : QString());
    m_edits[Field::Delay]->setText(behaviour.delayMs > 0 ? QString::number(behaviour.delayMs) : QString());
    m_edits[Field::RetryAfter]->setText(behaviour.retryAfter);
    m_edits[Field::Cut]->setText(behaviour.closeAfterBytes ? QString::number(*behaviour.closeAfterBytes) : QString());
    int same = -1;
    for (size_t i = 0; i < knownPresets().size(); ++i) {
        ReceiverBehaviour preset = knownPresets()[i].behaviour;
        preset.destination = behaviour.destination;
        if (preset == behaviour)
            same = int(i);
    }
    m_presets->setCurrentIndex(same);
}

std::optional<ReceiverBehaviour> ReceiverCard::typed()
{
    constexpr qint64 longestDelay = 10 * 60 * 1000, mostCut = 1'000'000;
    ReceiverBehaviour wanted;
    wanted.destination = m_destination;
    bool all = true;
    const auto number = [&](Field field, qint64 least, qint64 most, const QString &problem) {
        bool ok = true;
        const auto value = numberIn(m_edits.at(field), least, most, ok);
        m_rows.at(field)->setError(ok ? QString() : problem);
        all = all && ok;
        return ok ? value : std::nullopt;
    };
    if (const auto status = number(Field::Status, 200, 599, tr("200 to 599.")))
        wanted.forceStatus = int(*status);
    wanted.delayMs = number(Field::Delay, 0, longestDelay, tr("0 to %1.").arg(QLocale().toString(longestDelay))).value_or(0);
    wanted.closeAfterBytes = number(Field::Cut, 0, mostCut, tr("0 to %1.").arg(QLocale().toString(mostCut)));
    const QString rate = m_edits.at(Field::Rate)->text().trimmed().replace(u',', u'.');
    bool ok = true;
    const double percent = rate.isEmpty() ? 0 : QLocale::c().toDouble(rate, &ok);
    const bool right = ok && percent >= 0 && percent <= 100;
    m_rows.at(Field::Rate)->setError(right ? QString() : tr("0 to 100."));
    all = all && right;
    if (!rate.isEmpty())
        wanted.failureRate = percent / 100;
    wanted.retryAfter = m_edits.at(Field::RetryAfter)->text().trimmed();
    return all ? std::optional(wanted) : std::nullopt;
}

void ReceiverCard::apply()
{
    if (const auto wanted = typed())
        m_receivers.set(*wanted);
}

} // namespace selwise
