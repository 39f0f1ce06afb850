#include "ui/theme/style.h"

#include "ui/theme/enterpress.h"
#include "ui/theme/focusring.h"
#include "ui/theme/icons.h"
#include "ui/theme/motion.h"
#include "ui/theme/paint.h"
#include "ui/theme/pointer.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/theme/wheelguard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace selwise {

namespace {

bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    setObjectName(u"selwise"_s);
}

QPalette Style::standardPalette() const
{
    // Before a ThemeManager decides, the palette must stay the system's: it is what the manager judges by.
    return QProxyStyle::standardPalette();
}

void Style::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    if (!application->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(application);
    if (!application->findChild<WheelGuard *>(QString(), Qt::FindDirectChildrenOnly))
        new WheelGuard(application);
    if (!application->findChild<EnterPress *>(QString(), Qt::FindDirectChildrenOnly))
        new EnterPress(application);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    WheelGuard::prepare(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // What is behind a scroll bar shows: the content's surface, whatever it is.
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        watchPointer(view->viewport());
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: parts::buttonPanel(option, painter, widget); return;
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
    case PE_FrameButtonTool:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
    case PE_IndicatorDockWidgetResizeHandle: return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            parts::fieldPanel(option, painter, widget);
        return;
    case PE_FrameLineEdit: parts::fieldPanel(option, painter, widget); return;
    case PE_Frame:
        if (isTextBox(widget))
            parts::textFrame(option, painter, widget);
        else
            paint::box(painter, option->rect, parts::controlRadius, {}, theme.hairline);
        return;
    case PE_FrameGroupBox: paint::box(painter, option->rect, parts::cardRadius, theme.content, theme.hairline); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: parts::checkIndicator(option, painter); return;
    case PE_IndicatorRadioButton: parts::radioIndicator(option, painter); return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            parts::itemFocus(option, painter);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            parts::itemPanel(item, painter, widget);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            parts::itemRow(item, painter, widget);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu: {
        const bool panel = element == PE_PanelMenu;
        paint::box(painter, option->rect, parts::cardRadius, panel ? theme.raised : QColor(), theme.border);
        return;
    }
    case PE_PanelTipLabel: paint::box(painter, option->rect, parts::controlRadius, theme.raised, theme.border); return;
    case PE_FrameTabBarBase:
        if (const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option))
            paint::hline(painter, base->rect.left(), base->rect.right() + 1, base->rect.bottom(), theme.hairline);
        return;
    case PE_PanelStatusBar: painter->fillRect(option->rect, theme.window); return;
    case PE_PanelMenuBar: return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const auto arrow = element == PE_IndicatorArrowDown ? Qt::DownArrow
            : element == PE_IndicatorArrowUp                ? Qt::UpArrow
            : element == PE_IndicatorArrowLeft              ? Qt::LeftArrow
                                                            : Qt::RightArrow;
        paint::chevron(painter, option->rect, arrow, option->state & State_Enabled ? theme.text3 : theme.disabled);
        return;
    }
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paint::chevron(painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow,
                           theme.text3); // SortUp is what Qt calls the descending order
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paint::chevron(painter, option->rect, option->state & State_Open ? Qt::DownArrow : Qt::RightArrow, theme.text3);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            // Not the common style's: it takes a frame off the label's rectangle that ours does not have.
            parts::buttonPanel(option, painter, widget);
            parts::pushButtonLabel(button, painter, widget);
        }
        return;
    case CE_PushButtonBevel: parts::buttonPanel(option, painter, widget); return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            parts::pushButtonLabel(button, painter, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            parts::comboBoxLabel(combo, painter, this, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            parts::headerSection(header, painter);
        } else {
            painter->fillRect(option->rect, theme.content);
            paint::hline(painter, option->rect.left(), option->rect.right() + 1, option->rect.bottom(), theme.border);
        }
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            parts::headerLabel(header, painter, widget);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            parts::tabShape(tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            parts::tabLabel(tab, painter);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            parts::menuItem(item, painter);
        return;
    case CE_MenuEmptyArea: return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, theme.window); return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            parts::menuBarItem(item, painter);
        return;
    case CE_Splitter:
        if (option->state & State_Horizontal)
            paint::vline(painter, option->rect.center().x(), option->rect.top(), option->rect.bottom() + 1, theme.hairline);
        else
            paint::hline(painter, option->rect.left(), option->rect.right() + 1, option->rect.center().y(), theme.hairline);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            parts::progressBar(bar, painter, widget);
        return;
    case CE_FocusFrame: return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            parts::comboBox(combo, painter, widget);
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            parts::spinBox(spin, painter, widget);
        return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            parts::toolButton(button, painter, widget);
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            parts::scrollBar(bar, painter, widget);
        return;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            parts::slider(slider, painter, this, widget);
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled, const QString &text,
                         QPalette::ColorRole role) const
{
    // Fusion etches and lightens disabled text; ours has one colour for it.
    if (!enabled && role != QPalette::NoRole) {
        painter->save();
        painter->setPen(Theme::current().disabled);
        painter->drawText(rect, flags, text);
        painter->restore();
        return;
    }
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

} // namespace selwise
