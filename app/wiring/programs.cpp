#include "app/wiring/programs.h"

#include <QFile>
#include <QFileInfo>
#include <unistd.h>
#include <vector>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

QString findProgram(const QString &name)
{
    const QString own = QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).path();
    for (const QString &folder : {u"/"_s, u"/../libexec/"_s, u"/../bin/"_s}) {
        const QFileInfo program(own + folder + name);
        if (program.isFile() && program.isExecutable())
            return program.canonicalFilePath();
    }
    return {};
}

QString replaceProcess(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> bytes{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        bytes.push_back(argument.toUtf8());
    std::vector<char *> pointers;
    for (QByteArray &argument : bytes)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
    return qt_error_string(errno);
}

} // namespace selwise
