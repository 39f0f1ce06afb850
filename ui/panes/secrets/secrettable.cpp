#include "ui/panes/secrets/secrettable.h"

#include "ui/delegates/listitemgeometry.h"
#include "ui/panes/secrets/secretwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/variants.h"

#include <QHeaderView>

#include <algorithm>
#include <numeric>

namespace selwise {

namespace {

constexpr int heightOfRow = 44, paneEdge = 24, mark = 20, glyphRoom = 12; ///< the last: what a status takes beyond its own hint
constexpr SecretTable::Widths niceWidths{170, 130, 190, 150};

} // namespace

SecretTable::SecretTable(SecretWords *words, QWidget *parent) : QTableView(parent), m_words(words)
{
    setModel(words);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setMouseTracking(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    verticalHeader()->setMinimumSectionSize(heightOfRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(SecretsModel::NameColumn, QHeaderView::Stretch);
    setPaneEdge(horizontalHeader());
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // the remark follows the last row
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *names = new TwoLineDelegate([this](const QModelIndex &index) { return m_words->content(index); }, this);
    names->setPaneEdge();
    setItemDelegateForColumn(SecretsModel::NameColumn, names);
    setItemDelegateForColumn(SecretsModel::StateColumn,
                             new StatusDelegate([this](const QModelIndex &index) { return m_words->status(m_words->row(index.row())); }, this));
    connect(words, &QAbstractItemModel::rowsInserted, this, &SecretTable::fitColumns);
    connect(words, &QAbstractItemModel::rowsRemoved, this, &SecretTable::fitColumns);
    connect(words, &QAbstractItemModel::dataChanged, this, &SecretTable::fitColumns);
    connect(words, &QAbstractItemModel::modelReset, this, &SecretTable::fitColumns);
}

SecretTable::Widths SecretTable::shared(int room, const Widths &contents, const Widths &nice)
{
    const auto sum = [](const Widths &widths) { return std::accumulate(widths.begin(), widths.end(), 0); };
    Widths widths;
    std::transform(contents.begin(), contents.end(), nice.begin(), widths.begin(), [](int a, int b) { return std::max(a, b); });
    if (sum(widths) <= room)
        return widths;
    widths = contents;
    for (int lacks = sum(widths) - room; lacks > 0; --lacks) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= least)
            break;
        --*widest;
    }
    return widths;
}

void SecretTable::fitColumns()
{
    const int all = viewport()->width();
    const QFontMetrics metrics(fonts::bodyStrong());
    int name = 0;
    for (int row = 0; row < m_words->rowCount(); ++row)
        name = std::max(name, metrics.horizontalAdvance(m_words->name(m_words->row(row))) + 1);
    name += paneEdge + mark + ListItemGeometry::gap + ListItemGeometry::paddingRight;
    Widths contents;
    for (int column = SecretsModel::PlaceColumn; column < SecretsModel::ColumnCount; ++column)
        contents[size_t(column - 1)] = std::max(sizeHintForColumn(column) + glyphRoom, horizontalHeader()->sectionSizeHint(column));
    const Widths widths = shared(all - std::min(name, all / 2), contents, niceWidths);
    for (int column = SecretsModel::PlaceColumn; column < SecretsModel::ColumnCount; ++column) {
        if (columnWidth(column) != widths[size_t(column - 1)])
            horizontalHeader()->resizeSection(column, widths[size_t(column - 1)]);
    }
}

void SecretTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace selwise
