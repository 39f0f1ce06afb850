#pragma once

#include "ui/panes/health/chartgeometry.h"

#include <QWidget>

namespace selwise {

class ChartSkin;
class ChartSkinFactory;

/// A chart to work with. Drag over a stretch to look closer, Shift+drag to move; Ctrl+wheel or +/- looks closer, Shift+wheel or
/// Shift+arrows move; arrows, Home and End lead a cross-hair with the values, Enter or a click opens the logs of that step.
/// QtCharts draws bars and lines; axes, gaps, marks and the cross-hair are painted over them. What the cross-hair says is the
/// accessible description, and is announced; the whole is also to be had as a table (ChartTableModel).
class HealthChart : public QWidget {
    Q_OBJECT
public:
    /// `factory` nullptr: the module could not be loaded, and the chart says so.
    HealthChart(ChartData::Kind kind, ChartSkinFactory *factory, QWidget *parent = nullptr);

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }   ///< as given
    const ChartData &shown() const { return m_shown; } ///< merged to what there is room for
    const ChartGeometry &geometry() const { return m_geometry; }
    void setStrip(bool on) { m_withStrip = on; }
    void setOpens(bool on) { m_opens = on; } ///< a step can be opened
    int cursor() const { return m_cursor; }  ///< the step under the cross-hair; -1 = none
    void setCursor(int step);
    QString cursorText() const;

    /// Pixels for a bar, and for two points of a line: well below what can be told apart, and within a frame for QtCharts.
    static constexpr int barLeast = 8, columnLeast = 6;

Q_SIGNALS:
    void spanWanted(const selwise::TimeSpan &span);
    void stepOpened(const selwise::TimeSpan &span);
    void cursorMoved(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void draw();
    void paintOver(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintHoles(QPainter &painter) const;
    void paintOutages(QPainter &painter) const;
    void paintStrip(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;
    void zoom(double factor, double aroundX);
    void move(double share);
    void openStep(int step);
    std::vector<std::pair<QColor, QString>> cursorLines() const;

    ChartSkin *m_skin = nullptr;
    QWidget *m_over; ///< lies over the skin and shows what paintOver paints
    ChartData m_data, m_shown;
    ChartGeometry m_geometry;
    bool m_withStrip = false, m_opens = false, m_panning = false;
    int m_cursor = -1;
    std::optional<double> m_pressed; ///< x where the mouse went down in the plot
    double m_dragged = 0;            ///< x where it is now
};

} // namespace selwise
