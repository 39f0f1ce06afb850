// How long a chart of the Health pane takes to be given new figures and painted, whatever number of log rows they were made
// of: one JSON line per chart. The figures have 43,200 steps, a month in minutes; the peer is the frame of a 60 Hz screen.
#include "ui/panes/health/chartmodule.h"
#include "ui/panes/health/healthchart.h"
#include "ui/theme/thememanager.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>

#include <algorithm>
#include <cstdio>

using namespace selwise;

namespace {

constexpr int steps = 43'200, rounds = 31;
constexpr double frameMs = 16.7;
constexpr qint64 stepMs = 60'000;

ChartData figures(ChartData::Kind kind, int round)
{
    ChartData data;
    data.kind = kind;
    data.stepMs = stepMs;
    data.span = {0, steps * stepMs};
    data.coverage = {{data.span, HealthFigures::Coverage::Kind::Held, {}}};
    if (kind == ChartData::Kind::Outcomes) {
        for (int i = 0; i < steps; ++i) {
            OutcomeCounts bar;
            for (const DeliveryStatus status : OutcomeCounts::statuses)
                bar.add(status, 10 + (i * 7 + round) % 13);
            data.bars.push_back(bar);
        }
        return data;
    }
    for (int line = 0; line < 4; ++line) {
        ChartData::Line made{{QString::number(line), line == 3}, QString::number(line), ProviderMark(line), {}};
        for (int i = 0; i < steps; ++i)
            made.values.push_back(0.9 + double((i * 31 + line * 7 + round) % 100) / 1000);
        data.lines.push_back(std::move(made));
    }
    return data;
}

bool measure(ChartData::Kind kind, const char *name, ChartSkinFactory *factory)
{
    HealthChart chart(kind, factory);
    chart.resize(kind == ChartData::Kind::Outcomes ? QSize(1040, 260) : QSize(510, 160));
    chart.show();
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const ChartData data = figures(kind, round);
        QElapsedTimer timer;
        timer.start();
        chart.setData(data);
        (void)chart.grab();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    const double median = times[rounds / 2];
    std::printf("{\"goal\":\"chart repaint, %s\",\"value\":%.2f,\"unit\":\"ms\",\"against\":\"a frame of 60 Hz\",\"ratio\":%.2f,\"limit\":1.0,\"met\":%s}\n",
                name, median, median / frameMs, median <= frameMs ? "true" : "false");
    return median <= frameMs;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ThemeManager::installStyle();
    ThemeManager theme(ThemePreference::Light);
    ChartModule module;
    ChartSkinFactory *factory = module.factory();
    if (!factory) {
        std::fprintf(stderr, "chartrepaint: %s\n", qUtf8Printable(module.error()));
        return 2;
    }
    const bool bars = measure(ChartData::Kind::Outcomes, "stacked counts", factory);
    const bool lines = measure(ChartData::Kind::Rate, "lines", factory);
    return bars && lines ? 0 : 1;
}
