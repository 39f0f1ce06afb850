#include "ui/mainwindow/sitemenu.h"

#include "models/controllers/sessioncontroller.h"
#include "models/controllers/sitesession.h"
#include "models/items/profilesmodel.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/environment.h"

#include <QActionGroup>

namespace selwise {

namespace {

constexpr size_t shownSites = 8;

QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SiteMenu::SiteMenu(SessionController &session, ThemeManager &theme, QWidget *parent)
    : QMenu(parent), m_session(session), m_theme(theme)
{
    connect(this, &QMenu::aboutToShow, this, &SiteMenu::fill);
}

void SiteMenu::fill()
{
    clear();
    addSites();
    addSeparator();
    connect(addAction(selwise::icon(Icon::Sandbox), tr("Open the sandbox")), &QAction::triggered, this, &SiteMenu::sandboxWanted);
    connect(addAction(selwise::icon(Icon::Link), tr("Connect to another site…")), &QAction::triggered, this, &SiteMenu::connectWanted);
    if (m_session.site()) {
        addSeparator();
        connect(addAction(selwise::icon(Icon::Edit), tr("Edit this connection…")), &QAction::triggered, this, &SiteMenu::editWanted);
        connect(addAction(selwise::icon(Icon::Trash), tr("Remove this connection…")), &QAction::triggered, this, &SiteMenu::removeWanted);
        connect(addAction(selwise::icon(Icon::Close), tr("Close this site")), &QAction::triggered, this, &SiteMenu::closeWanted);
        addSeparator();
        connect(addAction(selwise::icon(Icon::Key), tr("Where are my secrets?")), &QAction::triggered, this, &SiteMenu::secretsWanted);
    }
    connect(addAction(selwise::icon(Icon::Logs), tr("Request log")), &QAction::triggered, this, &SiteMenu::requestLogWanted);
    addSeparator();
    addChoices();
    QAction *keys = addAction(selwise::icon(Icon::Terminal), tr("Keyboard shortcuts"));
    keys->setShortcut(QKeySequence(Qt::Key_F1));
    connect(keys, &QAction::triggered, this, &SiteMenu::shortcutsWanted);
    connect(addAction(selwise::icon(Icon::Info), tr("About Selwise Console")), &QAction::triggered, this, &SiteMenu::aboutWanted);
}

void SiteMenu::addSites()
{
    size_t shown = 0;
    for (const ConnectionProfile &profile : m_session.profiles()->profiles()) {
        if (++shown > shownSites)
            break;
        const bool open = m_session.site() && m_session.site()->profile().id == profile.id;
        const QString environment = environmentName(words::envKind(profile.environment));
        const QString text = profile.name == environment ? environment : tr("%1 · %2").arg(profile.name, environment);
        QAction *action = addAction(selwise::icon(profile.apiUrl.isEmpty() ? Icon::Sandbox : Icon::Globe), menuText(text));
        action->setToolTip(words::host(profile));
        if (open) {
            action->setCheckable(true);
            action->setChecked(true);
        }
        connect(action, &QAction::triggered, this, [this, open, id = profile.id] {
            if (!open)
                Q_EMIT openWanted(id);
        });
    }
}

void SiteMenu::addChoices()
{
    QMenu *themes = addMenu(selwise::icon(Icon::Sun), tr("Appearance"));
    auto *themeGroup = new QActionGroup(themes);
    const std::pair<ThemePreference, QString> preferences[] = {{ThemePreference::System, tr("As the system")},
                                                               {ThemePreference::Light, tr("Light")},
                                                               {ThemePreference::Dark, tr("Dark")}};
    for (const auto &[preference, text] : preferences) {
        QAction *action = themeGroup->addAction(themes->addAction(text));
        action->setCheckable(true);
        action->setChecked(m_theme.preference() == preference);
        connect(action, &QAction::triggered, this, [this, wanted = preference] { Q_EMIT themeChosen(wanted); });
    }
    QMenu *languages = addMenu(selwise::icon(Icon::Globe), tr("Language"));
    auto *languageGroup = new QActionGroup(languages);
    const std::pair<QString, QString> names[] = {{QString(), tr("As the system")},
                                                 {QStringLiteral("en"), QStringLiteral("English")},
                                                 {QStringLiteral("de"), QStringLiteral("Deutsch")}};
    for (const auto &[code, text] : names) {
        QAction *action = languageGroup->addAction(languages->addAction(text));
        action->setCheckable(true);
        action->setChecked(m_language == code);
        connect(action, &QAction::triggered, this, [this, wanted = code] { Q_EMIT languageChosen(wanted); });
    }
}

} // namespace selwise
