#include "core/analysis/plausibility/class_rate.h"

#include "core/analysis/plausibility/grid_rate.h"
#include "core/analysis/plausibility/passage_alarms.h"
#include "core/analysis/plausibility/strike_instants.h"

#include <QCoreApplication>

#include <iterator>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::Plausibility)
};

} // namespace

Diagnostics ClassRate::check(std::span<const DrumHit> hits, std::optional<double> bpm)
{
    const GridRate grid(bpm);
    const double limit = grid.thirtySecondsPerSecond();
    Diagnostics found;
    for (const DrumClass drumClass : kDrumClasses) {
        const auto message = [&](double rate, const QString& extent) {
            return Texts::tr("%1: up to %L2 hits a second%3. Thirty-seconds %4 are %L5 a second: strikes are probably "
                             "told more than once here. Analyse again with a higher threshold of this class.")
                .arg(drumClassName(drumClass))
                .arg(rate, 0, 'f', 1)
                .arg(extent, grid.text())
                .arg(limit, 0, 'f', 1);
        };
        const auto passages = densePassages(hitTimes(hits, drumClass), kWindowSeconds, limit);
        std::ranges::move(passageAlarms(passages, QStringLiteral("class_rate"), message), std::back_inserter(found));
    }
    return found;
}

} // namespace heihachi
