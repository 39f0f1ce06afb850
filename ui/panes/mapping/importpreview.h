#pragma once

#include "models/controllers/mappingcontroller.h"
#include "models/domain/mappingimport.h"

#include <QAbstractTableModel>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace selwise {

class TextLabel;

/// What an import would change, line by line, with words.
class ImportChangesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { EventColumn, ProviderColumn, NowColumn, ThenColumn, RemarkColumn, ColumnCount };
    struct Row {
        MappingEdit edit;
        QString now, remark;
        bool warning = false;
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<Row> rows);
    const std::vector<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

/// An import before it is made: what will change, or what is wrong and where. Nothing is changed until `accepted`.
class ImportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ImportPreview(MappingController &mapping, QWidget *parent = nullptr);

    void showReading(const QString &source);
    void showPlan(const QString &source, const ImportPlan &plan);
    void showProblems(const QString &source, const std::vector<ImportProblem> &problems);
    void showFailure(const QString &source, const QString &why); ///< the file could not be read
    QPushButton *applyButton() const { return m_apply; }

Q_SIGNALS:
    void accepted(const std::vector<selwise::MappingEdit> &edits);
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void head(const QString &title, const QString &what);
    void addProblem(const QString &place, const QString &text);
    void clearProblems();

    MappingController &m_mapping;
    ImportChangesModel *m_changes;
    TextLabel *m_title, *m_what;
    QPushButton *m_cancel, *m_apply;
    QTableView *m_table;
    QStackedWidget *m_pages;
    QVBoxLayout *m_problems;
};

} // namespace selwise
