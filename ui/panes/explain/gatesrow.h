#pragma once

#include "models/services/explanation.h"
#include "ui/theme/kinds.h"

#include <QAbstractButton>

namespace selwise {

/// One destination's line through the gates: it passes, warns, stops, or was not asked. Spoken in words; a radio button, so that
/// the arrow keys walk through the destinations.
class GatesRow : public QAbstractButton {
    Q_OBJECT
public:
    GatesRow(ProviderMark mark, QWidget *parent = nullptr);
    /// `remark` stands beneath the name: "published", "with my changes", or nothing.
    void setExplanation(const QString &name, const QString &remark, const Explanation &explanation);
    QString outcomeText() const { return m_outcome; }
    QSize sizeHint() const override { return {480, 68}; }
    QSize minimumSizeHint() const override { return {420, 68}; }

    static QString outcomeWords(const Explanation &explanation);
    static Tone outcomeTone(const Explanation &explanation);
    static constexpr int nameWidth = 128, padding = 12;
    /// The centre of each gate for a row of this width.
    static QList<double> places(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProviderMark m_mark;
    QString m_name, m_outcome, m_remark;
    Tone m_tone = Tone::Neutral;
    std::vector<std::optional<forwarding::StepVerdict>> m_gates; ///< by forwarding::Gate; nullopt = was not reached
};

/// The names of the gates above the rows.
class GateHeadings : public QWidget {
    Q_OBJECT
public:
    explicit GateHeadings(QWidget *parent = nullptr) : QWidget(parent) { setFixedHeight(28); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace selwise
