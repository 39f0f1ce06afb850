#pragma once

#include "models/controllers/mappingcontroller.h"

#include <QTableView>

namespace selwise {

class MappingHeader;
class SettingsStore;

/// The mapping as a table: a heading for each family, a row for each event, a column for each provider. Cells are edited in
/// place; several selected ones at once. Widths and hidden columns are kept in the settings.
class MappingView : public QTableView {
    Q_OBJECT
public:
    using QTableView::edit;
    MappingView(MappingController &mapping, SettingsStore &settings, QWidget *parent = nullptr);

    /// The provider cells that are selected, each once; the name is what stands there. A selected event means all its cells.
    std::vector<MappingEdit> selectedCells() const;
    QString currentEvent() const; ///< empty at a heading
    void select(const QString &event, int column = 0); ///< makes it the current cell, and the only selected one, when it is shown
    void selectCells(const std::vector<MappingEdit> &cells); ///< those of them that are shown; the current one stays
    bool isLit(int row) const;
    void editCurrent();

    bool isColumnShown(int column) const { return !isColumnHidden(column); }
    void setColumnShown(int column, bool shown);
    QString columnTitle(int column) const;
    void setPlainNumbers(bool plain); ///< no bars beside the figures

Q_SIGNALS:
    void namesEntered(const std::vector<selwise::MappingEdit> &edits);
    void unmapWanted();
    void copyWanted(bool cut);
    void pasteWanted();
    void inspectorWanted();
    void currentEventChanged();
    void menuWanted(const QPoint &global);
    void refused(const QString &sentence);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void remember();
    void restore();
    void toggle(int row);
    void distribute(); ///< the width that is left, over the providers
    void keepWidths();
    void named(const QModelIndex &index, const QString &name);

    MappingController &m_mapping;
    SettingsStore &m_settings;
    MappingHeader *m_header;
    struct Place {
        QString event;
        int column = 0;
        QSet<std::pair<QString, int>> selected;
        int scroll = 0;
    } m_place;
    bool m_placing = false, m_plain = false;
};

} // namespace selwise
