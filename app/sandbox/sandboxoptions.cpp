#include "app/sandbox/sandboxoptions.h"

#include "app/sandbox/destinations.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostVisitors = 100'000; // an hour

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SandboxOptions)
};

} // namespace

Result<SandboxOptions, QString> parseSandboxOptions(const QStringList &arguments)
{
    const QCommandLineOption port(u"port"_s, Text::tr("Port on 127.0.0.1 to listen on; 0 takes that of the last run, or a free one."), u"PORT"_s,
                                  u"0"_s);
    const QCommandLineOption data(u"data"_s,
                                  Text::tr("Directory to keep everything in. A new one gets the demo shop. "
                                           "Without it everything is gone at the end."),
                                  u"DIR"_s);
    const QCommandLineOption tokenFile(u"token-file"_s,
                                       Text::tr("Read the token from this file, or create it (mode 0600); "
                                                "the ready line then leaves the token out."),
                                       u"FILE"_s);
    const QCommandLineOption readyFile(u"ready-file"_s,
                                       Text::tr("Write the ready line, token included, to this file (mode 0600) "
                                                "while serving, so that other programs can join."),
                                       u"FILE"_s);
    const QCommandLineOption currency(u"site-currency"_s,
                                      Text::tr("Currency of the site, for events that bring none; "
                                               "kept in the data directory."),
                                      u"CODE"_s);
    const QCommandLineOption endpoint(u"provider-endpoint"_s,
                                      Text::tr("Send a provider's events (ga4, meta or gads) to this address instead of "
                                               "the built-in stand-in; can be given several times."),
                                      u"PROVIDER=URL"_s);
    const QCommandLineOption webhooks(u"allow-webhooks-to"_s,
                                      Text::tr("Let webhooks go to this host, over https; without it they go to this "
                                               "computer only. *.example.com is every host below it."),
                                      u"HOST"_s);
    const QCommandLineOption rate(u"rate"_s, Text::tr("Take at most so many requests with events a second; without it there "
                                                      "is no limit."),
                                  u"N"_s);
    const QCommandLineOption captureSecrets(u"capture-secrets"_s,
                                            Text::tr("Show secrets in the captured requests instead of masking them."));
    const QCommandLineOption noTraffic(u"no-traffic"_s, Text::tr("Take only events that are sent here; without it the demo "
                                                                "shop has visitors. What they did while it did not run, thirty days "
                                                                "at most, is made up: those deliveries are in the logs, but were "
                                                                "never sent."));
    const QCommandLineOption trafficRate(u"traffic-rate"_s, Text::tr("How many visitors come to the demo shop in an hour, on "
                                                                     "average; 6 unless said otherwise."),
                                         u"N"_s);
    const QCommandLineOption trafficSeed(u"traffic-seed"_s, Text::tr("Another shop: the same number always gives the same "
                                                                     "visitors."),
                                         u"N"_s);
    const QCommandLineOption empty(u"empty"_s, Text::tr("Start a new data directory without the demo shop."));
    const QCommandLineOption stopWithParent(u"stop-with-parent"_s, Text::tr("Stop when the standard input ends."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Text::tr("Show this help."));
    const QCommandLineOption version(u"version"_s, Text::tr("Show the version."));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Serves Selwise's integration API on this computer, with a demo shop. Prints one JSON "
                 "line with url, siteId, siteKey and token when it is ready, and serves until SIGTERM."));
    parser.addOptions({port, data, tokenFile, readyFile, currency, endpoint, webhooks, rate, captureSecrets, noTraffic,
                       trafficRate, trafficSeed, empty, stopWithParent, help, version});
    if (!parser.parse(QStringList(u"selwise-sandbox"_s) + arguments))
        return Failure{parser.errorText()};
    if (!parser.positionalArguments().isEmpty())
        return Failure{Text::tr("Unexpected argument “%1”.").arg(parser.positionalArguments().front())};

    SandboxOptions options;
    if (parser.isSet(help) || parser.isSet(version)) {
        options.action = parser.isSet(help) ? SandboxOptions::Action::ShowHelp : SandboxOptions::Action::ShowVersion;
        options.text = parser.isSet(help) ? parser.helpText() : u"selwise-sandbox " SELWISE_VERSION "\n"_s;
        return options;
    }
    bool portIsNumber = false;
    options.port = parser.value(port).toUShort(&portIsNumber);
    if (!portIsNumber)
        return Failure{Text::tr("--port must be a number from 0 to 65535, not “%1”.").arg(parser.value(port))};
    for (const QCommandLineOption &option : {data, tokenFile, readyFile, currency, endpoint, webhooks}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return Failure{Text::tr("--%1 needs a value.").arg(option.names().front())};
    }
    options.dataDirectory = parser.value(data);
    options.tokenFile = parser.value(tokenFile);
    options.readyFile = parser.value(readyFile);
    options.siteCurrency = parser.value(currency);
    for (const QString &given : parser.values(endpoint)) {
        const qsizetype equals = given.indexOf(u'=');
        const ProviderId provider = ProviderId::fromWire(given.left(std::max<qsizetype>(equals, 0)));
        const QUrl url(given.sliced(equals + 1), QUrl::StrictMode);
        if (provider.kind == Provider::Other || !Destinations().setEndpoint(provider.kind, url))
            return Failure{Text::tr("--provider-endpoint needs ga4, meta or gads, an equals sign and an https address "
                                    "(plain http for this computer only), not “%1”.")
                               .arg(given)};
        options.providerEndpoints.emplace_back(provider.kind, url);
    }
    options.webhookHosts = parser.values(webhooks);
    for (const QString &host : options.webhookHosts) {
        if (host.contains(u'/') || host.contains(u':') || host.contains(u'@'))
            return Failure{Text::tr("--allow-webhooks-to takes a host name alone, not “%1”.").arg(host)};
    }
    bool rateIsNumber = true;
    options.ingestionRate = parser.isSet(rate) ? parser.value(rate).toInt(&rateIsNumber) : 0;
    if (!rateIsNumber || (parser.isSet(rate) && options.ingestionRate < 1))
        return Failure{Text::tr("--rate must be a whole number, 1 or more, not “%1”.").arg(parser.value(rate))};
    options.captureSecrets = parser.isSet(captureSecrets);
    options.traffic = !parser.isSet(noTraffic);
    if (parser.isSet(trafficRate))
        options.trafficRate = parser.value(trafficRate).toInt(&rateIsNumber);
    if (!rateIsNumber || options.trafficRate < 1 || options.trafficRate > mostVisitors)
        return Failure{Text::tr("--traffic-rate must be a whole number from 1 to %1, not “%2”.")
                           .arg(mostVisitors)
                           .arg(parser.value(trafficRate))};
    bool seedIsNumber = true;
    if (parser.isSet(trafficSeed))
        options.trafficSeed = parser.value(trafficSeed).toUInt(&seedIsNumber);
    if (!seedIsNumber)
        return Failure{Text::tr("--traffic-seed must be a whole number, 0 or more, not “%1”.").arg(parser.value(trafficSeed))};
    options.empty = parser.isSet(empty);
    options.stopWithParent = parser.isSet(stopWithParent);
    return options;
}

} // namespace selwise::sandbox
