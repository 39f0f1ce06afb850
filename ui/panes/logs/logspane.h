#pragma once

#include "models/domain/logquery.h"
#include "models/ports/logresult.h"
#include "ui/panes/pane.h"

class QActionGroup;
class QPushButton;
class QShortcut;
class QSplitter;
class QStackedWidget;

namespace selwise {

class ChipsBar;
class EmptyState;
class ErrorState;
class FacetList;
class LinkLabel;
class LoadingState;
class LogDetail;
class LogGroups;
class LogArchive;
class LogTable;
class LogTabs;
class LogsController;
class MatchStrip;
class PopupMenuButton;
class QueryBar;
class RunningBar;
class SegmentedControl;
class TextLabel;
class TimeHistogram;
enum class LogExportFormat;
struct LogExportEnd;

/// Delivery logs: everything archived of this site, asked in one line, narrowed step by step, followed live.
class LogsPane : public Pane {
    Q_OBJECT
public:
    explicit LogsPane(const PaneContext &context, QWidget *parent = nullptr);

    QList<QWidget *> regions() const override;
    QWidget *searchField() const override;
    std::vector<Command> commands() override;
    void entered() override;
    QDateTime readAt() const override;
    bool leave() override;
    int footHeight() const override;

    LogTable *table() const { return m_table; }
    LogDetail *detail() const { return m_detail; }
    QueryBar *query() const { return m_query; }
    TimeHistogram *histogram() const { return m_histogram; }
    FacetList *facets() const { return m_facets; }
    void groupBy(const std::vector<logquery::FieldRef> &fields); ///< none: the rows themselves

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override; ///< files are imported

private:
    QWidget *buildHead();
    QWidget *buildQueryRow();
    QWidget *buildTime();
    QWidget *buildTableSide();
    QWidget *buildNothing();
    void buildShortcuts();
    void connectLogs();
    void showState();
    void showResult();
    void showOutcome(); ///< how many rows, or that they are being searched for
    void showFeed();
    void showTail();
    void showRow();
    bool isNarrow() const;
    void showRows(); ///< the table, the groups, or that nothing matches
    void fillRanges(QMenu *menu);
    void fillSaved(QMenu *menu);
    void saveSearch();
    void fillGroups(QMenu *menu);
    void fillColumns(QMenu *menu);
    void toggleUndelivered(bool on);
    void ask(const QString &query, const QString &name); ///< in a tab of its own
    void findFailure(bool forward);
    void copyRows(bool asJson);
    void copyText(const QString &text, const QString &what);
    void exportRows(LogExportFormat format);
    void runExport(const LogResultPtr &result, const QString &file, LogExportFormat format);
    void tellExport(const LogExportEnd &end, const QString &file);
    void importFiles();
    void runImport(LogArchive &archive, const QStringList &files);
    void showMenu(const QPoint &at); ///< of a row: what keys and the detail do as well
    void toggleBookmark();
    std::optional<DeliveryLogEntry> currentEntry() const;
    void explainEvent();
    void openStop(); ///< the filter or mapping that stopped the event of the row
    /// Under which publish the delivery that begins with this entry was decided, as far as History knows; else empty.
    QString versionOf(const DeliveryLogEntry &first) const;
    void showHelp();
    void showRetention();

    PaneContext m_context;
    LogsController &m_logs;
    LogTabs *m_tabs;
    QueryBar *m_query;
    PopupMenuButton *m_range, *m_group;
    QActionGroup *m_ranges, *m_groupings; ///< what their menus offer: one of it holds
    QPushButton *m_tail, *m_undelivered, *m_failure;
    TimeHistogram *m_histogram;
    TextLabel *m_held, *m_brushed;
    LinkLabel *m_fetch;
    ChipsBar *m_chips;
    QStackedWidget *m_pages, *m_rows;
    LoadingState *m_loading;
    EmptyState *m_empty;
    ErrorState *m_error;
    QWidget *m_content;
    QSplitter *m_split;
    FacetList *m_facets;
    SegmentedControl *m_mode;
    LogTable *m_table;
    LogGroups *m_groups;
    QWidget *m_nothing;
    TextLabel *m_nothingText;
    MatchStrip *m_strip;
    LogDetail *m_detail;
    RunningBar *m_running;
    bool m_detailClosed = false, m_exporting = false;
};

} // namespace selwise
