#pragma once

#include "models/domain/mappingtable.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QHBoxLayout;

namespace selwise {

class FilterChip;
class MappingDiagram;
class TextLabel;

/// What can be chosen of the diagram: which providers, events that go nowhere, how large.
class DiagramTools : public QWidget {
    Q_OBJECT
public:
    explicit DiagramTools(MappingDiagram &diagram, QWidget *parent = nullptr);
    /// A chip for each provider that is configured.
    void setColumns(const std::vector<MappingColumn> &columns);

private:
    FilterChip *makeChip(const ProviderId &provider);

    MappingDiagram &m_diagram;
    QHBoxLayout *m_chipsRow;
    QCheckBox *m_idle;
    TextLabel *m_zoom;
    std::vector<ProviderId> m_providers;
    std::vector<FilterChip *> m_chips; ///< by m_providers
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
