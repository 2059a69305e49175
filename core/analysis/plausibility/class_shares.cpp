#include "core/analysis/plausibility/class_shares.h"

#include "core/analysis/plausibility/alarm.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::Plausibility)
};

std::array<double, kDrumClassCount> sharesOf(std::span<const DrumHit> hits)
{
    std::array<double, kDrumClassCount> shares{};
    for (const DrumHit& hit : hits)
        shares[size_t(hit.drumClass)] += 1.0 / double(hits.size());
    return shares;
}

/// Absent when no hit has one.
std::optional<double> meanConfidence(std::span<const DrumHit> hits)
{
    double sum = 0.0;
    qint64 count = 0;
    for (const DrumHit& hit : hits) {
        if (!std::isfinite(hit.confidence))
            continue;
        sum += double(hit.confidence);
        ++count;
    }
    return count > 0 ? std::optional(sum / double(count)) : std::nullopt;
}

} // namespace

double ClassShares::evenness(std::span<const DrumHit> hits)
{
    double entropy = 0.0;
    for (const double share : sharesOf(hits))
        if (share > 0.0)
            entropy -= share * std::log(share);
    return entropy / std::log(double(kDrumClassCount));
}

Diagnostics ClassShares::check(std::span<const DrumHit> hits)
{
    if (qint64(hits.size()) < kLeastHits || evenness(hits) < kEvenness)
        return {};
    const std::optional<double> confidence = meanConfidence(hits);
    if (!confidence || *confidence >= kLowConfidence)
        return {};
    const auto shares = sharesOf(hits);
    const auto [least, most] = std::ranges::minmax(shares);
    return {makeAlarm(QStringLiteral("equal_shares"),
        Texts::tr("All classes are about equally frequent, %L1 to %L2 % of the hits, and the mean confidence is only "
                  "%L3 (good results have more than %L4): this looks like guessing. Do not rely on these hits before "
                  "you have listened to some; higher thresholds of the classes keep the more certain ones.")
            .arg(100.0 * least, 0, 'f', 0)
            .arg(100.0 * most, 0, 'f', 0)
            .arg(*confidence, 0, 'f', 2)
            .arg(kLowConfidence, 0, 'f', 1))};
}

} // namespace heihachi
