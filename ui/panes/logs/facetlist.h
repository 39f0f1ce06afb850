#pragma once

#include <QListView>

namespace selwise {

class FacetsModel;
class LogsController;

/// The values of the rows with their counts; a click or Space takes one into the query or out of it. A heading folds.
class FacetList : public QListView {
    Q_OBJECT
public:
    explicit FacetList(LogsController &logs, QWidget *parent = nullptr);
    void showResult();
    FacetsModel *facets() const { return m_model; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void act(const QModelIndex &index);

    LogsController &m_logs;
    FacetsModel *m_model;
};

} // namespace selwise
