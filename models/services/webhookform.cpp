#include "models/services/webhookform.h"

#include "models/domain/codec/webhookcodec.h"

#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Two names that people, or another system, take for the same.
QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

} // namespace

Json emptyWebhookForm()
{
    Webhook webhook;
    webhook.auth = WebhookAuth::Signature;
    webhook.authText = codec::authText(webhook.auth);
    Json form = codec::encodeCanonical(webhook);
    form.remove(codec::secretsSetName);
    return form;
}

std::vector<Issue> webhookIssues(const Webhook &webhook, const std::vector<QString> &otherNames)
{
    std::vector<Issue> issues = validate(webhook);
    const QString mine = folded(webhook.name);
    const auto same = std::ranges::find_if(otherNames, [&mine](const QString &name) { return !mine.isEmpty() && folded(name) == mine; });
    if (same != otherNames.end())
        issues.push_back({Issue::Severity::Warning, Issue::Code::Duplicate, u"name"_s, same->left(maxTextLength)});
    return issues;
}

std::vector<QString> secretNames(WebhookAuth auth)
{
    std::vector<QString> names;
    for (const QLatin1StringView name : codec::authConfigNames(auth)) {
        if (name != "header"_L1)
            names.emplace_back(name);
    }
    return names;
}

} // namespace selwise
