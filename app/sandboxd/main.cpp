#include "app/process/coredumps.h"
#include "app/sandbox/runsandbox.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    selwise::forbidCoreDumps();
    QCoreApplication application(argc, argv);
    return selwise::sandbox::runSandbox(QCoreApplication::arguments().sliced(1));
}
