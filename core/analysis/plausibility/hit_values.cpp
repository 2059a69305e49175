#include "core/analysis/plausibility/hit_values.h"

#include "core/analysis/plausibility/alarm.h"

#include <QCoreApplication>

#include <cmath>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::Plausibility)
};

bool isShare(float value)
{
    return value >= 0.0F && value <= 1.0F; // false for NaN
}

} // namespace

Diagnostics HitValues::check(std::span<const DrumHit> hits, double durationSeconds)
{
    qint64 times = 0;
    qint64 confidences = 0;
    qint64 velocities = 0;
    std::optional<TimeRange> where;
    for (const DrumHit& hit : hits) {
        const bool isInside = hit.time >= -kOutsideSeconds && hit.time <= durationSeconds + kOutsideSeconds;
        times += isInside ? 0 : 1;
        confidences += isShare(hit.confidence) ? 0 : 1;
        velocities += isShare(hit.velocity) ? 0 : 1;
        if (isInside && (!isShare(hit.confidence) || !isShare(hit.velocity)))
            where = TimeRange{where ? where->start : hit.time, hit.time};
    }
    if (times + confidences + velocities == 0)
        return {};
    return {makeAlarm(QStringLiteral("impossible_values"),
        Texts::tr("Values that cannot be: %L1 times outside the recording, %L2 confidences and %L3 velocities outside "
                  "0 to 1, in %L4 hits. This is a fault of the program or of a model: please report it, and do not use "
                  "these hits.")
            .arg(times)
            .arg(confidences)
            .arg(velocities)
            .arg(hits.size()),
        where)};
}

} // namespace heihachi
