#pragma once

#include "models/domain/rules.h"

#include <QDialog>

class QVBoxLayout;

namespace selwise {

class SegmentedControl;

/// The four rules that Selwise's documentation leaves open, as they are assumed for one connection. Nothing is sent to the
/// service: they say only how this program explains and counts.
class RulesDialog : public QDialog {
    Q_OBJECT
public:
    RulesDialog(const QString &connection, const EvaluationRules &rules, QWidget *parent = nullptr);
    EvaluationRules rules() const;

private:
    SegmentedControl *add(QVBoxLayout *column, const QString &question, const QString &first, const QString &second, bool isSecond);

    SegmentedControl *m_conditions, *m_disabled, *m_unmapped, *m_numbers;
};

} // namespace selwise
