#pragma once

#include "ui/panes/pane.h"
#include "ui/widgets/keynote.h"

#include <QHash>
#include <QStackedWidget>
#include <memory>

namespace selwise {

/// The panes of the open site, each made when it is first shown.
class PaneHost : public QStackedWidget {
    Q_OBJECT
public:
    explicit PaneHost(QWidget *parent = nullptr);
    ~PaneHost() override;

    void setSite(const PaneContext &context); ///< drops the panes of the site before
    void clearSite();
    /// False when there is no such pane or no site. The focus comes along: from another pane to where it was in this one,
    /// else to its first region, unless the pane itself gives it to something.
    bool show(const QString &id);
    /// To the first region of the pane in front that can have it; to the pane itself while its content is still to come.
    void takeFocus();
    QString currentId() const { return m_current; }
    QString previousId() const { return m_previous; }
    Pane *pane() const; ///< the one in front; nullptr without a site
    std::vector<Command> commands();
    /// The panes' own keys, as far as the panes have been made; the one in front first.
    std::vector<KeyGroup> keys() const;

Q_SIGNALS:
    void shown(const QString &id);
    void notice(const selwise::Notice &notice);
    void paneWanted(const QString &id);
    void backWanted();
    void connectionEditWanted();

private:
    std::unique_ptr<PaneContext> m_context;
    QHash<QString, Pane *> m_panes;
    QString m_current, m_previous;
};

} // namespace selwise
