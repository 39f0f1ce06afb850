#pragma once

#include "ui/panes/pane.h"
#include "ui/theme/icons.h"

#include <QString>
#include <functional>
#include <vector>

namespace selwise {

/// One pane of a site. The numbers are fixed by name, whichever panes exist: Health 1, Providers 2, Mapping 3, Filters 4,
/// Webhooks 5, Data layer 6, Delivery logs 7, Explain 8, Go-live 9, History 0.
struct PaneSpec {
    QLatin1StringView id;
    const char *title; ///< source text in the context "Panes"
    Icon icon;
    int number;        ///< Ctrl+number; -1 = none
    int group;         ///< sidebar entries of different groups have a line between them; -1 = not in the sidebar
    std::function<Pane *(const PaneContext &, QWidget *)> make;
    /// What "Go to anything" offers while the pane has not been made; empty = nothing.
    std::function<std::vector<Command>(const std::function<Pane *()> &open)> commandsBefore = {};

    QString titleText() const;
    QKeySequence shortcut() const;
};

/// All panes there are, in the order of the sidebar. A new pane is a row here.
const std::vector<PaneSpec> &paneTable();
const PaneSpec *findPane(QStringView id); ///< nullptr when there is none

namespace paneid {
inline constexpr QLatin1StringView dataLayer("datalayer"), filters("filters"), explain("explain"), health("health"), history("history"), logs("logs"), mapping("mapping"), providers("providers"), review("review"),
    secrets("secrets"), webhooks("webhooks");
}

} // namespace selwise
