#pragma once

#include "app/sandbox/target.h"
#include "models/domain/testresult.h"

#include <array>

namespace selwise::sandbox {

/// The answer to a test, as it is gathered (contract, section 3). Holds no secret: requests come in as they may be shown,
/// answers are masked here.
class TestReport {
public:
    /// A check counts once: the first failure stays.
    void set(CheckName check, CheckStatus status, const QString &detail, std::chrono::milliseconds duration = {});
    bool isSet(CheckName check) const { return at(check).isSet; }
    bool failed(CheckName check) const { return at(check).isSet && at(check).status == CheckStatus::Failed; }
    /// All that were not looked at.
    void skipRest(const QString &why);
    void note(const QString &sentence) { m_notes += sentence; } ///< for the message

    static Json shownRequest(const forwarding::WireRequest &request);
    static Json shownResponse(const forwarding::Answer &answer, const Target &target);
    void setExchange(Json request, Json response);
    void setValidation(Json request, Json response); ///< GA4's first request, to its validator

    Json answer(bool bypassFilters, std::chrono::milliseconds whole) const;

private:
    struct Check {
        bool isSet = false;
        CheckStatus status = CheckStatus::Skipped;
        QString detail;
        std::chrono::milliseconds duration{0};
    };
    Check &at(CheckName check) { return m_checks[std::size_t(check)]; }
    const Check &at(CheckName check) const { return m_checks[std::size_t(check)]; }

    std::array<Check, 4> m_checks; // settings, reachable, payload, credentials
    QStringList m_notes;
    Json m_request, m_response, m_validation;
};

} // namespace selwise::sandbox
