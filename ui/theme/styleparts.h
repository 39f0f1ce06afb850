#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

/** The drawing behind selwise::Style, by kind of control. Private to ui/theme. Each draws all of what it is named after. */
namespace selwise::parts {

// Measures of the design, logical pixels.
inline constexpr int controlHeight = 32;
inline constexpr int compactHeight = 28;
inline constexpr int controlRadius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int smallRadius = 4;
inline constexpr int buttonPadding = 12;
inline constexpr int compactPadding = 10;
inline constexpr int fieldPadding = 8;
inline constexpr int iconGap = 6;
inline constexpr int iconSize = 16;
inline constexpr int headerHeight = 32;
inline constexpr int headerPadding = 12;
inline constexpr int tabHeight = 36;
inline constexpr int menuRow = 28;
inline constexpr int scrollBarExtent = 12;

// stylebuttons.cpp
void buttonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void pushButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
void toolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton *option, const QWidget *widget);
QSize toolButtonSize(const QStyleOptionToolButton *option, const QWidget *widget);
void checkIndicator(const QStyleOption *option, QPainter *painter);
void radioIndicator(const QStyleOption *option, QPainter *painter);

// stylefields.cpp
void fieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void textFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget);
void comboBoxLabel(const QStyleOptionComboBox *option, QPainter *painter, const QStyle *style, const QWidget *widget);
QRect comboBoxPart(const QStyleOptionComboBox *option, QStyle::SubControl part, const QWidget *widget);
void spinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget);
QRect spinBoxPart(const QStyleOptionSpinBox *option, QStyle::SubControl part);

// styleviews.cpp
void headerSection(const QStyleOptionHeader *option, QPainter *painter);
void headerLabel(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget);
/// How much further in than other cells one stands whose heading begins at the edge of a pane.
int itemIndent(const QStyleOptionViewItem *option, const QWidget *widget);
void itemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget);
void itemRow(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget);
void itemFocus(const QStyleOption *option, QPainter *painter);
void tabShape(const QStyleOptionTab *option, QPainter *painter);
void tabLabel(const QStyleOptionTab *option, QPainter *painter);

// stylebars.cpp
void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget);
QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part, const QStyle *style, const QWidget *widget);
void menuItem(const QStyleOptionMenuItem *option, QPainter *painter);
QSize menuItemSize(const QStyleOptionMenuItem *option);
void menuBarItem(const QStyleOptionMenuItem *option, QPainter *painter);
void progressBar(const QStyleOptionProgressBar *option, QPainter *painter, const QWidget *widget);
void slider(const QStyleOptionSlider *option, QPainter *painter, const QStyle *style, const QWidget *widget);

} // namespace selwise::parts
