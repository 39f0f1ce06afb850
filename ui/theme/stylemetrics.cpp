#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/motion.h"
#include "ui/theme/paint.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace selwise {

namespace {

bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

int controlHeight(const QWidget *widget, int fontHeight)
{
    // With a large system font the control grows with its text instead of cutting it.
    const int wanted = isCompact(widget) ? parts::compactHeight : parts::controlHeight;
    return qMax(wanted, fontHeight + (isCompact(widget) ? 8 : 12));
}

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool bare = frame && frame->lineWidth <= 0;
        // QLineEdit keeps 2 px of its own beside the text.
        return bare ? option->rect : option->rect.adjusted(parts::fieldPadding - 2, 1, -(parts::fieldPadding - 2), -1);
    }
    case SE_PushButtonContents: // the label pads itself
    case SE_PushButtonFocusRect: return option->rect;
    case SE_ItemViewItemFocusRect: return option->rect;
    case SE_ItemViewItemCheckIndicator:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemText: {
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const int indent = item ? parts::itemIndent(item, widget) : 0;
        return indent == 0 ? rect : visualRect(option->direction, option->rect, visualRect(option->direction, option->rect, rect).adjusted(indent, 0, element == SE_ItemViewItemText ? 0 : indent, 0));
    }
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return parts::comboBoxPart(combo, part, widget);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return parts::spinBoxPart(spin, part);
    } else if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return parts::scrollBarPart(bar, part, this, widget);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const int fontHeight = option ? option->fontMetrics.height() : 16;
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return parts::pushButtonSize(button, widget).expandedTo(QSize(0, controlHeight(widget, fontHeight)));
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return parts::toolButtonSize(button, widget).expandedTo(QSize(0, controlHeight(widget, fontHeight)));
        break;
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth <= 0)
            return contents;
        return {contents.width() + 2 * parts::fieldPadding, controlHeight(widget, fontHeight)};
    }
    case CT_ComboBox: {
        const int arrow = 24;
        return {contents.width() + 2 * parts::fieldPadding + arrow, controlHeight(widget, fontHeight)};
    }
    case CT_SpinBox: return {contents.width() + 2 * parts::fieldPadding + 24, controlHeight(widget, fontHeight)};
    case CT_HeaderSection: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->orientation == Qt::Horizontal)
            size = QSize(size.width() + 2 * (parts::headerPadding - 4), qMax(parts::headerHeight, fontHeight + 14));
        return size;
    }
    case CT_TabBarTab: return {contents.width(), qMax(parts::tabHeight, fontHeight + 16)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return parts::menuItemSize(item);
        break;
    case CT_MenuBarItem: return {contents.width() + 20, qMax(28, contents.height() + 8)};
    case CT_ProgressBar: return {qMax(80, contents.width()), 4};
    case CT_ItemViewItem: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), qMax(size.height(), parts::menuRow)};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), qMax(size.height(), 20)};
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize: return parts::iconSize;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator: return 0;
    case PM_ButtonMargin: return 2 * parts::buttonPadding;
    case PM_MenuButtonIndicator: return 20;
    // Scroll areas of text keep their square viewport inside the round corners of their frame.
    case PM_DefaultFrameWidth: return isTextBox(widget) ? 3 : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth: return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ScrollBarExtent: return parts::scrollBarExtent;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_SplitterWidth: return 1;
    case PM_HeaderMargin: return 4; // also in the height of rows: parts::headerLabel adds what is missing to 12
    case PM_HeaderMarkSize: return 12;
    case PM_HeaderDefaultSectionSizeVertical: return parts::controlHeight;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarTabVSpace: return 16;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_TabBarBaseHeight: return 1;
    case PM_MenuPanelWidth: return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 5;
    case PM_SubMenuOverlap: return 2;
    case PM_MenuBarPanelWidth: return 0;
    case PM_ToolTipLabelFrameWidth: return 8;
    // The text of a cell stands one more pixel in.
    case PM_FocusFrameHMargin: return parts::headerPadding - 1;
    case PM_FocusFrameVMargin: return 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return 16;
    case PM_TextCursorWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_TabBar_PreferNoArrows: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ComboBox_ListMouseTracking:
    case SH_ItemView_MovementWithoutUpdatingSelection: return 1;
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout; // the primary one last
    case SH_Table_GridLineColor: return int(Theme::current().hairline.rgb());
    case SH_Widget_Animation_Duration: return motionAllowed() ? motionMs : 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        // Round corners by mask: works without a compositor, where a translucent window would show black.
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data); mask && option) {
            mask->region = paint::roundedRegion(option->rect, hint == SH_Menu_Mask ? parts::cardRadius : parts::controlRadius);
            return 1;
        }
        return 0;
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    case SH_LineEdit_PasswordMaskDelay: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton: return icon(Icon::Close);
    case SP_MessageBoxInformation: return icon(Icon::Info, Tone::Info);
    case SP_MessageBoxWarning: return icon(Icon::Warning, Tone::Warning);
    case SP_MessageBoxCritical: return icon(Icon::Error, Tone::Error);
    case SP_MessageBoxQuestion: return icon(Icon::Unknown, Tone::Info);
    case SP_BrowserReload: return icon(Icon::Refresh);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton: return icon(Icon::More);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace selwise
