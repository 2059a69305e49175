#include "core/compare/calibration.h"

#include <cmath>

namespace heihachi {
namespace {

constexpr int kBins = 10;

std::vector<CalibrationBin> emptyBins()
{
    std::vector<CalibrationBin> bins;
    for (int i = 0; i < kBins; ++i)
        bins.push_back({double(i) / kBins, double(i + 1) / kBins, 0, 0.0, 0.0});
    return bins;
}

CalibrationBin& binOf(std::vector<CalibrationBin>& bins, float confidence)
{
    // In float, so that 0.3F belongs to the bin that begins at 0.3.
    return bins[size_t(std::clamp(int(std::clamp(confidence, 0.0F, 1.0F) * float(kBins)), 0, kBins - 1))];
}

} // namespace

Calibration calibrationOf(const ComparedEvents& events, std::span<const DrumHit> hits, ComparedRun run)
{
    Calibration calibration{emptyBins(), std::nullopt};
    int count = 0;
    for (const EventDifference& event : events.events) {
        const int hit = run == ComparedRun::A ? event.a : event.b;
        const float confidence = hit < 0 ? NAN : hits[size_t(hit)].confidence;
        if (!std::isfinite(confidence))
            continue;
        CalibrationBin& bin = binOf(calibration.bins, confidence);
        ++count;
        ++bin.count;
        bin.meanConfidence += double(confidence); // sums until all are counted
        bin.agreeing += event.isPair() && event.kind != DifferenceKind::Relabelled ? 1.0 : 0.0;
    }
    double error = 0.0;
    for (CalibrationBin& bin : calibration.bins) {
        error += std::abs(bin.agreeing - bin.meanConfidence);
        if (bin.count > 0) {
            bin.meanConfidence /= double(bin.count);
            bin.agreeing /= double(bin.count);
        }
    }
    if (count > 0)
        calibration.error = error / double(count);
    return calibration;
}

} // namespace heihachi
