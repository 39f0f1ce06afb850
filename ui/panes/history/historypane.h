#pragma once

#include "ui/panes/pane.h"

class QListView;
class QPushButton;
class QStackedWidget;

namespace selwise {

class Banner;
class EmptyState;
class LoadingState;
class PaneHeader;
class PlanView;
class SearchField;
class VersionDetail;
class VersionList;

/// The versions of the site as this computer knows them: what was published when and by whom, what others changed, and each of
/// them back into the draft. The site's configuration out to a file and in again, with a dry run.
class HistoryPane : public Pane {
    Q_OBJECT
public:
    explicit HistoryPane(const PaneContext &context, QWidget *parent = nullptr);

    QList<QWidget *> regions() const override;
    QWidget *searchField() const override;
    std::vector<Command> commands() override;
    void entered() override;
    bool leave() override;
    void select(qint64 number);

    /// Reads the file and shows what it would change; without a name, after asking for one.
    void importFile(const QString &file);
    void exportTo(const QString &file);

private:
    void build();
    void buildHeader();
    void showState();
    void currentMoved();
    void restore(qint64 number);
    void askImport();
    void askExport();
    void take();

    PaneContext m_context;
    PaneHeader *m_header;
    SearchField *m_search;
    QPushButton *m_import, *m_export;
    QStackedWidget *m_pages;
    LoadingState *m_loading;
    EmptyState *m_empty;
    Banner *m_problem, *m_fileProblem;
    QListView *m_list;
    VersionList *m_versions;
    VersionDetail *m_detail;
    PlanView *m_plan;
    bool m_reading = false;
    qint64 m_followed = 0; ///< the newest, shown because it is; 0 once somebody chose one
};

} // namespace selwise
