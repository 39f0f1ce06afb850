#pragma once

#include "models/controllers/providerscontroller.h"

#include <QWidget>

namespace selwise {

class Clock;
class IconLabel;
class TextLabel;
class TrendBars;

/// How the deliveries to one provider go: bars over time and the figures of the service, kept up by the live feed. What is not
/// known is said, never drawn as zero.
class LiveStateView : public QWidget {
    Q_OBJECT
public:
    /// `remark` stands beside the section's title and says what time the figures are about and when they were read.
    LiveStateView(ProvidersController &providers, const ProviderId &id, const Clock &clock, TextLabel &remark, QWidget *parent = nullptr);

    TrendBars *bars() const { return m_bars; }
    QString figures() const; ///< as shown, without emphasis

private:
    void refill();
    void showSpan(int index);
    QString stateText() const; ///< why there are no figures; empty when there are

    ProvidersController &m_providers;
    const ProviderId m_id;
    const Clock &m_clock;
    TextLabel &m_remark;
    TextLabel *m_figures, *m_span, *m_trouble;
    IconLabel *m_troubleIcon;
    TrendBars *m_bars;
    int m_chosen = -1;
};

} // namespace selwise
