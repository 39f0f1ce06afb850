#include "app/sandbox/runsandbox.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return selwise::sandbox::runSandbox(QCoreApplication::arguments().sliced(1));
}
