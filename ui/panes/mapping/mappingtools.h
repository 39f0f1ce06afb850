#pragma once

#include "models/domain/mappingtable.h"
#include "models/services/mappingtable.h"

#include <QWidget>
#include <functional>

class QButtonGroup;
class QMenu;
class QPushButton;

namespace selwise {

class DiagramTools;
class FilterChip;
class MappingDiagram;
class PopupMenuButton;
class SearchField;
class SegmentedControl;

/// The bar above the mapping: search, chips, what can be done. Where there is little room, buttons go into the menu at its end.
class MappingTools : public QWidget {
    Q_OBJECT
public:
    using Fill = std::function<void(QMenu *)>;
    struct Menus {
        Fill import, exporting, columns, bulk;
    };
    MappingTools(Menus menus, QWidget *parent = nullptr);

    /// The controls of the diagram stand in the same bar, while it is shown. Once, before the two below.
    void setDiagram(MappingDiagram &diagram);
    void setColumns(const std::vector<MappingColumn> &columns);
    void showDiagram(bool on);
    SearchField *search() const { return m_search; }
    void setCounts(const MappingCounts &counts, bool defaultsKnown); ///< else nobody can say what is changed
    void setShow(MappingChoice::Show show);
    void setRoom(int width); ///< of the pane

Q_SIGNALS:
    void searched(const QString &text);
    void showChosen(selwise::MappingChoice::Show show);
    void downPressed();
    void diagramWanted(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMore(QMenu *menu);

    void place();

    Menus m_menus;
    SegmentedControl *m_views;
    DiagramTools *m_diagram = nullptr;
    SearchField *m_search;
    QButtonGroup *m_group;
    std::vector<FilterChip *> m_chips; ///< by MappingChoice::Show
    PopupMenuButton *m_import, *m_export, *m_columns, *m_more;
    bool m_narrow = false, m_diagramOn = false;
};

} // namespace selwise
