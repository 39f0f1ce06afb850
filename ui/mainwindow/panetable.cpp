#include "ui/mainwindow/panetable.h"

#include "ui/panes/datalayer/datalayerpane.h"
#include "ui/panes/explain/explainpane.h"
#include "ui/panes/filters/filterspane.h"
#include "ui/panes/health/healthpane.h"
#include "ui/panes/history/historypane.h"
#include "ui/panes/mapping/mappingpane.h"
#include "ui/panes/logs/logspane.h"
#include "ui/panes/providers/providerspane.h"
#include "ui/panes/review/reviewpane.h"
#include "ui/panes/secrets/secretspane.h"
#include "ui/panes/webhooks/webhookspane.h"

#include <QCoreApplication>
#include <algorithm>

namespace selwise {

namespace {

template <class T>
Pane *make(const PaneContext &context, QWidget *parent)
{
    return new T(context, parent);
}

} // namespace

QString PaneSpec::titleText() const
{
    return QCoreApplication::translate("Panes", title);
}

QKeySequence PaneSpec::shortcut() const
{
    return number < 0 ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
}

const std::vector<PaneSpec> &paneTable()
{
    static const std::vector<PaneSpec> table{
        {paneid::health, QT_TRANSLATE_NOOP("Panes", "Health"), Icon::Health, 1, 0, make<HealthPane>},
        {paneid::providers, QT_TRANSLATE_NOOP("Panes", "Providers"), Icon::Providers, 2, 1, make<ProvidersPane>},
        {paneid::mapping, QT_TRANSLATE_NOOP("Panes", "Mapping"), Icon::Mapping, 3, 1, make<MappingPane>},
        {paneid::filters, QT_TRANSLATE_NOOP("Panes", "Filters"), Icon::Filters, 4, 1, make<FiltersPane>},
        {paneid::webhooks, QT_TRANSLATE_NOOP("Panes", "Webhooks"), Icon::Webhooks, 5, 1, make<WebhooksPane>, WebhooksPane::commandsBefore},
        {paneid::dataLayer, QT_TRANSLATE_NOOP("Panes", "Data layer"), Icon::Datalayer, 6, 1, make<DataLayerPane>},
        {paneid::logs, QT_TRANSLATE_NOOP("Panes", "Delivery logs"), Icon::Logs, 7, 2, make<LogsPane>},
        {paneid::explain, QT_TRANSLATE_NOOP("Panes", "Explain"), Icon::Explain, 8, 2, make<ExplainPane>},
        {paneid::history, QT_TRANSLATE_NOOP("Panes", "History"), Icon::History, 0, 3, make<HistoryPane>},
        {paneid::review, QT_TRANSLATE_NOOP("Panes", "Review and publish"), Icon::Merge, -1, -1, make<ReviewPane>},
        {paneid::secrets, QT_TRANSLATE_NOOP("Panes", "Where are my secrets?"), Icon::Key, -1, -1, make<SecretsPane>},
    };
    return table;
}

const PaneSpec *findPane(QStringView id)
{
    const auto &table = paneTable();
    const auto it = std::find_if(table.begin(), table.end(), [id](const PaneSpec &spec) { return spec.id == id; });
    return it == table.end() ? nullptr : &*it;
}

} // namespace selwise
