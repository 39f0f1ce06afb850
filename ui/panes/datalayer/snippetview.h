#pragma once

#include "ui/panes/pane.h"

class QVBoxLayout;

namespace selwise {

class CodeBlock;
class DataLayerController;
class SegmentedControl;
class StatusLabel;

/// Beside the form: the consent categories, and the JavaScript that the page is to hold, to copy.
class SnippetView : public QWidget {
    Q_OBJECT
public:
    SnippetView(DataLayerController &layer, QWidget *parent);
    void refill();
    CodeBlock *code() const { return m_code; }

Q_SIGNALS:
    void notice(const selwise::Notice &notice);

private:
    QWidget *buildConsent();

    DataLayerController &m_layer;
    std::vector<StatusLabel *> m_consent;
    SegmentedControl *m_kind;
    CodeBlock *m_code;
};

} // namespace selwise
