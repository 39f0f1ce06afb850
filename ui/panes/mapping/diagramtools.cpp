#include "ui/panes/mapping/diagramtools.h"

#include "models/text/providertext.h"
#include "ui/panes/mapping/mappingdiagram.h"
#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace selwise {

namespace {

constexpr int footHeight = 32, footEdge = 24, zoomWidth = 48;
constexpr double zoomStep = 1.2;

} // namespace

DiagramTools::DiagramTools(MappingDiagram &diagram, QWidget *parent)
    : QWidget(parent), m_diagram(diagram), m_chipsRow(new QHBoxLayout), m_idle(new QCheckBox(tr("Show events that go nowhere"), this)),
      m_zoom(new TextLabel({}, TextLabel::Look::Secondary, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_chipsRow->setSpacing(8);
    row->addLayout(m_chipsRow);
    m_idle->setChecked(diagram.isIdleShown());
    connect(m_idle, &QCheckBox::toggled, &diagram, &MappingDiagram::setIdleShown);
    row->addWidget(m_idle);
    row->addStretch();
    const auto button = [&](const QString &name, const QString &text, std::optional<Icon> glyph, auto run) {
        auto *made = new QPushButton(text, this);
        if (glyph)
            made->setIcon(icon(*glyph));
        setButtonKind(made, text.isEmpty() ? ButtonKind::Icon : ButtonKind::Quiet);
        setCompact(made);
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QPushButton::clicked, &diagram, run);
        return made;
    };
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(zoomWidth);
    row->addWidget(button(tr("Smaller (−)"), QStringLiteral("−"), {}, [&diagram] { diagram.setZoom(diagram.zoom() / zoomStep); }));
    row->addWidget(m_zoom);
    row->addWidget(button(tr("Larger (+)"), {}, Icon::Plus, [&diagram] { diagram.setZoom(diagram.zoom() * zoomStep); }));
    row->addWidget(button(tr("Show all of it (0)"), tr("Fit"), {}, [&diagram] { diagram.fitAll(); }));
    const auto showZoom = [this, &diagram] {
        constexpr int hundred = 100;
        m_zoom->setText(tr("%1 %").arg(QLocale().toString(qRound(diagram.zoom() * hundred))));
    };
    connect(&diagram, &MappingDiagram::zoomChanged, this, showZoom);
    showZoom();
}

void DiagramTools::setColumns(const std::vector<MappingColumn> &columns)
{
    std::vector<ProviderId> configured;
    for (const MappingColumn &column : columns) {
        if (column.configured)
            configured.push_back(column.provider);
    }
    if (configured == m_providers)
        return;
    m_providers = std::move(configured);
    qDeleteAll(m_chips);
    m_chips.clear();
    // Tab goes to them before the box, however late they come; its order knows only what takes the focus.
    QWidget *before = m_idle->previousInFocusChain();
    while (!(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    for (const ProviderId &provider : m_providers) {
        m_chips.push_back(makeChip(provider));
        QWidget::setTabOrder(before, m_chips.back());
        before = m_chips.back();
    }
}

FilterChip *DiagramTools::makeChip(const ProviderId &provider)
{
    auto *chip = new FilterChip(providerName(provider), this);
    chip->setIcon(providerIcon(words::mark(provider)));
    chip->setChecked(m_diagram.isProviderShown(provider));
    chip->setToolTip(tr("Show what goes to %1").arg(providerName(provider)));
    m_chipsRow->addWidget(chip);
    connect(chip, &FilterChip::toggled, &m_diagram, [&diagram = m_diagram, provider](bool on) { diagram.setProviderShown(provider, on); });
    return chip;
}

DiagramLegend::DiagramLegend(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(qMax(footHeight, QFontMetrics(fonts::caption()).height() + 12));
    setAccessibleName(tr("What the diagram means"));
    setCounted(false);
}

void DiagramLegend::setCounted(bool counted)
{
    m_counted = counted;
    setAccessibleDescription(tr("Drag from an event to a name to map, to empty space to name a new one. Keyboard: M maps, Delete unmaps, arrows follow the curves."));
    update();
}

QSize DiagramLegend::sizeHint() const
{
    return {400, height()};
}

void DiagramLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.content);
    paint::hline(&painter, 0, width(), 0, theme.hairline);
    painter.setFont(fonts::caption());
    painter.setPen(theme.text3);
    int x = footEdge;
    const int middle = height() / 2;
    const auto say = [&](const QString &text) {
        painter.setPen(theme.text3);
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += painter.fontMetrics().horizontalAdvance(text) + 24;
    };
    if (m_counted) {
        for (const int thick : {1, 4, 10}) {
            painter.fillRect(x, middle - thick / 2, 20, thick, theme.control);
            x += 28;
        }
        say(tr("width: events in the last 24 h, square root"));
    } else {
        painter.fillRect(x, middle, 20, 2, theme.control);
        x += 28;
        say(tr("even widths: nobody has counted events yet"));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.control, 1, Qt::DotLine));
    painter.drawLine(x, middle, x + 10, middle);
    painter.setPen(theme.control);
    painter.drawEllipse(QPointF(x + 14, middle), 3, 3);
    x += 26;
    say(tr("goes nowhere"));
    const QString keys = tr("Drag from an event to a name to map, to empty space to name a new one. Keys: M map, Del unmap, arrows follow the curves.");
    if (x + painter.fontMetrics().horizontalAdvance(keys) + 16 > width())
        return; // the same is the diagram's description
    painter.setPen(theme.text3);
    painter.drawText(QRect(x, 0, width() - x - 16, height()), Qt::AlignVCenter | Qt::AlignRight, keys);
}

} // namespace selwise
