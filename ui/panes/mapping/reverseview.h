#pragma once

#include "models/controllers/mappingcontroller.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace selwise {

class Banner;
class TextLabel;

/// The way back for one event: names from outside that become it, at which provider's record, and what would not come back as
/// it went out.
class ReverseView : public QWidget {
    Q_OBJECT
public:
    ReverseView(MappingController &mapping, QWidget *parent = nullptr);
    void setEvent(const QString &event); ///< again when something of it has changed

Q_SIGNALS:
    /// `event` empty: the name is taken out.
    void reverseWanted(const selwise::ProviderId &provider, const QString &external, const QString &event);

private:
    void fillRows();
    void add();

    MappingController &m_mapping;
    using Row = std::pair<ProviderId, QString>; ///< name from outside
    QString m_event, m_filledFor;
    std::vector<Row> m_names;
    QVBoxLayout *m_rows;
    Banner *m_banner;
    QLineEdit *m_name;
    TextLabel *m_problem;
};

} // namespace selwise
