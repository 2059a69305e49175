#include "core/compare/alignment/seed_search.h"

#include "core/dsp/fft.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kBlock = 1024; // coarse rows, 205 s
constexpr int kLongestPassage = 128; // coarse rows
constexpr int kNewRows = kBlock - kLongestPassage; // of each block
constexpr int kBins = kBlock / 2 + 1;
constexpr int kRateSteps = 5; // to both sides, of 5 %
constexpr double kRateStep = 1.05;
constexpr double kSamePlace = 0.7; // s
constexpr float kLeastScore = 0.15F;
constexpr double kLeastEnergy = 0.2; // of what is usual
/// The best places are among so many: kSamePlace around each of them there are at most 4 peaks to a rate and pitch.
constexpr size_t kMostFound = 8192;

/// Half semitones at half the rate.
FeatureRows coarse(const FeatureRows& pitches)
{
    FeatureRows rows{SeedSearch::kPitches, 0.5 * pitches.rate, {}, {}};
    rows.values.assign(size_t(pitches.rows() / 2 * rows.width), 0.0F);
    for (qint64 n = 0; n < rows.rows(); ++n)
        for (int k = 0; k < rows.width; ++k) // pitch 2k and half of its neighbours
            for (const float* row : {pitches.row(2 * n), pitches.row(2 * n + 1)})
                rows.row(n)[k]
                    += row[2 * k] + 0.5F * row[2 * k + 1] + 0.5F * row[(2 * k + pitches.width - 1) % pitches.width];
    rows.sumEnergy();
    return rows;
}

double secondsOf(double row, double rate)
{
    return (row + 0.25) / rate; // a coarse row is centred between two fine ones
}

} // namespace

struct SeedSearch::Work
{
    RealFft forward{kBlock};
    InverseRealFft backward{kBlock};
    Spectrum passage = Spectrum(size_t(kPitches * kBins));
    std::vector<float> scores;
};

SeedSearch::SeedSearch(
    const FeatureRows& shorterPitches, const FeatureRows& longerPitches, const std::atomic<bool>& stop)
    : m_stop(stop)
    , m_shorter(coarse(shorterPitches))
    , m_longer(coarse(longerPitches))
{
    const qint64 rows = m_longer.rows();
    m_usualEnergy = rows > 0 ? m_longer.energy(0, rows) / double(rows) : 0.0;
    RealFft fft(kBlock);
    for (qint64 begin = -kLongestPassage; begin < rows; begin += kNewRows) {
        Spectrum& spectrum = m_blocks.emplace_back(size_t(kPitches * kBins));
        for (int k = 0; k < kPitches; ++k) {
            for (qint64 n = 0; n < kBlock; ++n) {
                const bool isIn = begin + n >= 0 && begin + n < rows;
                fft.input()[size_t(n)] = isIn ? m_longer.row(begin + n)[k] : 0.0F;
            }
            std::ranges::copy(fft.transform(), spectrum.begin() + k * kBins);
        }
    }
}

namespace {

/// Leaves the best ones, so that what is held does not grow with the recording.
void keepBest(std::vector<Seed>& found)
{
    if (found.size() < 4 * kMostFound)
        return;
    std::ranges::nth_element(found, found.begin() + std::ptrdiff_t(kMostFound), std::ranges::greater{}, &Seed::score);
    found.resize(kMostFound);
}

/// The best ones, none twice.
std::vector<Seed> bestOf(std::vector<Seed> found, size_t count)
{
    std::ranges::sort(found, std::ranges::greater{}, &Seed::score);
    std::vector<Seed> best;
    for (const Seed& seed : found) {
        const bool isNew
            = std::ranges::none_of(best, [&](const Seed& other) { return std::abs(other.l - seed.l) < kSamePlace; });
        if (isNew)
            best.push_back(seed);
        if (best.size() == count)
            break;
    }
    return best;
}

} // namespace

std::vector<Seed> SeedSearch::find(const Passage& passage, size_t count) const
{
    Work work;
    std::vector<Seed> found;
    for (int step = -kRateSteps; step <= kRateSteps && !m_stop.load(); ++step)
        correlate(passage, std::pow(kRateStep, step), 0, kPitches, work, found);
    return bestOf(std::move(found), count);
}

std::vector<Seed> SeedSearch::find(const Passage& passage, std::span<const double> rates, int pitch, size_t count) const
{
    Work work;
    std::vector<Seed> found;
    for (const double rate : rates)
        correlate(passage, rate, pitch / 2, 1, work, found);
    return bestOf(std::move(found), count);
}

namespace {

/// `2 half + 1` rows of the shorter recording around second `middle`, as far apart as those of the longer one at this
/// rate; zero outside of it.
FeatureRows resampled(const FeatureRows& shorter, double middle, double rate, int half)
{
    FeatureRows rows{shorter.width, shorter.rate, std::vector<float>(size_t(shorter.width * (2 * half + 1)), 0.0F), {}};
    for (int n = -half; n <= half; ++n) {
        const double at = (middle + n / (shorter.rate * rate)) * shorter.rate - 0.25;
        const auto below = qint64(std::floor(at));
        if (below < 0 || below + 1 >= shorter.rows())
            continue;
        const auto share = float(at - double(below));
        for (int k = 0; k < rows.width; ++k)
            rows.row(n + half)[k] = (1.0F - share) * shorter.row(below)[k] + share * shorter.row(below + 1)[k];
    }
    rows.sumEnergy();
    return rows;
}

} // namespace

/// Scores of the passage at every place of the longer recording; local maxima go to `found`.
void SeedSearch::correlate(
    const Passage& passage, double rate, int pitch, int pitches, Work& work, std::vector<Seed>& found) const
{
    const int half = std::min(kLongestPassage / 2 - 1, int(std::lround(0.5 * passage.length * rate * m_longer.rate)));
    const FeatureRows rows = resampled(m_shorter, passage.s, rate, half);
    const double least = kLeastEnergy * m_usualEnergy * (2 * half + 1);
    const double energy = rows.energyBefore.back();
    if (energy < least)
        return;
    for (int k = 0; k < kPitches; ++k) {
        std::ranges::fill(work.forward.input(), 0.0F);
        for (int n = 0; n <= 2 * half; ++n)
            work.forward.input()[size_t(n)] = rows.row(n)[k];
        std::ranges::copy(work.forward.transform(), work.passage.begin() + k * kBins);
    }
    for (int p = pitch; p < pitch + pitches; ++p) {
        transpose(p, half, work);
        const auto count = qint64(work.scores.size());
        for (qint64 n = 0; n < count; ++n) {
            const double there = m_longer.energy(std::max<qint64>(0, n - half), std::min(count, n + half + 1));
            work.scores[size_t(n)] /= float(std::sqrt(energy * std::max(there, least)));
        }
        for (size_t n = 0; n < work.scores.size(); ++n) {
            const float score = work.scores[n];
            const bool isPeak = score > kLeastScore && (n == 0 || score >= work.scores[n - 1])
                && (n + 1 == work.scores.size() || score >= work.scores[n + 1]);
            if (isPeak)
                found.push_back({passage.s, secondsOf(double(n), m_longer.rate), rate, 2 * (p % kPitches), score});
        }
        keepBest(found);
    }
}

/// Products of the passage, transposed by `pitch` half semitones, with the longer recording; not normalised.
void SeedSearch::transpose(int pitch, int half, Work& work) const
{
    using Values = Eigen::Map<const Eigen::ArrayXcf>;
    const qint64 rows = m_longer.rows();
    work.scores.assign(size_t(rows), 0.0F);
    for (size_t block = 0; block < m_blocks.size(); ++block) {
        Eigen::Map<Eigen::ArrayXcf> product(work.backward.input().data(), kBins);
        product.setZero();
        for (int k = 0; k < kPitches; ++k)
            product += Values(work.passage.data() + k * kBins, kBins).conjugate()
                * Values(m_blocks[block].data() + (k + pitch) % kPitches * kBins, kBins);
        const std::span<const float> correlation = work.backward.transform();
        const qint64 first = qint64(block) * kNewRows - kLongestPassage + half; // middle of the passage
        for (qint64 n = std::max<qint64>(0, -first); n < kNewRows && first + n < rows; ++n)
            work.scores[size_t(first + n)] = correlation[size_t(n)] / float(kBlock);
    }
}

} // namespace heihachi
