#pragma once

#include "models/domain/mappingtable.h"

#include <QWidget>

namespace selwise {

class LinkLabel;
class MappingDiagram;
class TextLabel;

/// What can be chosen of the diagram: which providers, events that go nowhere, how large.
class DiagramTools : public QWidget {
    Q_OBJECT
public:
    DiagramTools(MappingDiagram &diagram, const std::vector<MappingColumn> &columns, QWidget *parent = nullptr);

private:
    TextLabel *m_zoom;
};

/// The foot of the diagram: what widths mean, and what mouse and keys do.
class DiagramLegend : public QWidget {
    Q_OBJECT
public:
    explicit DiagramLegend(QWidget *parent = nullptr);
    void setCounted(bool counted); ///< somebody counts events: widths say something
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_counted = false;
};

} // namespace selwise
