#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace selwise {

class Banner;
class SiteSession;

/// Lets the live state of the open site be kept up only while the window can be seen, and says in a banner when there is no
/// network, so that what is shown is not taken for what is.
class LiveWatch : public QObject {
    Q_OBJECT
public:
    explicit LiveWatch(QWidget &window);

    void setSite(SiteSession *site); ///< nullptr without a site
    QWidget *banner() const { return m_frame; } ///< for a place above the pane; hidden while there is a network

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSeen() const;
    void look();
    void showNetwork();

    QWidget &m_window;
    QWidget *m_frame;
    Banner *m_banner;
    QPointer<SiteSession> m_site;
};

} // namespace selwise
