#include "ui/panes/health/chartmodule.h"

#include "ui/charts/chartskin.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Beside the window, in libexec; from a test or the build folder one folder away.
QString moduleFile()
{
    const QString own = QCoreApplication::applicationDirPath();
    for (const QString &folder : {u"/"_s, u"/../libexec/"_s}) {
        const QString file = own + folder + u"selwise-charts.so"_s;
        if (QFileInfo::exists(file))
            return file;
    }
    return {};
}

} // namespace

ChartModule::ChartModule() = default;
ChartModule::~ChartModule() = default; // nothing is unloaded: Qt forgets no type of a library

ChartSkinFactory *ChartModule::factory()
{
    if (!m_loader) {
        m_loader = std::make_unique<QPluginLoader>(moduleFile());
        if (!m_loader->load())
            m_error = m_loader->errorString();
    }
    return m_loader->isLoaded() ? qobject_cast<ChartSkinFactory *>(m_loader->instance()) : nullptr;
}

} // namespace selwise
