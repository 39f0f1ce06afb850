#pragma once

#include "models/domain/providerrecord.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace selwise {

class TextLabel;

/// A mapping from the page's names to canonical events, as two columns to type in; rows are added and removed by buttons and keys.
class ReverseTable : public QWidget {
    Q_OBJECT
public:
    explicit ReverseTable(QWidget *parent = nullptr);
    void setMapping(const EventMapping &mapping); ///< no-op when it shows that already
    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void edited(const selwise::EventMapping &mapping);

private:
    void take();
    void add();
    void remove();
    EventMapping typed() const;
    void showState();

    QTableWidget *m_table;
    QPushButton *m_add, *m_remove;
    TextLabel *m_message;
    EventMapping m_mapping;
    bool m_filling = false;
};

} // namespace selwise
