#include "ui/panes/logs/retentiondialog.h"

#include "models/domain/logquery.h"
#include "models/ports/whendone.h"
#include "ui/panes/logs/archivewords.h"
#include "ui/theme/variants.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace selwise {

namespace {

constexpr int usualDays = 90, mostDays = 3650;
constexpr double gigabyte = 1e9, usualSize = 2, leastSize = 0.01, mostSize = 10'000;

LogRequest olderThan(qint64 ms)
{
    using logquery::Bound;
    using logquery::Moment;
    const logquery::TimeRange range{std::nullopt, Bound<Moment>{Moment{Moment::Kind::Instant, ms}, false}};
    LogRequest request;
    request.query = logquery::Node{logquery::Term{{logquery::Field::Time, {}}, {logquery::Test(range)}}};
    return request;
}

/// Why nothing can be set here; none where it can.
std::optional<ArchiveError::Kind> obstacle(ArchiveState::Access access)
{
    switch (access) {
    case ArchiveState::Access::Writable: return std::nullopt;
    case ArchiveState::Access::AskedForReading: return ArchiveError::Kind::ReadOnly;
    case ArchiveState::Access::HeldByAnother: return ArchiveError::Kind::HeldByAnother;
    case ArchiveState::Access::NewerFormat: return ArchiveError::Kind::NewerFormat;
    case ArchiveState::Access::NotWritable: break;
    }
    return ArchiveError::Kind::NotAllowed;
}

} // namespace

RetentionDialog::RetentionDialog(LogArchive &archive, const QString &site, const QDateTime &now, QWidget *parent)
    : QDialog(parent), m_archive(archive), m_now(now), m_byAge(new QCheckBox(tr("Delete logs after this many days"), this)),
      m_bySize(new QCheckBox(tr("Delete the oldest above this many GB"), this)), m_days(new QSpinBox(this)),
      m_size(new QDoubleSpinBox(this)), m_effect(new TextLabel({}, TextLabel::Look::Secondary, this)),
      m_problem(new TextLabel({}, TextLabel::Look::Secondary, this)), m_save(new QPushButton(tr("Save"), this))
{
    setWindowTitle(tr("How long logs are kept"));
    setAttribute(Qt::WA_DeleteOnClose);
    const ArchiveState state = archive.state();
    const RetentionPolicy kept = archive.retention();
    const QLocale locale;
    QString held = tr("%1 logs of %2 are on this computer and take %3.").arg(locale.toString(state.entries), site, locale.formattedDataSize(state.bytes, 1, QLocale::DataSizeSIFormat));
    if (state.oldest)
        held += u' ' + tr("The oldest is of %1.").arg(locale.toString(QDateTime::fromMSecsSinceEpoch(*state.oldest).date(), QLocale::LongFormat));
    auto *what = new TextLabel(held, TextLabel::Look::Secondary, this);
    m_days->setRange(1, mostDays);
    m_days->setValue(kept.days.value_or(usualDays));
    m_days->setAccessibleName(tr("Days that logs are kept"));
    m_size->setRange(leastSize, mostSize);
    m_size->setDecimals(2);
    m_size->setValue(kept.bytes ? double(*kept.bytes) / gigabyte : usualSize);
    m_size->setAccessibleName(tr("Space that logs may take"));
    m_byAge->setChecked(kept.days.has_value());
    m_bySize->setChecked(kept.bytes.has_value());
    m_problem->setTone(Tone::Error);
    for (TextLabel *label : {what, m_effect, m_problem})
        label->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    setButtonKind(m_save, ButtonKind::Primary);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RetentionDialog::save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(what);
    for (const auto &[check, field] : {std::pair<QCheckBox *, QWidget *>{m_byAge, m_days}, {m_bySize, m_size}}) {
        auto *row = new QHBoxLayout;
        row->addWidget(check, 1);
        row->addWidget(field);
        column->addLayout(row);
        field->setEnabled(check->isChecked());
        connect(check, &QCheckBox::toggled, field, &QWidget::setEnabled);
        connect(check, &QCheckBox::toggled, this, &RetentionDialog::showEffect);
    }
    connect(m_days, &QSpinBox::valueChanged, this, &RetentionDialog::showEffect);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &RetentionDialog::showEffect);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    setTabOrder(cancel, m_save);
    column->addWidget(m_effect);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    setMinimumWidth(460);
    const auto why = obstacle(state.access);
    m_problem->setVisible(why.has_value());
    if (why)
        m_problem->setText(archiveErrorFacts({*why, {}, {}}).sentence);
    for (QWidget *field : std::initializer_list<QWidget *>{m_byAge, m_bySize, m_save})
        field->setEnabled(!why);
    showEffect();
}

RetentionPolicy RetentionDialog::policy() const
{
    RetentionPolicy policy;
    if (m_byAge->isChecked())
        policy.days = m_days->value();
    if (m_bySize->isChecked())
        policy.bytes = qint64(std::llround(m_size->value() * gigabyte));
    return policy;
}

void RetentionDialog::showEffect()
{
    const RetentionPolicy wanted = policy();
    ++m_turn;
    if (wanted.days)
        countOlder(m_now.addDays(-*wanted.days).toMSecsSinceEpoch());
    const ArchiveState state = m_archive.state();
    QStringList facts;
    if (!wanted.days && !wanted.bytes)
        facts << tr("Everything is kept for ever.");
    if (wanted.bytes && *wanted.bytes < state.bytes) {
        const double over = 100 * double(state.bytes - *wanted.bytes) / double(state.bytes);
        facts << tr("About %1 % of what is held is over that size and goes at once.").arg(QLocale().toString(std::max(1.0, over), 'f', 0));
    }
    m_effect->setText(facts.join(u' '));
}

void RetentionDialog::countOlder(qint64 beforeMs)
{
    whenEnded(m_archive.run(olderThan(beforeMs)), this, ArchiveError{ArchiveError::Kind::Cancelled, {}, {}},
              [this, mine = m_turn](const Result<LogResultPtr, ArchiveError> &found) {
                  if (mine != m_turn || !found)
                      return;
                  const qint64 count = (*found)->rowCount();
                  const QString older = count > 0 ? tr("%1 logs are older than that and go at once.").arg(QLocale().toString(count))
                                                  : tr("None is older than that today.");
                  m_effect->setText((m_effect->text() + u' ' + older).trimmed());
              });
}

void RetentionDialog::save()
{
    m_save->setEnabled(false);
    whenEnded(m_archive.setRetention(policy()), this, ArchiveError{ArchiveError::Kind::Cancelled, {}, {}},
              [this, wanted = policy()](const Result<Done, ArchiveError> &done) {
                  m_save->setEnabled(true);
                  m_problem->setVisible(!done);
                  if (!done) {
                      m_problem->setText(archiveErrorFacts(done.error()).sentence);
                      return;
                  }
                  Q_EMIT saved(wanted);
                  accept();
              });
}

} // namespace selwise
