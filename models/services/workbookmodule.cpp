#include "models/services/workbookmodule.h"

#include "models/ports/workbook.h"

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
        const QString file = own + folder + u"selwise-xlsx.so"_s;
        if (QFileInfo::exists(file))
            return file;
    }
    return {};
}

} // namespace

WorkbookFactory *workbookFactory(QString *problem)
{
    QPluginLoader loader(moduleFile()); // loaded once for the program, whoever asks
    if (auto *factory = qobject_cast<WorkbookFactory *>(loader.instance()))
        return factory;
    *problem = loader.errorString();
    return nullptr;
}

} // namespace selwise
