#pragma once

#include <QWidget>

namespace selwise {

/// A rounded surface with a hairline, for what belongs together. Highlighted: framed in the accent colour.
class Card : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setHighlighted(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_highlighted = false;
};

/// A plain surface in a colour of the theme.
class Surface : public QWidget {
    Q_OBJECT
public:
    enum class Fill { Content, Sunken, Sidebar };
    explicit Surface(Fill fill, QWidget *parent = nullptr) : QWidget(parent), m_fill(fill) {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Fill m_fill;
};

} // namespace selwise
