#include "ui/panes/mapping/mappinginspector.h"

#include "models/items/mappingmodel.h"
#include "models/text/conditiontext.h"
#include "models/text/eventtext.h"
#include "models/text/mappingtext.h"
#include "models/text/providertext.h"
#include "ui/panes/card.h"
#include "ui/panes/mapping/providernamerow.h"
#include "ui/panes/mapping/reverseview.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wordsblock.h"

#include <QComboBox>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace selwise {

namespace {

/// A filter in one line: "GA4: only when order.total must be at least 1".
QString filterText(const QString &provider, const EventFilter &filter)
{
    if (!filter.enabled)
        return MappingInspector::tr("%1: switched off, everything passes.").arg(provider);
    QStringList conditions;
    for (const Condition &condition : filter.conditions)
        conditions << requirementText(condition.field, condition.op, condition.operatorText, condition.value);
    return conditions.isEmpty() ? MappingInspector::tr("%1: without conditions, everything passes.").arg(provider)
                                : MappingInspector::tr("%1: %2.").arg(provider, conditions.join(QStringLiteral("; ")));
}

} // namespace

MappingInspector::MappingInspector(MappingController &mapping, QWidget *parent)
    : QWidget(parent), m_mapping(mapping)
{
    setAccessibleName(tr("The selected event"));
    build();
    m_fill.setSingleShot(true); // once for whatever has changed by then
    connect(&m_fill, &QTimer::timeout, this, &MappingInspector::fill);
    connect(&m_mapping, &MappingController::countsChanged, &m_fill, qOverload<>(&QTimer::start));
    connect(&m_mapping, &MappingController::recordChanged, &m_fill, qOverload<>(&QTimer::start));
    setEvent({});
}

void MappingInspector::build()
{
    m_name = new ElidedLabel({}, ElidedLabel::Look::Strong, this);
    m_close = new QPushButton(this);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAccessibleName(tr("Close the details"));
    m_close->setToolTip(tr("Close the details (Enter on an event opens them)"));
    setButtonKind(m_close, ButtonKind::Icon);
    setCompact(m_close);
    connect(m_close, &QPushButton::clicked, this, &MappingInspector::closeWanted);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_close);
    m_none = new TextLabel(tr("Choose an event to see where it goes, and why."), TextLabel::Look::Muted, this);
    m_none->setWordWrap(true);

    m_content = new QWidget(this);
    m_what = new TextLabel({}, TextLabel::Look::Secondary, m_content);
    m_what->setWordWrap(true);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(16);
    m_sentence = new WordsBlock(m_content);
    m_reverse = new ReverseView(m_mapping, m_content);
    connect(m_reverse, &ReverseView::reverseWanted, this, &MappingInspector::reverseWanted);
    m_filters = new TextLabel({}, TextLabel::Look::Secondary, m_content);
    m_filters->setWordWrap(true);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_what);
    column->addLayout(m_rowsLayout);
    column->addWidget(m_sentence);
    column->addWidget(new Separator(Qt::Horizontal, m_content));
    column->addWidget(m_reverse);
    column->addWidget(new Separator(Qt::Horizontal, m_content));
    auto *filters = new QVBoxLayout;
    filters->setSpacing(4);
    filters->addWidget(new TextLabel(tr("Filters on this event"), TextLabel::Look::Strong, m_content));
    filters->addWidget(m_filters);
    m_toFilters = new LinkLabel(tr("Open the filters"), m_content);
    m_toFilters->hide();
    connect(m_toFilters, &LinkLabel::clicked, this, [this] { Q_EMIT filtersWanted(m_event); });
    filters->addWidget(m_toFilters, 0, Qt::AlignLeading); // a layout as narrow as the link would break the text above too early
    column->addLayout(filters);

    auto *inner = new Surface(Surface::Fill::Content);
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(16, 12, 16, 16);
    innerColumn->setSpacing(8);
    innerColumn->addLayout(head);
    innerColumn->addWidget(m_none);
    innerColumn->addWidget(m_content);
    innerColumn->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(scroll);
}

ProviderNameRow *MappingInspector::rowOf(const ProviderId &provider)
{
    ProviderNameRow *&row = m_rows[provider];
    if (!row) {
        row = new ProviderNameRow(provider, [this, provider] { return m_mapping.suggestions(provider); }, m_content);
        m_rowsLayout->addWidget(row);
        row->show(); // the layout would do that later, and it may be given the keyboard at once
        connect(row, &ProviderNameRow::nameEntered, this, [this, provider](const QString &name) {
            Q_EMIT namesEntered({{m_event, provider, name}});
        });
        connect(row, &ProviderNameRow::resetWanted, this, [this, provider] {
            const std::vector<MappingEdit> edits = m_mapping.resets({{m_event, provider, {}}});
            if (!edits.empty())
                Q_EMIT namesEntered(edits);
        });
    }
    return row;
}

void MappingInspector::takeFocus()
{
    fill(); // what may be on its way
    for (const MappingColumn &column : m_mapping.model()->columns()) {
        if (const auto row = m_rows.find(column.provider); column.configured && row != m_rows.end() && row->second->isVisible()) {
            row->second->combo()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_close->setFocus(Qt::OtherFocusReason);
}

void MappingInspector::setEvent(const QString &event)
{
    m_event = event;
    m_content->setVisible(!event.isEmpty());
    m_none->setVisible(event.isEmpty());
    m_name->setText(event.isEmpty() ? tr("Nothing chosen") : event);
    if (!isOpening())
        fill();
}

/// Its rows are made first, which takes long: whoever opens the pane gets the table before.
bool MappingInspector::isOpening() const
{
    return m_rows.empty() && m_fill.isActive();
}

void MappingInspector::fill()
{
    if (!isVisible())
        return; // when it comes to be seen
    const int at = m_event.isEmpty() ? -1 : m_mapping.model()->indexOfEvent(m_event);
    if (at < 0)
        return;
    const MappingEvent &event = m_mapping.model()->events()[size_t(at)];
    const auto &columns = m_mapping.model()->columns();
    QStringList what{eventDescription(m_event)};
    if (const QString fields = minimumFieldsText(m_event); !fields.isEmpty())
        what << tr("Needs %1.").arg(fields);
    if (event.seen)
        what << tr("%1 seen in 24 h.").arg(QLocale().toString(*event.seen));
    m_what->setText(what.join(u' '));
    for (size_t i = 0; i < columns.size(); ++i) {
        ProviderNameRow *row = rowOf(columns[i].provider);
        row->setCell(columns[i], event.cells[i], m_mapping.defaults()->of(columns[i].provider) != nullptr);
    }
    m_sentence->setSentence(mappingSentence(event, columns));
    m_reverse->setEvent(m_event);
    fillFilters(event);
}

void MappingInspector::fillFilters(const MappingEvent &event)
{
    QStringList lines;
    for (const MappingColumn &column : m_mapping.model()->columns()) {
        if (const auto filter = m_mapping.filter(column.provider, event.name))
            lines << filterText(providerName(column.provider), *filter);
    }
    m_filters->setText(lines.isEmpty() ? tr("None: every one of them passes.") : lines.join(u'\n'));
}

void MappingInspector::setFiltersPane(bool exists)
{
    m_toFilters->setVisible(exists);
}

void MappingInspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_rows.empty())
        m_fill.start();
    else
        fill();
}

void MappingInspector::setFloating(bool floating)
{
    m_floating = floating;
    update();
}

void MappingInspector::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.content);
    paint::vline(&painter, 0, 0, height(), m_floating ? theme.control : theme.hairline);
}

} // namespace selwise
