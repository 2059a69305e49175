#include "core/analysis/plausibility/confidence_spread.h"

#include "core/analysis/plausibility/alarm.h"
#include "core/dsp/robust_statistics.h"

#include <QCoreApplication>

#include <cmath>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::Plausibility)
};

constexpr float kCertain = 0.95F; // a clean loop may be certain throughout

} // namespace

Diagnostics ConfidenceSpread::check(std::span<const DrumHit> hits)
{
    std::vector<float> confidences;
    for (const DrumHit& hit : hits)
        if (std::isfinite(hit.confidence))
            confidences.push_back(hit.confidence);
    if (qint64(confidences.size()) < kLeastHits)
        return {};
    const float low = percentile(confidences, 0.05);
    const float high = percentile(confidences, 0.95);
    if (low >= kCertain || double(high - low) >= kLeastSpread)
        return {};
    return {makeAlarm(QStringLiteral("flat_confidence"),
        Texts::tr(
            "Nine of ten hits have a confidence between %L1 and %L2, less than %L3 apart: it no longer tells good "
            "hits from bad ones, and filters by confidence are of no use. The model probably does not fit this "
            "recording.")
            .arg(double(low), 0, 'f', 3)
            .arg(double(high), 0, 'f', 3)
            .arg(kLeastSpread, 0, 'f', 2))};
}

} // namespace heihachi
