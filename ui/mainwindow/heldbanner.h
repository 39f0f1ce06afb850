#pragma once

#include "models/domain/ids.h"

#include <QPointer>
#include <QWidget>

namespace selwise {

class Banner;
class SiteSession;

/// Says that another window has this site open and keeps its drafts: here one can look and not edit. Said again at each attempt.
class HeldBanner : public QWidget {
    Q_OBJECT
public:
    explicit HeldBanner(QWidget *parent = nullptr);
    void setSite(SiteSession *site); ///< nullptr without a site

Q_SIGNALS:
    void reopenWanted(const selwise::ConnectionId &id); ///< the other one may have gone

private:
    void tell(bool attempted);

    QPointer<SiteSession> m_site;
    Banner *m_banner;
};

} // namespace selwise
