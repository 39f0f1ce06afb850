#include "ui/panes/health/alerthistory.h"

#include "models/services/healthwords.h"
#include "ui/panes/words.h"
#include "ui/theme/variants.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr QSize usualSize(720, 420);
constexpr int timeWidth = 140, lengthWidth = 110, rowHeight = 28;

} // namespace

AlertHistory::AlertHistory(const std::vector<AlertRecord> &records, const QDateTime &now, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("History of alerts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Raised"), tr("For"), tr("What")});
    for (const AlertRecord &record : records) {
        const bool over = record.endedAt.isValid();
        const double minutes = double(record.raisedAt.secsTo(over ? record.endedAt : now)) / 60;
        auto *raised = new QStandardItem(words::roughMoment(record.raisedAt, now));
        raised->setToolTip(words::utcTip(record.raisedAt));
        auto *length = new QStandardItem(over ? healthwords::minutes(minutes) : tr("goes on"));
        auto *text = new QStandardItem(record.text);
        text->setToolTip(record.text);
        for (QStandardItem *item : {raised, length, text})
            item->setEditable(false);
        model->appendRow({raised, length, text});
    }
    auto *table = new QTableView(this);
    table->setModel(model);
    table->setAccessibleName(windowTitle());
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->resizeSection(0, timeWidth);
    table->horizontalHeader()->resizeSection(1, lengthWidth);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *none = new TextLabel(tr("Nothing was raised yet."), TextLabel::Look::Secondary, this);
    none->setVisible(records.empty());
    table->setVisible(!records.empty());
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(none);
    column->addWidget(table, 1);
    column->addLayout(buttons);
}

} // namespace selwise
