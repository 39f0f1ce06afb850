#pragma once

#include "models/controllers/mappingcontroller.h"
#include "models/services/mappingimport.h"
#include "ui/panes/pane.h"

class QMenu;

namespace selwise {

class ImportPreview;
class MappingDiagram;
class MappingView;

/// Mappings to and from elsewhere: copied and pasted as cells of a spreadsheet, imported with a preview, exported. Large
/// texts and files are read on another thread.
class MappingExchange : public QObject {
    Q_OBJECT
public:
    MappingExchange(const PaneContext &context, MappingView &table, ImportPreview &preview, QObject *parent = nullptr);

    void setDiagram(MappingDiagram *diagram) { m_diagram = diagram; } ///< whose picture is exported, too
    void fillImport(QMenu *menu);
    void fillExport(QMenu *menu);
    /// What is selected, as cells; false when nothing is.
    bool copy();
    /// The clipboard: a table with headings is shown first, cells go to the current place at once.
    void paste();
    void importText(const QByteArray &bytes, const QString &source);
    void importFile(const QString &file);
    enum class Format { Csv, Json, Svg, Png };
    QByteArray content(Format format) const;
    void saveAs(Format format, const QString &file);

Q_SIGNALS:
    void previewWanted(); ///< the preview has something to show
    void namesEntered(const std::vector<selwise::MappingEdit> &edits);
    void refused(const QString &sentence); ///< of a paste: nothing was changed
    void notice(const selwise::Notice &notice);

private:
    void pasteCells(const QString &text);
    void askFile();
    void save(Format format);
    ImportTarget target() const;

    PaneContext m_context;
    MappingController &m_mapping;
    MappingView &m_table;
    ImportPreview &m_preview;
    MappingDiagram *m_diagram = nullptr;
    int m_run = 0; ///< of imports: what an older one finds is not shown any more
};

} // namespace selwise
