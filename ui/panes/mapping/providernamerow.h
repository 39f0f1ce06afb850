#pragma once

#include "models/text/mappingtext.h"

#include <QWidget>
#include <functional>

class QComboBox;

namespace selwise {

class LinkLabel;
class TextLabel;

/// One provider in the inspector: under which name it gets the event, with the known names to choose from, what the check
/// says, and the way back to the default.
class ProviderNameRow : public QWidget {
    Q_OBJECT
public:
    /// `suggestions` is asked when they may be wanted: there can be thousands.
    ProviderNameRow(const ProviderId &provider, std::function<QStringList()> suggestions, QWidget *parent = nullptr);

    void setCell(const MappingColumn &column, const MappingCell &cell, bool defaultsKnown);
    QComboBox *combo() const { return m_combo; }

Q_SIGNALS:
    void nameEntered(const QString &name); ///< without an error; empty: not to be sent
    void resetWanted();

private:
    void enter();
    void showCheck();

    ProviderId m_provider;
    MappingColumn m_column;
    MappingCell m_cell;
    QComboBox *m_combo;
    TextLabel *m_label, *m_state, *m_help;
    LinkLabel *m_reset;
    bool m_defaultsKnown = false;
};

} // namespace selwise
