#pragma once

#include "models/controllers/worker.h"
#include "models/ports/logresult.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QWidget>
#include <functional>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace selwise {

class AttemptsView;
class Banner;
class FoldingCode;
class DiffView;
class IconLabel;
class LinkLabel;
class LogsController;
class SegmentedControl;
class StepsView;
class TextLabel;

/// One entry: what became of it, the attempts of its delivery, the event, the request and the answer, and what belongs with it.
/// Of two entries it shows what differs.
class LogDetail : public QWidget {
    Q_OBJECT
public:
    explicit LogDetail(LogsController &logs, QWidget *parent = nullptr);

    /// Tells of an entry under which version its delivery was decided; empty when that is not known.
    void setVersionOf(std::function<QString(const DeliveryLogEntry &first)> versionOf) { m_versionOf = std::move(versionOf); }
    void setToday(const QDate &today) { m_today = today; } ///< times of another day say theirs
    /// The entry at once; what became of its delivery as soon as its attempts are found in the whole archive.
    void showRow(const LogResultPtr &result, int row);
    void compare(const LogResultPtr &result, int first, int second);
    void clear();
    void takeFocus(); ///< where one reads on
    int footHeight() const; ///< of the row with what leads on; 0 without it
    QString curl() const; ///< empty when the entry shows no request
    QString json() const; ///< the whole entry

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void closeWanted();
    void relatedWanted(const QString &query, const QString &name);
    void copyWanted(const QString &text, const QString &what);
    void explainWanted(); ///< the event of the entry, in the Explain pane
    void stopWanted();    ///< the filter or mapping that stopped it

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void setCompact(bool compact);
    void orderTabs();
    void showDelivery(const std::vector<DeliveryLogEntry> &attempts);
    void showBanner(std::optional<DeliveryState> state);
    void showCode();
    void showSteps();
    void showRelated();

    LogsController &m_logs;
    std::weak_ptr<const LogResult> m_result; ///< what is shown is row `m_row` of it
    int m_row = -1;
    DeliveryLogEntry m_entry;
    QDate m_today;
    std::function<QString(const DeliveryLogEntry &)> m_versionOf;
    IconLabel *m_mark;
    TextLabel *m_title, *m_subtitle, *m_hint, *m_version;
    Banner *m_banner;
    AttemptsView *m_timeline;
    QWidget *m_exchange, *m_related, *m_foot;
    QVBoxLayout *m_body, *m_exchangeColumn;
    bool m_compact = false; ///< there is little height: what is read comes before what stands around it
    SegmentedControl *m_which;
    LinkLabel *m_sameOrder, *m_sameVisitor, *m_sameEvent;
    FoldingCode *m_code;
    DiffView *m_diff;
    StepsView *m_steps;
    QPushButton *m_copy, *m_explain, *m_curl;
    QPointer<QFutureWatcherBase> m_running;
    Worker m_worker; // last: it waits for what runs
};

} // namespace selwise
