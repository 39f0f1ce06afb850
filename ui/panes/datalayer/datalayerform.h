#pragma once

#include "models/domain/datalayer.h"
#include "ui/panes/pane.h"

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace selwise {

class CodeBlock;
class DataLayerController;
class FieldRow;
class ReverseTable;
class SegmentedControl;
class StatusLabel;
class TextLabel;
class ToggleSwitch;

/// The typed form of the data layer. Each edit is a change of the draft at once.
class DataLayerForm : public QWidget {
    Q_OBJECT
public:
    DataLayerForm(const PaneContext &context, QWidget *parent);
    void refill();

    QLineEdit *variable() const { return m_variable; }
    QSpinBox *buffer() const { return m_buffer; }
    QPlainTextEdit *patterns() const { return m_patterns; }

private:
    void buildCollecting(QVBoxLayout *column);
    void buildDetection(QVBoxLayout *column);
    void buildSending(QVBoxLayout *column);
    void buildReverse(QVBoxLayout *column);
    void buildUnknown(QVBoxLayout *column);
    QSpinBox *spin(int least, int most, const QString &unit, const QString &name);
    QLineEdit *text(const QString &name, const std::function<void(DataLayerConfig &, const QString &)> &set);
    ToggleSwitch *toggle(const QString &label, const QString &caption, const std::function<void(DataLayerConfig &, bool)> &set);
    void takePatterns();
    void showPatterns(const DataLayerConfig &config);
    void showMessages();

    PaneContext m_context;
    DataLayerController &m_layer;
    ToggleSwitch *m_enabled, *m_pageViews, *m_debug, *m_batching, *m_offline;
    QLineEdit *m_variable, *m_external;
    FieldRow *m_variableRow, *m_externalRow, *m_bufferRow, *m_flushRow;
    SegmentedControl *m_detection;
    QWidget *m_patternsBox;
    QPlainTextEdit *m_patterns;
    StatusLabel *m_patternsState;
    QSpinBox *m_buffer, *m_flush, *m_trackerFlush, *m_batch;
    TextLabel *m_trackerRemark;
    ReverseTable *m_reverse;
    QWidget *m_unknown;
    CodeBlock *m_unknownCode;
};

} // namespace selwise
