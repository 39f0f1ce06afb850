#include "ui/panes/datalayer/reversetable.h"

#include "models/domain/eventcatalogue.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr int tableHeight = 190;

/// What nobody edited is as it came, spaces and all.
bool isAsItCame(const QTableWidgetItem &item)
{
    const QVariant came = item.data(Qt::UserRole);
    return came.isValid() && came.toString() == item.text();
}

QString textOf(const QTableWidgetItem &item)
{
    return isAsItCame(item) ? item.text() : item.text().trimmed();
}

} // namespace

ReverseTable::ReverseTable(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(0, 2, this)), m_add(new QPushButton(tr("Add a name"), this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_message(new TextLabel({}, TextLabel::Look::Caption, this))
{
    m_table->setAccessibleName(tr("Reverse mapping"));
    m_table->setHorizontalHeaderLabels({tr("On the page"), tr("Event here")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFixedHeight(tableHeight);
    m_add->setIcon(icon(Icon::Plus));
    m_remove->setIcon(icon(Icon::Trash));
    for (QPushButton *button : {m_add, m_remove})
        setCompact(button);
    connect(m_add, &QPushButton::clicked, this, &ReverseTable::add);
    connect(m_remove, &QPushButton::clicked, this, &ReverseTable::remove);
    auto *removal = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    removal->setWhatsThis(tr("Remove the row of the reverse mapping"));
    connect(removal, &QShortcut::activated, this, &ReverseTable::remove);
    connect(m_table, &QTableWidget::itemChanged, this, &ReverseTable::take);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ReverseTable::showState);
    m_message->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_message, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table);
    column->addLayout(buttons);
    showState();
}

void ReverseTable::setMapping(const EventMapping &mapping)
{
    m_mapping = mapping;
    if (typed() == mapping)
        return showState();
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_table->setRowCount(int(mapping.entries.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const EventMapping::Entry &entry = mapping.entries[size_t(row)];
        for (const auto &[column, text] : {std::pair{0, entry.from}, std::pair{1, entry.to}}) {
            auto *item = new QTableWidgetItem(text);
            item->setFont(fonts::mono());
            item->setData(Qt::UserRole, text);
            m_table->setItem(row, column, item);
        }
    }
    showState();
}

/// Rows that are filled in; a half-typed one waits.
EventMapping ReverseTable::typed() const
{
    EventMapping mapping;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *from = m_table->item(row, 0), *to = m_table->item(row, 1);
        if (!from || !to)
            continue;
        const bool whole = (isAsItCame(*from) || !textOf(*from).isEmpty()) && (isAsItCame(*to) || !textOf(*to).isEmpty());
        if (whole && !mapping.find(textOf(*from)))
            mapping.entries.push_back({textOf(*from), textOf(*to)});
    }
    return mapping;
}

void ReverseTable::take()
{
    if (m_filling)
        return;
    showState();
    const EventMapping mapping = typed();
    if (mapping != m_mapping)
        Q_EMIT edited(mapping);
}

void ReverseTable::add()
{
    const int row = m_table->rowCount();
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        m_table->insertRow(row);
        for (int column : {0, 1}) {
            auto *item = new QTableWidgetItem;
            item->setFont(fonts::mono());
            m_table->setItem(row, column, item);
        }
    }
    m_table->setCurrentCell(row, 0);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->editItem(m_table->item(row, 0));
    showState();
}

void ReverseTable::remove()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        for (const int row : rows)
            m_table->removeRow(row);
    }
    take();
}

void ReverseTable::showState()
{
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("Select a row first"));
    QStringList twice, unknown;
    EventMapping seen;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *from = m_table->item(row, 0), *to = m_table->item(row, 1);
        const QString name = from ? textOf(*from) : QString(), event = to ? textOf(*to) : QString();
        if (!name.isEmpty() && seen.find(name))
            twice << name;
        if (!name.isEmpty())
            seen.set(name, event);
        if (!event.isEmpty() && !findCatalogueEvent(event))
            unknown << event;
    }
    QStringList messages;
    if (!twice.isEmpty())
        messages << tr("There twice, only the first counts: %1.").arg(twice.join(QStringLiteral(", ")));
    if (!unknown.isEmpty())
        messages << tr("Not in the catalogue, kept as it is: %1.").arg(unknown.join(QStringLiteral(", ")));
    m_message->setText(messages.join(u' '));
    m_message->setTone(messages.isEmpty() ? std::nullopt : std::optional(twice.isEmpty() ? Tone::Warning : Tone::Error));
}

} // namespace selwise
