#pragma once

#include "models/controllers/providertests.h"
#include "ui/panes/pane.h"
#include "ui/widgets/popupmenubutton.h"

namespace selwise {

/// What goes to a ticket: the last test of one provider, or of all, as text, JSON, HTML or JUnit.
class EvidenceButton : public PopupMenuButton {
    Q_OBJECT
public:
    enum class Format { Text, Json, Html, JUnit };
    EvidenceButton(const PaneContext &context, const ProviderId &id, QWidget *parent = nullptr);

    QByteArray content(Format format) const;
    void copy(Format format);
    void save(Format format); ///< asks for the place
    void saveAs(Format format, const QString &file);

Q_SIGNALS:
    void notice(const selwise::Notice &notice);

private:
    void fill(QMenu *menu);
    QString suggestedName(Format format) const;

    PaneContext m_context;
    ProviderTests &m_tests;
    ProviderId m_id;
    bool m_payloads = true, m_all = false;
};

} // namespace selwise
