#pragma once

#include "models/controllers/publishhistory.h"
#include "models/services/siteplan.h"

namespace selwise {

class HistoryModel;

/// The History pane of one site: the list of versions, what differs between any two of them, the draft and the server, and what
/// restoring one would bring into the draft. Also a site's configuration as a file, out of the draft and into it.
class HistoryController : public QObject {
    Q_OBJECT
public:
    struct Deps {
        PublishHistory &history;
        DraftBook &drafts;
        Publishers &publishers;
    };
    explicit HistoryController(const Deps &deps, QObject *parent = nullptr);
    ~HistoryController() override;

    HistoryModel *model() const { return m_model; }
    const PublishHistory &history() const { return m_deps.history; }
    void setSearch(const QString &text); ///< in note, person, record and what changed
    QString search() const { return m_search; }

    /// What a version is compared with: the state before it, what is shown (draft over base), what the server had when last read,
    /// or another version.
    enum class Against { Before, Draft, Server, Version };
    struct Difference {
        RecordKey key;
        QString name;
        std::optional<Json> before, after; ///< nullopt = not there
        std::vector<Change> changes;
        QString outcome, error; ///< of a record in the version itself; see codec::HistoryRecord
    };
    /// From the older to the newer of the two; records that are the same are left out.
    std::vector<Difference> differences(qint64 number, Against against, qint64 other = 0) const;
    bool isInForce(qint64 number) const; ///< the newest that was written

    /// The newest version that wrote this record, at all or by then (UTC); 0 = none that is kept.
    qint64 newestOf(const RecordKey &key, const QDateTime &by = {}) const;
    /// Of the whole site, or of one record only; number 0: what was before the first version.
    SitePlan restore(qint64 number, const std::optional<RecordKey> &only = {}) const;
    SitePlan import(const codec::SiteFile &file) const;
    codec::SiteFile exported(const QString &site, const QString &environment) const;
    /// For PublishHistory and the next publish: what goes into the draft now is this version again.
    void setRestoring(qint64 number) { m_deps.history.setRestoring(number); }
    QString nameOf(const RecordKey &key) const;

Q_SIGNALS:
    void changed(); ///< model, isLoaded, error

private:
    void refill();
    SiteShown shown() const;

    const Deps m_deps;
    HistoryModel *m_model;
    QString m_search;
};

} // namespace selwise
