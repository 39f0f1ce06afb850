#include "ui/panes/webhooks/webhookwords.h"

#include "models/controllers/sitesession.h"
#include "models/controllers/webhooktests.h"
#include "models/domain/codec/redaction.h"
#include "models/ports/clock.h"
#include "models/text/webhooktext.h"
#include "ui/panes/words.h"
#include "ui/widgets/environment.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>
#include <cmath>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WebhookWords)
};

/// One digit behind the point, and never 100 % while something failed.
QString shareText(int part, int whole)
{
    const double share = std::floor(1000.0 * part / std::max(1, whole)) / 10;
    return QLocale().toString(share, 'f', share == 100 ? 0 : 1) + QStringLiteral("\u00a0%");
}

/// Without a user and password, which no address may have: they are seen in its field alone, where that is said.
QString shownAddress(const QString &address)
{
    QUrl url(address.trimmed());
    if (url.host().isEmpty())
        return codec::redactedText(address);
    url.setUserInfo({});
    return codec::redactedText(url.toString());
}

/// Host and path: what tells addresses apart.
QString shortAddress(const QString &address)
{
    const QString shown = shownAddress(address);
    const QUrl url(shown);
    return url.host().isEmpty() ? shown : url.authority() + url.path();
}

} // namespace

WebhookStatus webhookStatus(const WebhooksModel::Row &row, const QDateTime &now)
{
    if (row.removed)
        return {Tone::Warning, row.conflict ? Text::tr("To be deleted, in conflict") : Text::tr("To be deleted"), Icon::Trash};
    if (!row.published)
        return {Tone::Info, row.issues > 0 ? Text::tr("New, %n fields to fill in", nullptr, row.issues) : Text::tr("New, not published"), {}};
    if (!row.enabled && !row.disabledReason.isEmpty())
        return {Tone::Failed, Text::tr("Switched off by the service"), {}};
    if (!row.enabled)
        return {Tone::Skipped, Text::tr("Switched off"), {}};
    switch (row.told) {
    case WebhooksModel::Told::NotRead: return {Tone::Neutral, Text::tr("Active"), Icon::Webhooks};
    case WebhooksModel::Told::Unavailable: return {Tone::Info, Text::tr("Active, deliveries not read"), {}};
    case WebhooksModel::Told::Nothing: return {Tone::Skipped, Text::tr("No delivery yet"), {}};
    case WebhooksModel::Told::Told: break;
    }
    const int over = row.delivered + row.failed;
    if (row.failingSince.isValid() && row.delivered == 0)
        return {Tone::Failed, Text::tr("Failing since %1").arg(words::roughMoment(row.failingSince, now)), {}};
    if (over == 0)
        return {Tone::Retrying, Text::tr("Retrying"), {}};
    const QString share = shareText(row.delivered, over);
    constexpr double healthy = 0.99;
    if (double(row.delivered) / over >= healthy)
        return {Tone::Delivered, Text::tr("Healthy, %1").arg(share), {}};
    return {Tone::Retrying, Text::tr("Degraded, %1").arg(share), {}};
}

Question dropWebhookQuestion(const QString &name)
{
    Question question;
    question.severity = Question::Severity::Danger;
    question.title = Text::tr("Drop the new webhook %1?").arg(name);
    question.text = Text::tr("It was never published. Its generated secret goes with it.");
    question.answers = {{0, Text::tr("Keep it"), true, false}, {1, Text::tr("Drop it"), false, true}};
    return question;
}

WebhookWords::WebhookWords(WebhooksModel *model, const WebhookTests &tests, const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_tests(tests), m_clock(clock)
{
    setSourceModel(model);
    connect(&tests, &WebhookTests::changed, this, [this](const WebhookId &id) {
        if (const int changed = m_model->rowOf(id); changed >= 0)
            Q_EMIT dataChanged(index(changed, 0), index(changed, 0));
    });
}

ListItemContent WebhookWords::content(const QModelIndex &index) const
{
    const WebhooksModel::Row &row = m_model->at(index.row());
    const WebhookStatus status = webhookStatus(row, m_clock.now());
    ListItemContent content;
    content.mark = ProviderMark::Webhook;
    content.name = webhookName(row.name);
    content.statusTone = status.tone;
    content.statusText = status.word;
    content.statusIcon = status.icon;
    content.caption = row.url.isEmpty() ? Text::tr("no address yet") : shortAddress(row.url);
    if (row.conflict) {
        content.badgeTone = Tone::Warning;
        content.badge = Text::tr("conflict");
        content.badgeIcon = Icon::Warning;
    } else if (m_tests.hasFailed(row.id)) {
        content.badgeTone = Tone::Failed;
        content.badge = Text::tr("test");
        content.badgeSpoken = Text::tr("test failed");
        content.badgeIcon = Icon::Failed;
    } else if (row.dirty && row.published) {
        content.badge = Text::tr("changed");
    }
    return content;
}

/// What has no room in the row, in full.
QString WebhookWords::tip(const WebhooksModel::Row &row) const
{
    QStringList lines{webhookStatus(row, m_clock.now()).word};
    if (!row.enabled && row.published)
        lines << row.disabledReason;
    lines << shownAddress(row.url);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant WebhookWords::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == Qt::DisplayRole)
        return webhookName(m_model->at(index.row()).name);
    if (index.isValid() && role == Qt::AccessibleTextRole)
        return TwoLineDelegate::accessibleText(content(index));
    if (index.isValid() && role == Qt::ToolTipRole)
        return tip(m_model->at(index.row()));
    return QIdentityProxyModel::data(index, role);
}

} // namespace selwise
