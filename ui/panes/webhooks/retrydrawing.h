#pragma once

#include "models/domain/webhook.h"
#include "models/forwarding/retrytimes.h"
#include "ui/panes/webhooks/retrygeometry.h"

#include <QDateTime>
#include <QWidget>

namespace selwise {

/// The schedule of a retry policy as a line with a stop for each attempt and the times beneath, as if the first try had
/// failed at `start`. A screen reader gets the same in words.
class RetryDrawing : public QWidget {
    Q_OBJECT
public:
    explicit RetryDrawing(QWidget *parent = nullptr);
    void setPolicy(const RetryPolicy &policy, const QDateTime &start);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    RetryGeometry geometryFor(int width) const;
    QString timeText(std::chrono::milliseconds after) const;
    QString waitText(const forwarding::RetryTime &time) const;
    QString tipOf(const forwarding::RetryTime &time) const;

    RetryPolicy m_policy;
    QDateTime m_start;
    std::vector<forwarding::RetryTime> m_times{{}};
};

} // namespace selwise
