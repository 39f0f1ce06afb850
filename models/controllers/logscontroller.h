#pragma once

#include "models/controllers/logfeed.h"
#include "models/domain/logtab.h"
#include "models/domain/rules.h"
#include "models/forwarding/decision.h"
#include "models/query/lognarrowing.h"
#include "models/query/logrelated.h"
#include "models/services/logleads.h"

namespace selwise {

class LogCompletion;
class LogsModel;
class SettingsStore;

/// The Delivery logs pane of one site: its tabs, and what the archive answers to the one in front. Every change asks anew;
/// an answer that a later change has overtaken is dropped.
class LogsController : public QObject {
    Q_OBJECT
public:
    LogsController(LogFeed::Deps deps, SettingsStore &settings, QObject *parent = nullptr);
    ~LogsController() override;

    /// The document of a site's tabs and saved searches.
    static QString documentName(const QString &connection, const QString &site);

    LogFeed &feed() const;
    LogsModel *model() const;
    LogCompletion &completion() const;
    void begin(); ///< when the pane is first shown

    // Tabs. There is always one at least, the first; each change is kept on this computer.
    const LogsView &view() const;
    const LogTab &tab() const;
    void setCurrent(int tab);
    int addTab(const LogTab &tab); ///< and shows it
    void closeTab(int tab);        ///< not the last one
    void setTab(const LogTab &tab);///< the current one anew
    std::optional<qint64> rowsOf(int tab) const; ///< at its last answer; nothing while another one is searched for
    void saveSearch(const QString &name); ///< all of the tab; in place of one of this name
    void removeSearch(const QString &name);
    void setColumns(const QStringList &paths);

    void setQuery(const QString &text);
    const logquery::Parsed &parsed() const;

    // The answer.
    enum class State { Waiting, NoArchive, Failed, Ready };
    State state() const;
    std::optional<ArchiveError> error() const; ///< of the archive or of the last question
    bool isRunning() const;
    /// Whether another question than `result` answers has been waiting for longer than a moment.
    bool isSearching() const;
    LogResultPtr result() const; ///< nullptr before the first; with an error in the query the one before
    std::chrono::milliseconds took() const;
    /// Which question `result` answers: another number after the tab, its query, range or order changed, the same one after new
    /// entries.
    int question() const;
    struct ChipCount {
        logquery::Chip chip;
        std::optional<qint64> hides; ///< or would hide, when it is off; nothing until it is counted
    };
    const std::vector<ChipCount> &chips() const;
    void toggleChip(int chip);
    void removeChip(int chip);
    /// Narrows another tab by this chip as well, and shows it; behind the last one: a new tab with nothing but the chip.
    void copyChip(int chip, int tab);
    /// With what each field's own choice is left out, so that the other values show what choosing them would add.
    const std::vector<Facet> &facets() const;
    const std::optional<LogHistogram> &histogram() const; ///< without the brush
    std::vector<logquery::FieldRef> columns() const;

    /// While it is paused entries that come, of the past too, are counted, not shown, until `showNew`.
    void setPaused(bool paused);
    bool isPaused() const;
    qint64 newEntries() const;
    void showNew();

    void setGroupBy(const std::vector<logquery::FieldRef> &fields); ///< none: no groups
    const std::vector<logquery::FieldRef> &groupBy() const;
    const std::vector<LogGroup> &groups() const;

    /// From now on each answer says where this row of the present one stands in it.
    void follow(int row);
    /// Where that is; nothing when no row is followed, or this answer lacks it.
    std::optional<int> followed() const;

    void sort(const logquery::FieldRef &field, bool descending);
    void findNeighbour(int row, Neighbour what, bool forward); ///< ends in `neighbourFound`
    void setBookmark(int row, bool on);
    /// What would become of the entry's event today, with the settings as the service has them; nothing when the entry does not
    /// show its event, or its receiver is gone. Rests on `rules`.
    std::optional<forwarding::Decision> explain(const DeliveryLogEntry &entry) const;
    LogLeads leads(const DeliveryLogEntry &entry) const;
    void setRules(const EvaluationRules &rules);
    std::vector<logquery::SeenPath> seenPaths() const; ///< in the payloads of some of the rows

Q_SIGNALS:
    void tabsChanged();
    void queryChanged();  ///< text of the current tab, and what was understood
    void resultChanged(); ///< all of the answer; `error` and `isRunning` too
    void runningChanged(); ///< `isSearching` too
    void newEntriesChanged();
    void groupsChanged();
    void neighbourFound(int row, selwise::Neighbour what); ///< -1: there is none

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
