#pragma once

#include <QTableView>

namespace selwise {

class LogsController;

/// The rows in groups: by error, event, hour or receiver, with counts, first and last. Enter or a double click asks for one.
class LogGroups : public QTableView {
    Q_OBJECT
public:
    explicit LogGroups(LogsController &logs, QWidget *parent = nullptr);
    void showGroups();

Q_SIGNALS:
    void groupWanted(const QString &query);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);

    class Model;
    LogsController &m_logs;
    Model *m_model;
};

} // namespace selwise
