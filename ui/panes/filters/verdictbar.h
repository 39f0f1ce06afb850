#pragma once

#include "models/services/filterverdict.h"
#include "ui/theme/icons.h"

#include <QWidget>

namespace selwise {

/// The shares of events that would pass, be stopped, or cannot be told, as one bar. Said in words beside it.
class VerdictBar : public QWidget {
    Q_OBJECT
public:
    explicit VerdictBar(QWidget *parent = nullptr);
    void setVerdict(int pass, int stopped, int cannotTell);
    QSize sizeHint() const override { return {200, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_pass = 0, m_stopped = 0, m_cannotTell = 0;
};

/// The path of the events through the conditions: a line that loses some at each gate. Said in words as its accessible text.
class GatesPicture : public QWidget {
    Q_OBJECT
public:
    explicit GatesPicture(QWidget *parent = nullptr);
    void setGates(const FilterVerdict &verdict, const std::vector<Condition> &conditions, ProviderMark mark);
    QSize sizeHint() const override { return {400, 112}; }
    QSize minimumSizeHint() const override { return {200, 112}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Gate {
        QString field;
        int stops = 0;
    };
    std::vector<Gate> m_gates;
    int m_events = 0;
    ProviderMark m_mark{};
};

} // namespace selwise
