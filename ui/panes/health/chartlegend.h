#pragma once

#include "ui/panes/health/chartdata.h"

#include <QWidget>

namespace selwise {

/// What the colours of a chart mean: for counts swatch, icon, word and number, for lines the receivers' marks and names.
class ChartLegend : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);
    void setData(const ChartData &shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        std::optional<DeliveryStatus> status;
        ProviderMark mark = ProviderMark::Unknown;
        QString text, number;
        bool before = false; ///< the line of the period before
        double width(bool icon) const;
    };
    /// Returns where it ends.
    double paintEntry(QPainter &painter, const Entry &entry, double x, double top, bool icon) const;
    bool hasIcons(int width) const;
    /// How many entries each line takes.
    std::vector<size_t> lines(int width) const;

    std::vector<Entry> m_entries;
    bool m_dashed = false; ///< the line of the period before
};

/// held, missing, unknown: what the strip under a time axis means.
class CoverageLegend : public QWidget {
    Q_OBJECT
public:
    explicit CoverageLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace selwise
