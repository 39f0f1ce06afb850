#include "ui/mainwindow/heldbanner.h"

#include "models/controllers/sitesession.h"
#include "ui/widgets/banner.h"

#include <QVBoxLayout>

namespace selwise {

HeldBanner::HeldBanner(QWidget *parent) : QWidget(parent), m_banner(new Banner(Tone::Warning, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 16, 8);
    column->addWidget(m_banner);
    connect(m_banner, &Banner::linkActivated, this, [this] {
        if (m_site)
            Q_EMIT reopenWanted(m_site->profile().id);
    });
    hide();
}

void HeldBanner::setSite(SiteSession *site)
{
    if (m_site)
        m_site->drafts()->disconnect(this);
    m_site = site;
    const bool held = site && site->drafts()->heldElsewhere();
    if (held) {
        connect(site->drafts(), &DraftBook::refused, this, [this] { tell(true); });
        tell(false);
    }
    setVisible(held);
}

void HeldBanner::tell(bool attempted)
{
    m_banner->setMessage(Tone::Warning, attempted ? tr("That was not taken: this window only shows the site.") : tr("This window only shows the site."),
                         tr("Another window has it open and keeps its unpublished changes. Edit there, or close it first."));
    m_banner->setLinks({{QStringLiteral("reopen"), tr("It is closed, open again")}});
}

} // namespace selwise
