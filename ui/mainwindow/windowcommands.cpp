#include "ui/mainwindow/windowcommands.h"

#include "models/controllers/sessioncontroller.h"
#include "models/controllers/sitesession.h"
#include "models/items/profilesmodel.h"
#include "ui/mainwindow/panehost.h"
#include "ui/mainwindow/panetable.h"
#include "ui/mainwindow/sitemenu.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/panes/words.h"
#include "ui/widgets/environment.h"

#include <QCoreApplication>
#include <algorithm>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void addPanes(std::vector<Command> &all, const CommandSources &sources)
{
    for (const PaneSpec &spec : paneTable()) {
        all.push_back({Text::tr("Panes"), spec.titleText(), {}, icon(spec.icon), spec.shortcut(),
                       [&panes = sources.panes, id = QString(spec.id)] { panes.show(id); }});
    }
}

void addActions(std::vector<Command> &all, const CommandSources &sources)
{
    const auto add = [&all](QAction *action) {
        if (action->isEnabled())
            all.push_back({Text::tr("Actions"), action->text(), {}, action->icon(), action->shortcut(), [action] { action->trigger(); }});
    };
    WindowActions &actions = sources.actions;
    SiteMenu *menu = &sources.menu;
    if (sources.siteShown) {
        for (QAction *action : actions.ofSite())
            add(action);
        all.push_back({Text::tr("Actions"), Text::tr("Edit this connection…"), {}, icon(Icon::Edit), {}, [menu] { Q_EMIT menu->editWanted(); }});
        all.push_back({Text::tr("Actions"), Text::tr("Remove this connection…"), {}, icon(Icon::Trash), {}, [menu] { Q_EMIT menu->removeWanted(); }});
        all.push_back({Text::tr("Actions"), Text::tr("Close this site"), {}, icon(Icon::Close), {}, [menu] { Q_EMIT menu->closeWanted(); }});
    }
    all.push_back({Text::tr("Actions"), Text::tr("Open the sandbox"), Text::tr("a demo shop on this computer"), icon(Icon::Sandbox), {},
                   [menu] { Q_EMIT menu->sandboxWanted(); }});
    all.push_back({Text::tr("Actions"), Text::tr("Connect to another site…"), {}, icon(Icon::Link), {}, [menu] { Q_EMIT menu->connectWanted(); }});
    all.push_back({Text::tr("Actions"), Text::tr("Request log"), Text::tr("without secrets"), icon(Icon::Logs), {}, [menu] { Q_EMIT menu->requestLogWanted(); }});
    const std::pair<ThemePreference, QString> themes[] = {{ThemePreference::Light, Text::tr("Light appearance")},
                                                          {ThemePreference::Dark, Text::tr("Dark appearance")},
                                                          {ThemePreference::System, Text::tr("Appearance as the system")}};
    for (const auto &[preference, title] : themes)
        all.push_back({Text::tr("Actions"), title, {}, icon(Icon::Sun), {}, [menu, wanted = preference] { Q_EMIT menu->themeChosen(wanted); }});
    add(actions.nextRegion);
    add(actions.shortcuts);
    all.push_back({Text::tr("Actions"), Text::tr("About Selwise Console"), {}, icon(Icon::Info), {}, [menu] { Q_EMIT menu->aboutWanted(); }});
    add(actions.quit);
}

void addSites(std::vector<Command> &all, const CommandSources &sources)
{
    for (const ConnectionProfile &profile : sources.session.profiles()->profiles()) {
        if (sources.session.site() && sources.session.site()->profile().id == profile.id)
            continue;
        const QString detail = Text::tr("%1, %2").arg(environmentName(words::envKind(profile.environment)), words::host(profile));
        all.push_back({Text::tr("Sites"), profile.name, detail, icon(profile.apiUrl.isEmpty() ? Icon::Sandbox : Icon::Globe), {},
                       [menu = &sources.menu, id = profile.id] { Q_EMIT menu->openWanted(id); }});
    }
}

} // namespace

std::vector<Command> windowCommands(const CommandSources &sources)
{
    std::vector<Command> all;
    if (sources.siteShown) {
        addPanes(all, sources);
        for (Command &command : sources.panes.commands())
            all.push_back(std::move(command));
    }
    addActions(all, sources);
    addSites(all, sources);
    return all;
}

std::vector<Command> withRecent(std::vector<Command> commands, const QStringList &recent)
{
    std::vector<Command> all;
    for (const QString &title : recent) {
        const auto it = std::find_if(commands.begin(), commands.end(), [&title](const Command &command) { return command.title == title; });
        if (it == commands.end())
            continue;
        all.push_back(std::move(*it));
        all.back().group = Text::tr("Recent");
        commands.erase(it);
    }
    for (Command &command : commands)
        all.push_back(std::move(command));
    return all;
}

} // namespace selwise
