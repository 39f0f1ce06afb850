#pragma once

#include "models/services/logexplain.h"

#include <QScrollArea>

class QVBoxLayout;

namespace selwise {

/// The gates that an event meets today, each with what it says: the entry explained in place.
class StepsView : public QScrollArea {
    Q_OBJECT
public:
    explicit StepsView(QWidget *parent = nullptr);
    /// `remark` stands above the steps: what they rest on.
    void setSteps(const std::vector<ExplainedStep> &steps, const QString &remark);

private:
    QVBoxLayout *m_column;
};

} // namespace selwise
