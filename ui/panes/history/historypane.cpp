#include "ui/panes/history/historypane.h"

#include "models/controllers/historycontroller.h"
#include "models/controllers/sitesession.h"
#include "models/items/historymodel.h"
#include "models/ports/whendone.h"
#include "models/text/storetext.h"
#include "ui/panes/bannercolumn.h"
#include "ui/panes/card.h"
#include "ui/panes/history/planview.h"
#include "ui/panes/history/versiondelegate.h"
#include "ui/panes/history/versiondetail.h"
#include "ui/panes/history/versionlist.h"
#include "ui/panes/history/versionrestore.h"
#include "ui/panes/paneheader.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLocale>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr int listUsual = 480, listLeast = 320, detailLeast = 460, searchWidth = 220;
enum Page { LoadingPage, EmptyPage, ContentPage, PlanPage };

} // namespace

HistoryPane::HistoryPane(const PaneContext &context, QWidget *parent) : Pane(parent), m_context(context)
{
    setAccessibleName(tr("History"));
    build();
    connect(m_context.site.versions(), &HistoryController::changed, this, &HistoryPane::showState);
    connect(m_context.site.drafts(), &DraftBook::changed, this, [this] {
        if (m_pages->currentIndex() == ContentPage && m_detail->against()->currentIndex() > 0)
            m_detail->refill();
    });
    showState();
}

void HistoryPane::buildHeader()
{
    m_header = new PaneHeader(tr("History"), this);
    m_search = new SearchField(tr("Note, person, event"), m_header);
    m_search->setAccessibleName(tr("Find by note, person, event"));
    m_search->setFixedWidth(searchWidth);
    m_import = new QPushButton(tr("Import…"), m_header);
    m_import->setIcon(icon(Icon::Import));
    m_export = new QPushButton(tr("Export…"), m_header);
    m_export->setIcon(icon(Icon::Export));
    m_import->setToolTip(tr("Shows what a file would change before anything does"));
    m_export->setToolTip(tr("This site's configuration as one file, without secrets"));
    for (QWidget *tool : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_export)})
        m_header->addTool(tool);
    connect(m_search, &QLineEdit::textChanged, m_context.site.versions(), &HistoryController::setSearch);
    connect(m_search, &SearchField::downPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_import, &QPushButton::clicked, this, &HistoryPane::askImport);
    connect(m_export, &QPushButton::clicked, this, &HistoryPane::askExport);
}

void HistoryPane::build()
{
    buildHeader();
    m_loading = new LoadingState(LoadingState::Skeleton::ListAndForm, this);
    m_loading->setProgress(tr("Reading the versions kept on this computer"));
    m_loading->setCancellable(false);
    m_empty = new EmptyState(tr("No version yet"), tr("Each publish from this computer is kept here, with what it changed and your note, and so is what others change at the server. Any of them can be brought back as a draft."), this);

    auto *left = new Surface(Surface::Fill::Content, this);
    left->setMinimumWidth(listLeast);
    m_list = new QListView(left);
    m_versions = new VersionList(*m_context.site.versions(), m_context.clock, m_list);
    m_list->setModel(m_versions);
    m_list->setItemDelegate(new VersionDelegate([this](const QModelIndex &index) { return m_versions->content(index.row()); }, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Versions"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPane::currentMoved);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_list);
    auto *right = new Surface(Surface::Fill::Content, this);
    right->setMinimumWidth(detailLeast);
    m_detail = new VersionDetail(m_context, right);
    connect(m_detail, &VersionDetail::restoreWanted, this, &HistoryPane::restore);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_detail);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({listUsual, 10000});

    m_plan = new PlanView(m_context, this);
    connect(m_plan, &PlanView::taken, this, &HistoryPane::take);
    connect(m_plan, &PlanView::cancelled, this, &HistoryPane::leave);
    m_pages = new QStackedWidget(this);
    for (QWidget *page : {static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(split), static_cast<QWidget *>(m_plan)})
        m_pages->addWidget(page);
    m_problem = new Banner(Tone::Error, this);
    m_fileProblem = new Banner(Tone::Error, this);
    auto *banners = new BannerColumn;
    for (Banner *banner : {m_problem, m_fileProblem}) {
        banners->addWidget(banner);
        banner->hide();
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(banners);
    column->addWidget(m_pages, 1);
}

void HistoryPane::showState()
{
    const HistoryController &versions = *m_context.site.versions();
    const auto &entries = versions.history().entries();
    const auto error = versions.history().error();
    if (error) {
        const StoreErrorText text = storeErrorText(*error);
        m_problem->setMessage(Tone::Error, text.title, text.what + u' ' + text.next);
    }
    m_problem->setVisible(error.has_value());
    m_search->setVisible(!entries.empty());
    QString summary;
    if (!entries.empty()) {
        summary = tr("%n versions since %1", nullptr, int(entries.size())).arg(QLocale().toString(entries.front().at.toLocalTime().date(), tr("d MMMM yyyy")));
        if (entries.front().number > 1)
            summary += tr(", older ones are not kept: at most %1 or %2")
                           .arg(PublishHistory::mostEntries).arg(QLocale().formattedDataSize(PublishHistory::mostBytes, 0));
    }
    m_header->setSummary(summary);
    const QModelIndex current = m_list->currentIndex();
    const bool read = m_detail->isAncestorOf(focusWidget());
    const bool following = !current.isValid() || (versions.model()->at(current.row()).number == m_followed && !read);
    if (following && current.row() != 0 && versions.model()->rowCount() > 0) {
        m_followed = versions.model()->at(0).number;
        m_list->setCurrentIndex(m_versions->index(0, 0));
    } else if (current.isValid()) {
        currentMoved();
    }
    // Only now: a list that gets the focus with nothing chosen makes its first row the current one, and none selected.
    if (m_pages->currentIndex() != PlanPage)
        m_pages->setCurrentIndex(!versions.history().isLoaded() ? LoadingPage : entries.empty() ? EmptyPage : ContentPage);
    if (hasFocus() && m_pages->currentIndex() == ContentPage) // it waited for its content
        m_list->setFocus(Qt::OtherFocusReason);
    m_list->viewport()->update(); // names, days and what is in force may be other ones
}

void HistoryPane::currentMoved()
{
    const QModelIndex current = m_list->currentIndex();
    const qint64 number = current.isValid() ? m_context.site.versions()->model()->at(current.row()).number : 0;
    if (number != m_followed)
        m_followed = 0;
    if (number != m_detail->number())
        m_detail->show(number);
    else
        m_detail->refill();
}

void HistoryPane::select(qint64 number)
{
    const int row = m_context.site.versions()->model()->rowOf(number);
    if (row >= 0)
        m_list->setCurrentIndex(m_versions->index(row, 0));
}

QList<QWidget *> HistoryPane::regions() const
{
    if (m_pages->currentIndex() == PlanPage)
        return {m_plan};
    return {m_list, m_detail, m_search};
}

QWidget *HistoryPane::searchField() const
{
    return m_search->isVisible() ? m_search : nullptr;
}

void HistoryPane::entered()
{
    showState();
}

bool HistoryPane::leave()
{
    if (m_pages->currentIndex() != PlanPage)
        return false;
    m_pages->setCurrentIndex(ContentPage);
    showState();
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void HistoryPane::restore(qint64 number)
{
    Q_EMIT notice(restoreVersion(m_context, number, {}, [this] { Q_EMIT paneWanted(QStringLiteral("review")); }).notice);
}

} // namespace selwise
