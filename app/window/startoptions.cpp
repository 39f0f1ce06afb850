#include "app/window/startoptions.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

namespace selwise {

StartOptions readStartOptions(const QApplication &application)
{
    constexpr int badUsage = 2;
    QCommandLineParser parser;
    const QCommandLineOption sandbox(QStringLiteral("sandbox"), QStringLiteral("Open on the embedded sandbox."));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Where the sandbox keeps its data."), QStringLiteral("DIR"));
    const QCommandLineOption profile(QStringLiteral("profile"), QStringLiteral("Open this connection."), QStringLiteral("NAME"));
    const QCommandLineOption noTraffic(QStringLiteral("no-traffic"), QStringLiteral("Nobody visits the sandbox's demo shop."));
    parser.addOptions({sandbox, data, profile, noTraffic});
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(application.arguments()) || !parser.positionalArguments().isEmpty()) {
        const QString wrong = parser.errorText().isEmpty() ? parser.positionalArguments().value(0) : parser.errorText();
        std::fprintf(stderr, "selwise-window: %s\n", qUtf8Printable(wrong));
        std::exit(badUsage);
    }
    if (parser.isSet(version)) {
        std::printf("selwise-window %s\n", SELWISE_VERSION);
        std::exit(0);
    }
    return {parser.isSet(sandbox), parser.value(data), parser.value(profile), parser.isSet(noTraffic)};
}

} // namespace selwise
