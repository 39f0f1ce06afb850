#pragma once

#include "models/controllers/providerscontroller.h"

#include <QObject>
#include <map>

namespace selwise {

/// One publish of some providers: waits for what became of each, then says so once.
class PublishRun : public QObject {
    Q_OBJECT
public:
    /// Begins at once.
    PublishRun(ProvidersController &providers, std::vector<ProviderId> ids, QObject *parent);

    const std::map<ProviderId, WriteOutcome> &outcomes() const { return m_outcomes; }
    bool allWritten() const;

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(); ///< once; after it the run may be deleted

private:
    std::vector<ProviderId> m_ids;
    std::map<ProviderId, WriteOutcome> m_outcomes;
};

/// What became of one record, for people: fact and consequence. Names what was written and what was not.
struct OutcomeText {
    bool good = false;
    QString fact, text;
};
OutcomeText outcomeText(const ProviderId &id, const WriteOutcome &outcome, const QString &host);

} // namespace selwise
