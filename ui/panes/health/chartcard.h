#pragma once

#include "ui/panes/card.h"
#include "ui/panes/health/chartdata.h"
#include "ui/panes/pane.h"

class QStackedWidget;
class QTableView;

namespace selwise {

class ChartSkinFactory;
class ChartLegend;
class ChartTableModel;
class HealthChart;
class LinkLabel;
class PopupMenuButton;
class TextLabel;

/// A chart with its title, legend, coverage and menu: as a table, compared with the period before, saved as PNG, SVG or CSV.
class ChartCard : public Card {
    Q_OBJECT
public:
    ChartCard(ChartData::Kind kind, ChartSkinFactory *factory, UserFiles &files, QWidget *parent = nullptr);

    void setData(const ChartData &data, std::optional<qint64> held, std::optional<qint64> known);
    void setComparing(bool on);
    HealthChart *chart() const { return m_chart; }
    QTableView *table() const { return m_table; } ///< nullptr until it was shown
    PopupMenuButton *menuButton() const { return m_menu; }
    void showTable(bool on);
    bool showsTable() const;

    enum class Format { Png, Svg, Csv };
    QByteArray content(Format format) const; ///< what is seen; of the table, too, the chart
    void saveAs(Format format, const QString &file);

Q_SIGNALS:
    void compareWanted(bool on);
    void fetchWanted();
    void notice(const selwise::Notice &notice);

private:
    void fillMenu(class QMenu *menu);
    void showCoverage(std::optional<qint64> held, std::optional<qint64> known);
    void save(Format format);

    UserFiles &m_files;
    ChartData m_data;
    HealthChart *m_chart;
    QStackedWidget *m_pages;
    ChartTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    ChartLegend *m_legend;
    PopupMenuButton *m_menu;
    QWidget *m_foot;
    TextLabel *m_heldText;
    LinkLabel *m_fetch;
    bool m_comparing = false;
};

} // namespace selwise
