#include "ui/panes/mapping/mappingtools.h"

#include "ui/panes/mapping/diagramtools.h"
#include "ui/panes/mapping/mappingdiagram.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/popupmenubutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace selwise {

namespace {

constexpr int barHeight = 48, searchWidth = 220, roomForButtons = 1300;

PopupMenuButton *menuButton(const QString &text, Icon glyph, const MappingTools::Fill &fill, QWidget *parent)
{
    auto *button = new PopupMenuButton(text, parent);
    button->setIcon(icon(glyph));
    setButtonKind(button, ButtonKind::Quiet);
    button->setBuilder(fill);
    return button;
}

} // namespace

MappingTools::MappingTools(Menus menus, QWidget *parent)
    : QWidget(parent), m_menus(std::move(menus)), m_search(new SearchField(tr("Find an event or name"), this)), m_group(new QButtonGroup(this))
{
    setFixedHeight(barHeight);
    m_search->setFixedWidth(searchWidth);
    m_views = new SegmentedControl(this);
    m_views->addSegment(tr("Table"), Icon::Table);
    m_views->addSegment(tr("Diagram"), Icon::Diagram);
    m_views->setAccessibleName(tr("Show the mapping as"));
    connect(m_views, &SegmentedControl::chosen, this, [this](int index) { Q_EMIT diagramWanted(index == 1); });
    m_search->setToolTip(tr("Find an event or name (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_views);
    row->addWidget(m_search);
    for (const QString &label : {tr("All"), tr("Changed"), tr("Custom"), tr("Unmapped but seen")}) {
        auto *chip = new FilterChip(label, this);
        m_group->addButton(chip, int(m_chips.size()));
        m_chips.push_back(chip);
        row->addWidget(chip);
    }
    m_chips.front()->setChecked(true);
    m_chips[size_t(MappingChoice::Show::Changed)]->setToolTip(tr("Another name than the service's default"));
    m_chips[size_t(MappingChoice::Show::Custom)]->setToolTip(tr("A name of your own, which the provider does not know"));
    row->addStretch();
    m_import = menuButton(tr("Paste or import"), Icon::Import, m_menus.import, this);
    m_export = menuButton(tr("Export"), Icon::Export, m_menus.exporting, this);
    m_columns = menuButton(tr("Columns"), Icon::Columns, m_menus.columns, this);
    m_more = new PopupMenuButton({}, this);
    m_more->setIcon(icon(Icon::More));
    setButtonKind(m_more, ButtonKind::Icon);
    m_more->setAccessibleName(tr("More to do with mappings"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setBuilder([this](QMenu *menu) { fillMore(menu); });
    for (QWidget *button : {static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_more)})
        row->addWidget(button);
    connect(m_search, &QLineEdit::textChanged, this, &MappingTools::searched);
    connect(m_search, &SearchField::downPressed, this, &MappingTools::downPressed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT showChosen(MappingChoice::Show(id)); });
}

void MappingTools::setCounts(const MappingCounts &counts, bool defaultsKnown)
{
    using Show = MappingChoice::Show;
    m_chips[size_t(Show::All)]->setCount(counts.all);
    for (const auto &[show, count] : {std::pair(Show::Changed, counts.changed), std::pair(Show::Custom, counts.custom)}) {
        FilterChip *chip = m_chips[size_t(show)];
        chip->setCount(defaultsKnown ? count : -1);
        chip->setEnabled(defaultsKnown || chip->isChecked());
        chip->setToolTip(defaultsKnown ? QString() : tr("The default mappings are not known"));
    }
    FilterChip *unseen = m_chips[size_t(Show::UnmappedButSeen)];
    unseen->setCount(counts.seenKnown ? counts.unmappedButSeen : -1);
    unseen->setEnabled(counts.seenKnown || unseen->isChecked());
    unseen->setToolTip(counts.seenKnown ? tr("Events of the last 24 hours that reach no provider")
                                        : tr("Nobody has counted the events of this site yet"));
}

void MappingTools::setShow(MappingChoice::Show show)
{
    m_chips[size_t(show)]->setChecked(true);
}

void MappingTools::setDiagram(MappingDiagram &diagram)
{
    m_diagram = new DiagramTools(diagram, this);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_import), m_diagram, 1);
    place();
}

void MappingTools::setColumns(const std::vector<MappingColumn> &columns)
{
    m_diagram->setColumns(columns);
}

void MappingTools::showDiagram(bool on)
{
    m_diagramOn = on;
    m_views->setCurrentIndex(on ? 1 : 0);
    place();
}

void MappingTools::setRoom(int width)
{
    m_narrow = width < roomForButtons;
    place();
}

void MappingTools::place()
{
    for (FilterChip *chip : m_chips)
        chip->setVisible(!m_diagramOn);
    m_chips[size_t(MappingChoice::Show::Custom)]->setVisible(!m_diagramOn && (!m_narrow || m_chips[size_t(MappingChoice::Show::Custom)]->isChecked()));
    for (QWidget *button : {static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_columns)})
        button->setVisible(!m_narrow && !m_diagramOn);
    if (m_diagram)
        m_diagram->setVisible(m_diagramOn);
}

void MappingTools::fillMore(QMenu *menu)
{
    m_menus.bulk(menu);
    if (!m_narrow && !m_diagramOn)
        return;
    const auto add = [&](const QString &title, Icon glyph, const Fill &fill) {
        QMenu *sub = menu->addMenu(icon(glyph), title);
        fill(sub);
    };
    menu->addSeparator();
    add(tr("Paste or import"), Icon::Import, m_menus.import);
    add(tr("Export"), Icon::Export, m_menus.exporting);
    add(tr("Columns"), Icon::Columns, m_menus.columns);
}

void MappingTools::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.content);
    paint::hline(&painter, 0, width(), height() - 1, theme.hairline);
}

} // namespace selwise
