#pragma once

#include <QString>
#include <memory>

class QPluginLoader;

namespace selwise {

class ChartSkinFactory;

/// The module with QtCharts, loaded when the first chart is made. It stays loaded for as long as this lives.
class ChartModule {
public:
    ChartModule();
    ~ChartModule();
    /// nullptr when it could not be loaded: `error` says why, in the system's words.
    ChartSkinFactory *factory();
    const QString &error() const { return m_error; }

private:
    std::unique_ptr<QPluginLoader> m_loader;
    QString m_error;
};

} // namespace selwise
