#include "core/analysis/plausibility/hit_density.h"

#include "core/analysis/plausibility/grid_rate.h"
#include "core/analysis/plausibility/passage_alarms.h"
#include "core/analysis/plausibility/strike_instants.h"

#include <QCoreApplication>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::Plausibility)
};

const QString kCode = QStringLiteral("hit_density");

QString advice()
{
    return Texts::tr("Many of these hits are probably not there: listen to some, and analyse again with higher "
                     "thresholds of the classes.");
}

} // namespace

Diagnostics HitDensity::check(std::span<const DrumHit> hits, std::optional<double> bpm)
{
    const GridRate grid(bpm);
    const double strikeLimit = kAllowance * grid.sixteenthsPerSecond();
    Diagnostics found = passageAlarms(densePassages(strikeInstants(hits), kWindowSeconds, strikeLimit), kCode,
        [&](double rate, const QString& where) {
            return Texts::tr("Up to %L1 strikes a second%2. Sixteenths %3 are %L4 a second, and a quarter more is let "
                             "pass (%L5). %6")
                .arg(rate, 0, 'f', 1)
                .arg(where, grid.text())
                .arg(grid.sixteenthsPerSecond(), 0, 'f', 1)
                .arg(strikeLimit, 0, 'f', 1)
                .arg(advice());
        });
    if (!found.empty())
        return found;
    const double hitLimit = kDrumsAStep * grid.sixteenthsPerSecond();
    return passageAlarms(
        densePassages(hitTimes(hits), kWindowSeconds, hitLimit), kCode, [&](double rate, const QString& where) {
            return Texts::tr("Up to %L1 hits a second%2. Three drums on every sixteenth %3 are %L4 a second. %5")
                .arg(rate, 0, 'f', 1)
                .arg(where, grid.text())
                .arg(hitLimit, 0, 'f', 1)
                .arg(advice());
        });
}

} // namespace heihachi
