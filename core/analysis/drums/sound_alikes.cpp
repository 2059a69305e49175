#include "core/analysis/drums/sound_alikes.h"

#include "core/analysis/drums/drum_features.h"
#include "core/base/tr.h"

#include <Eigen/Core>

#include <algorithm>
#include <cassert>

namespace heihachi {

namespace {

constexpr std::size_t kAlikes = 8;
constexpr std::size_t kReach = 250; // strikes of the class to each side
constexpr std::size_t kBlock = 64; // strikes whose likenesses are computed together
constexpr auto kBands = std::size_t(OnsetLevels::kLevels);
constexpr auto kLength = 2 * kBands;

using Sounds = Eigen::Matrix<float, int(kLength), Eigen::Dynamic>;

/// What a strike added, as a vector of length 1.
void describe(const OnsetLevels& levels, Eigen::Ref<Eigen::Matrix<float, int(kLength), 1>> sound)
{
    for (std::size_t b = 0; b < kBands; ++b) {
        sound[Eigen::Index(b)] = std::max(0.0F, levels.peak[b] - levels.before[b]);
        sound[Eigen::Index(kBands + b)] = std::max(0.0F, levels.middle[b] - levels.before[b]);
    }
    sound /= sound.norm() + 1e-6F;
}

/// Mean of the values of the kAlikes others that are most like strike `own` of the class.
float meanOfNearest(const Eigen::Ref<const Eigen::VectorXf>& likeness, std::size_t first, std::size_t own,
    std::span<const float> values, std::vector<std::size_t>& order)
{
    order.clear();
    for (std::size_t n = 0; n < std::size_t(likeness.size()); ++n)
        if (first + n != own)
            order.push_back(n);
    if (order.empty())
        return values[own];
    const std::size_t count = std::min(kAlikes, order.size());
    std::ranges::partial_sort(order, order.begin() + std::ptrdiff_t(count), [&](std::size_t a, std::size_t b) {
        const float x = likeness[Eigen::Index(a)];
        const float y = likeness[Eigen::Index(b)];
        return x != y ? x > y : a < b;
    });
    float sum = 0.0F;
    for (std::size_t k = 0; k < count; ++k)
        sum += values[first + order[k]];
    return sum / float(count);
}

/// The means for the strikes of one class.
Result<std::vector<float>> meansWithin(const Sounds& sounds, std::span<const float> values, const GoOn& goOn)
{
    std::vector<float> means;
    means.reserve(values.size());
    std::vector<std::size_t> order;
    for (std::size_t begin = 0; begin < values.size(); begin += kBlock) {
        if (!goOn(double(begin) / double(values.size())))
            return failure(ErrorCode::Cancelled, tr("Telling the drums apart was cancelled."));
        const std::size_t end = std::min(values.size(), begin + kBlock);
        const std::size_t first = begin > kReach ? begin - kReach : 0;
        const std::size_t last = std::min(values.size(), end + kReach);
        const Eigen::MatrixXf likeness = sounds.middleCols(Eigen::Index(first), Eigen::Index(last - first)).transpose()
            * sounds.middleCols(Eigen::Index(begin), Eigen::Index(end - begin));
        for (std::size_t n = begin; n < end; ++n)
            means.push_back(meanOfNearest(likeness.col(Eigen::Index(n - begin)), first, n, values, order));
    }
    return means;
}

} // namespace

Result<std::vector<float>> meansOfAlikes(
    const DrumEvidence& evidence, std::span<const Strike> strikes, std::span<const float> values, const GoOn& goOn)
{
    assert(strikes.size() == values.size());
    std::vector<float> means(strikes.size());
    for (const DrumClass drumClass : kDrumClasses) {
        std::vector<std::size_t> own;
        std::vector<float> ownValues;
        for (std::size_t n = 0; n < strikes.size(); ++n)
            if (strikes[n].drumClass == drumClass) {
                own.push_back(n);
                ownValues.push_back(values[n]);
            }
        Sounds sounds(Eigen::Index(kLength), Eigen::Index(own.size()));
        for (std::size_t k = 0; k < own.size(); ++k)
            describe(onsetLevels(evidence, strikes[own[k]].time), sounds.col(Eigen::Index(k)));
        const auto ownMeans = meansWithin(sounds, ownValues, goOn);
        if (!ownMeans)
            return failureOf(ownMeans);
        for (std::size_t k = 0; k < own.size(); ++k)
            means[own[k]] = (*ownMeans)[k];
    }
    return means;
}

} // namespace heihachi
