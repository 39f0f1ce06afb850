#include "models/controllers/connectioninput.h"

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The validation speaks of wire names; the form has one field for the site.
const QString siteField = u"site"_s, addressField = u"apiUrl"_s, tokenField = u"token"_s;

} // namespace

SecretKey tokenKey(const ConnectionProfile &profile)
{
    return {profile.id.text, profile.site.text, u"connection"_s, u"token"_s};
}

std::vector<Issue> connectionIssues(const ConnectionProfile &profile, const ParsedAddress &address, const Secret &token)
{
    std::vector<Issue> issues;
    for (Issue issue : validate(profile)) {
        if (issue.path == addressField)
            continue; // said about what was typed
        if (issue.path == "siteId"_L1)
            issue.path = siteField;
        issues.push_back(std::move(issue));
    }
    if (address.problem == AddressProblem::Empty)
        issues.push_back({Issue::Severity::Error, Issue::Code::Required, addressField, {}});
    else if (address.problem != AddressProblem::None)
        issues.push_back({Issue::Severity::Error, Issue::Code::AddressNotAllowed, addressField,
                          QString::number(int(address.problem))});
    const std::vector<Issue> ofToken = validateToken(tokenField, token);
    issues.insert(issues.end(), ofToken.begin(), ofToken.end());
    return issues;
}

} // namespace selwise
