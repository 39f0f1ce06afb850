#pragma once

#include "models/controllers/healthcontroller.h"
#include "models/services/healthquery.h"
#include "ui/panes/health/chartdata.h"
#include "ui/panes/health/chartmodule.h"
#include "ui/panes/pane.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace selwise {

class AlertsView;
class Banner;
class ChartCard;
class EmptyState;
class ErrorState;
class FunnelView;
class LoadingState;
class LossesView;
class PaneHeader;
class SegmentedControl;
class TextLabel;
class TileRow;

/// How a site's deliveries go: a tile for each receiver, where events stop, counts, success rate and latency over time, and
/// what the numbers hide.
class HealthPane : public Pane {
    Q_OBJECT
public:
    explicit HealthPane(const PaneContext &context, QWidget *parent = nullptr);

    QList<QWidget *> regions() const override;
    std::vector<Command> commands() override;
    void entered() override;
    QDateTime readAt() const override;
    bool leave() override;

    TileRow *tiles() const { return m_tiles; }
    FunnelView *funnel() const { return m_funnel; }
    ChartCard *card(ChartData::Kind kind) const { return m_cards[size_t(kind)]; }
    AlertsView *alerts() const { return m_alerts; }
    LossesView *losses() const { return m_losses; }
    SegmentedControl *ranges() const { return m_ranges; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildContent();
    QWidget *buildFunnel();
    void showState();
    void showFigures();
    void showRange();
    void chooseRange(int index);
    void openLogs(const HealthSelection &selection);
    void openReceiver(const QString &pane, const Receiver &receiver, const QString &event = {});
    void restoreBefore(const Receiver &receiver); ///< into the draft, and to its review
    std::vector<ChartData::Mark> marks() const;
    void place();

    PaneContext m_context;
    HealthController &m_health;
    ChartModule m_module;
    PaneHeader *m_header;
    SegmentedControl *m_ranges;
    QPushButton *m_refresh;
    QStackedWidget *m_states;
    LoadingState *m_loading;
    ErrorState *m_error;
    EmptyState *m_empty;
    Banner *m_stale;
    TileRow *m_tiles;
    FunnelView *m_funnel;
    SegmentedControl *m_unit;
    TextLabel *m_funnelRemark;
    std::array<ChartCard *, 3> m_cards{};
    QBoxLayout *m_split, *m_lines;
    QWidget *m_side, *m_sideLine;
    AlertsView *m_alerts;
    LossesView *m_losses;
    bool m_compare = false;
    HealthController::Range m_preset = HealthController::Range::Day; ///< to go back to from a stretch of its own
};

} // namespace selwise
