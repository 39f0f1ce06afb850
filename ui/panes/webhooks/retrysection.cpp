#include "ui/panes/webhooks/retrysection.h"

#include "models/controllers/webhookscontroller.h"
#include "models/ports/clock.h"
#include "models/text/providertext.h"
#include "models/text/spantext.h"
#include "models/text/webhooktext.h"
#include "ui/panes/card.h"
#include "ui/panes/draftfield.h"
#include "ui/panes/sentences.h"
#include "ui/panes/webhooks/retrydrawing.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace selwise {

namespace {

using Field = RetrySection::Field;

constexpr int fewColumns = 3, columnGap = 12;

int &memberOf(RetryPolicy &policy, Field field)
{
    switch (field) {
    case Field::Attempts: return policy.maxAttempts;
    case Field::FirstWait: return policy.initialDelaySeconds;
    case Field::Longest: return policy.maxDelaySeconds;
    case Field::Timeout: break;
    }
    return policy.timeoutSeconds;
}

QString nameOf(Field field) ///< on the wire
{
    switch (field) {
    case Field::Attempts: return QStringLiteral("maxAttempts");
    case Field::FirstWait: return QStringLiteral("initialDelaySeconds");
    case Field::Longest: return QStringLiteral("maxDelaySeconds");
    case Field::Timeout: break;
    }
    return QStringLiteral("timeoutSeconds");
}

QString shown(const RetryPolicy &policy, Field field)
{
    RetryPolicy copy = policy;
    const int value = memberOf(copy, field);
    return field == Field::Attempts ? QString::number(value) : spanText(value);
}

std::optional<int> read(Field field, const QString &typed)
{
    if (field != Field::Attempts)
        return parseSpan(typed);
    bool ok = false;
    const int attempts = typed.trimmed().toInt(&ok);
    return ok && attempts >= 0 ? std::optional(attempts) : std::nullopt;
}

} // namespace

RetrySection::RetrySection(const Deps &deps, const WebhookId &id, QWidget *parent)
    : QWidget(parent), m_deps(deps), m_id(id), m_grid(new QGridLayout), m_backoff(new QComboBox)
{
    makeRow(Field::Attempts, tr("Attempts"));
    makeRow(Field::FirstWait, tr("First wait"));
    for (const Backoff backoff : {Backoff::Exponential, Backoff::Linear, Backoff::Fixed})
        m_backoff->addItem(backoffName(backoff), int(backoff));
    m_backoff->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_backoff->setMinimumContentsLength(6);
    m_backoffRow = new FieldRow(tr("Then"), m_backoff, this);
    m_backoffRow->setToolTip(tr("How the waits go on"));
    makeRow(Field::Longest, tr("Longest wait"));
    makeRow(Field::Timeout, tr("Timeout"));
    connect(m_backoff, &QComboBox::activated, this, [this](int index) {
        if (const auto webhook = m_deps.webhooks.shown(m_id)) {
            RetryPolicy policy = webhook->retry;
            policy.backoff = Backoff(m_backoff->itemData(index).toInt());
            m_deps.webhooks.setRetry(m_id, policy);
        }
    });
    m_drawing = new RetryDrawing;
    auto *card = new Card(this);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(16, 14, 16, 12);
    inner->setSpacing(10);
    inner->addWidget(m_drawing);
    auto *rules = new TextLabel(retryRulesText() + u' ' + assumptionText(), TextLabel::Look::Caption, card);
    rules->setWordWrap(true);
    inner->addWidget(rules);
    m_grid->setHorizontalSpacing(columnGap);
    m_grid->setVerticalSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(m_grid);
    column->addWidget(card);
    place();
}

FieldRow *RetrySection::makeRow(Field field, const QString &label)
{
    auto *edit = new QLineEdit;
    edit->setAlignment(Qt::AlignRight);
    edit->setMinimumWidth(64);
    keepUndoOfDraft(edit);
    auto *row = new FieldRow(label, edit, this);
    m_edits[field] = edit;
    m_rows[field] = row;
    connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) { take(field, text); });
    connect(edit, &QLineEdit::editingFinished, this, [this, field] {
        m_deps.journal.endTyping();
        if (const auto webhook = m_deps.webhooks.shown(m_id); webhook && !m_refused.contains(field))
            m_edits.at(field)->setText(shown(webhook->retry, field)); // as it was understood
    });
    return row;
}

void RetrySection::take(Field field, const QString &typed)
{
    const auto value = read(field, typed);
    const auto webhook = m_deps.webhooks.shown(m_id);
    if (!value) {
        m_refused[field] = field == Field::Attempts ? tr("Enter a whole number.") : tr("Enter a time like 30 s, 5 min or 1 h.");
        m_rows.at(field)->setError(m_refused[field]);
        return;
    }
    m_refused.erase(field);
    m_rows.at(field)->setError({});
    if (!webhook)
        return;
    RetryPolicy policy = webhook->retry;
    memberOf(policy, field) = *value;
    m_deps.webhooks.setRetry(m_id, policy);
}

void RetrySection::refill(const Webhook &webhook, const std::vector<Issue> &issues)
{
    for (const auto &[field, edit] : m_edits) {
        const auto understood = read(field, edit->text());
        RetryPolicy copy = webhook.retry;
        const bool same = understood && *understood == memberOf(copy, field);
        if (edit->hasFocus() && same)
            continue; // being typed: "90 s" is not turned into "1 min 30 s" under the hands
        if (m_refused.contains(field) && edit->hasFocus())
            continue;
        m_refused.erase(field);
        if (!same || !edit->hasFocus())
            edit->setText(shown(webhook.retry, field));
    }
    for (const auto &[field, row] : m_rows) {
        const QString path = QStringLiteral("retry.") + nameOf(field);
        const auto problems = messagesAt(path, issues, m_deps.webhooks.fieldErrors(m_id));
        row->setError(m_refused.contains(field) ? m_refused[field] : problems.error);
        row->setWarning(problems.warning);
    }
    const bool unknown = webhook.retry.backoff == Backoff::Unknown;
    const int last = m_backoff->findData(int(Backoff::Unknown));
    if (unknown && last < 0)
        m_backoff->addItem(backoffName(Backoff::Unknown), int(Backoff::Unknown));
    else if (!unknown && last >= 0)
        m_backoff->removeItem(last);
    m_backoff->setCurrentIndex(m_backoff->findData(int(webhook.retry.backoff)));
    m_backoffRow->setWarning(unknown ? tr("Kept as the service has it; drawn as if it doubled.") : QString());
    m_drawing->setPolicy(webhook.retry, m_deps.clock.now());
}

/// All in a row, or three and two where there is no room.
void RetrySection::place()
{
    constexpr int roomForAll = 520;
    const std::vector<FieldRow *> order = rows();
    int all = (int(order.size()) - 1) * columnGap;
    for (const FieldRow *row : order)
        all += row->minimumSizeHint().width();
    const int columns = width() < std::max(all, roomForAll) ? fewColumns : int(order.size());
    if (std::exchange(m_columns, columns) == columns)
        return;
    int at = 0;
    for (FieldRow *row : order) {
        m_grid->removeWidget(row);
        m_grid->addWidget(row, at / columns, at % columns, Qt::AlignTop);
        m_grid->setColumnStretch(at, at < columns ? 1 : 0);
        ++at;
    }
}

std::vector<FieldRow *> RetrySection::rows() const
{
    return {m_rows.at(Field::Attempts), m_rows.at(Field::FirstWait), m_backoffRow, m_rows.at(Field::Longest), m_rows.at(Field::Timeout)};
}

QSize RetrySection::minimumSizeHint() const
{
    int widest = 0;
    for (const FieldRow *row : rows())
        widest = std::max(widest, row->minimumSizeHint().width());
    return {fewColumns * widest + (fewColumns - 1) * columnGap, QWidget::minimumSizeHint().height()};
}

void RetrySection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace selwise
