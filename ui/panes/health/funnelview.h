#pragma once

#include "ui/panes/health/funnelgeometry.h"

#include <QAbstractButton>
#include <QWidget>

namespace selwise {

class FunnelButton;

/// The way of events by gate as one line that gets thinner. Stages and gates are buttons; each says its count, its change
/// against the period before and its top reasons, to screen readers, too.
class FunnelView : public QWidget {
    Q_OBJECT
public:
    explicit FunnelView(QWidget *parent = nullptr);

    void setFunnel(const Funnel &now, const Funnel &before);
    void setPercent(bool on); ///< shares of what was received instead of counts
    QAbstractButton *stage(FunnelStage stage) const;
    QAbstractButton *gate(FunnelGate gate) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stageChosen(selwise::FunnelStage stage);
    void gateChosen(selwise::FunnelGate gate);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();
    QString figure(std::optional<qint64> count) const;

    Funnel m_now, m_before;
    bool m_percent = false;
    std::array<FunnelButton *, FunnelGeometry::stages> m_stages;
    std::array<FunnelButton *, FunnelGeometry::gates> m_gates;
};

} // namespace selwise
