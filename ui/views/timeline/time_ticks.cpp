#include "ui/views/timeline/time_ticks.h"

#include "core/audio/source_info.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kMaximumDecimals = 6;
constexpr double kMinorPixels = 4.0; // closest minor ticks
constexpr double kSamplePixels = 8.0; // from here on every sample has its tick

struct Step
{
    double major;
    int divisions;
    int decimals;
};

constexpr std::array kSteps{
    Step{1e-6, 10, 6},
    Step{2e-6, 4, 6},
    Step{5e-6, 5, 6},
    Step{1e-5, 10, 5},
    Step{2e-5, 4, 5},
    Step{5e-5, 5, 5},
    Step{1e-4, 10, 4},
    Step{2e-4, 4, 4},
    Step{5e-4, 5, 4},
    Step{1e-3, 10, 3},
    Step{2e-3, 4, 3},
    Step{5e-3, 5, 3},
    Step{1e-2, 10, 2},
    Step{2e-2, 4, 2},
    Step{5e-2, 5, 2},
    Step{0.1, 10, 1},
    Step{0.2, 4, 1},
    Step{0.5, 5, 1},
    Step{1, 10, 0},
    Step{2, 4, 0},
    Step{5, 5, 0},
    Step{10, 10, 0},
    Step{15, 3, 0},
    Step{30, 6, 0},
    Step{60, 6, 0},
    Step{120, 4, 0},
    Step{300, 5, 0},
    Step{600, 10, 0},
    Step{900, 3, 0},
    Step{1800, 6, 0},
    Step{3600, 6, 0},
    Step{7200, 4, 0},
    Step{10800, 3, 0},
    Step{21600, 6, 0},
    Step{43200, 6, 0},
    Step{86400, 4, 0},
};

} // namespace

qint64 TimeTicks::firstIndex(double seconds, double step)
{
    return qint64(std::ceil(seconds / step - 1e-6));
}

TimeTicks timeTicksFor(TimeRange range, double pixels, const TickLabelWidth& labelWidth, double gap)
{
    const double perSecond = range.isEmpty() ? 1.0 : pixels / range.length();
    const auto fits = [&](const Step& step) { return step.major * perSecond >= labelWidth(step.decimals) + gap; };
    const auto found = std::ranges::find_if(kSteps, fits);
    const Step step = found == kSteps.end() ? kSteps.back() : *found;

    TimeTicks ticks{step.major, step.major / step.divisions, step.decimals};
    if (perSecond / kAnalysisRate >= kSamplePixels && step.major * kAnalysisRate >= 1.0)
        ticks.minorStep = 1.0 / kAnalysisRate;
    else if (ticks.minorStep * perSecond < kMinorPixels)
        ticks.minorStep = step.major;
    return ticks;
}

QString tickText(double seconds, int decimals)
{
    const int digits = std::clamp(decimals, 0, kMaximumDecimals);
    const auto unitsPerSecond = qint64(std::llround(std::pow(10.0, digits)));
    const qint64 units = std::llround(std::max(0.0, seconds) * double(unitsPerSecond));
    const qint64 whole = units / unitsPerSecond;
    const QChar zero(u'0');
    const QString text
        = QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, zero).arg(whole % 60, 2, 10, zero);
    return digits == 0 ? text : text + QStringLiteral(".%1").arg(units % unitsPerSecond, digits, 10, zero);
}

} // namespace heihachi
