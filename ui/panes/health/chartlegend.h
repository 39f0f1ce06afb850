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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        std::optional<DeliveryStatus> status;
        ProviderMark mark = ProviderMark::Unknown;
        QString text, number;
        bool before = false; ///< the line of the period before
        double width(bool icon, bool withNumber) const;
    };
    /// What of an entry has room: the numbers go before a name would, and the icons before the numbers.
    struct Detail {
        bool icons = true, numbers = true;
    };
    double whole(Detail detail) const;
    Detail detailFor(int width) const;
    /// Returns where it ends.
    double paintEntry(QPainter &painter, const Entry &entry, double x, Detail detail) const;

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
