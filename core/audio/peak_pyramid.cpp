#include "core/audio/peak_pyramid.h"

#include "core/audio/peak_level.h"
#include "core/audio/source_info.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace heihachi {
namespace {

constexpr float kFullScale = 32767.0F;
constexpr size_t kLanes = 8; // independent partial results, even ones left and odd ones right: the loop vectorises

std::int16_t quantised(float value)
{
    if (!(value > -1.0F)) // NaN as well
        return std::isnan(value) ? std::int16_t(0) : std::int16_t(-kFullScale);
    return std::int16_t(std::lrintf(std::min(value, 1.0F) * kFullScale));
}

/// Bin over the frames of several others.
class BinMerger
{
public:
    void add(const PeakBin& bin, qint64 frames)
    {
        m_min = std::min(m_min, bin.min);
        m_max = std::max(m_max, bin.max);
        m_square += double(bin.rms) * double(bin.rms) * double(frames);
        m_frames += frames;
    }

    [[nodiscard]] bool isEmpty() const { return m_frames == 0; }
    [[nodiscard]] PeakBin bin() const { return {m_min, m_max, std::int16_t(std::lrint(rms()))}; }
    [[nodiscard]] Peak peak() const
    {
        return {float(m_min) / kFullScale, float(m_max) / kFullScale, float(rms()) / kFullScale};
    }

private:
    [[nodiscard]] double rms() const { return m_frames > 0 ? std::sqrt(m_square / double(m_frames)) : 0.0; }

    std::int16_t m_min = INT16_MAX;
    std::int16_t m_max = INT16_MIN;
    double m_square = 0.0;
    qint64 m_frames = 0;
};

} // namespace

PeakPyramid::PeakPyramid()
    : m_levels(1)
{
}

PeakPyramid::~PeakPyramid() = default;

qint64 PeakPyramid::frames() const
{
    return m_frames;
}

double PeakPyramid::durationSeconds() const
{
    return double(m_frames) / kAnalysisRate;
}

int PeakPyramid::levels() const
{
    return int(m_levels.size());
}

qint64 PeakPyramid::framesPerBin(int level) const
{
    qint64 frames = kBaseFrames;
    for (int i = 0; i < level; ++i)
        frames *= kFactor;
    return frames;
}

qint64 PeakPyramid::bins(int level) const
{
    return level < 0 || level >= levels() ? 0 : qint64(m_levels[size_t(level)].channels[0].size());
}

int PeakPyramid::levelFor(double framesPerPixel) const
{
    int level = 0;
    while (level + 1 < levels() && double(framesPerBin(level + 1)) <= framesPerPixel)
        ++level;
    return level;
}

Peak PeakPyramid::at(int level, int channel, qint64 bin) const
{
    if (bin < 0 || bin >= bins(level) || channel < 0 || channel > 1)
        return {};
    const PeakBin& found = m_levels[size_t(level)].channels[size_t(channel)][size_t(bin)];
    return {float(found.min) / kFullScale, float(found.max) / kFullScale, float(found.rms) / kFullScale};
}

Peak PeakPyramid::over(int level, int channel, qint64 firstFrame, qint64 endFrame) const
{
    const qint64 first = std::max<qint64>(0, firstFrame);
    const qint64 end = std::min(endFrame, m_frames);
    if (first >= end || bins(level) == 0 || channel < 0 || channel > 1)
        return {};
    const qint64 width = framesPerBin(level);
    const auto& bins = m_levels[size_t(level)].channels[size_t(channel)];
    BinMerger merger;
    for (qint64 bin = first / width; bin <= (end - 1) / width; ++bin) {
        const qint64 covered = std::min(end, (bin + 1) * width) - std::max(first, bin * width);
        merger.add(bins[size_t(bin)], covered);
    }
    return merger.peak();
}

void PeakPyramid::addCoarserLevels()
{
    m_levels.resize(1);
    for (int level = 0; bins(level) > 1; ++level) {
        const qint64 width = framesPerBin(level);
        const qint64 count = bins(level);
        m_levels.emplace_back();
        for (size_t channel = 0; channel < 2; ++channel) {
            const auto& fine = m_levels[size_t(level)].channels[channel];
            auto& coarse = m_levels.back().channels[channel];
            coarse.reserve(size_t((count + kFactor - 1) / kFactor));
            for (qint64 first = 0; first < count; first += kFactor) {
                BinMerger merger;
                for (qint64 bin = first; bin < std::min(count, first + kFactor); ++bin)
                    merger.add(fine[size_t(bin)], std::min(width, m_frames - bin * width));
                coarse.push_back(merger.bin());
            }
        }
    }
}

struct PeakPyramidBuilder::Private
{
    void addPart(const float* samples, size_t frames);
    void closeBin();
    void startBin();

    std::shared_ptr<PeakPyramid> pyramid = std::make_shared<PeakPyramid>();
    std::array<float, kLanes> min{};
    std::array<float, kLanes> max{};
    std::array<float, kLanes> square{};
    qint64 filled = 0; ///< frames in the bin being built
};

void PeakPyramidBuilder::Private::startBin()
{
    min.fill(1.0F);
    max.fill(-1.0F);
    square.fill(0.0F);
    filled = 0;
}

void PeakPyramidBuilder::Private::addPart(const float* samples, size_t frames)
{
    auto low = min; // copies: the compiler can't know that `samples` doesn't alias the members
    auto high = max;
    auto power = square;
    const size_t count = 2 * frames;
    const size_t whole = count / kLanes * kLanes;
    for (size_t i = 0; i < whole; i += kLanes) {
        for (size_t lane = 0; lane < kLanes; ++lane) {
            const float sample = samples[i + lane];
            low[lane] = sample < low[lane] ? sample : low[lane];
            high[lane] = sample > high[lane] ? sample : high[lane];
            power[lane] += sample * sample;
        }
    }
    for (size_t i = whole; i < count; ++i) {
        const float sample = samples[i];
        const size_t lane = i - whole;
        low[lane] = std::min(low[lane], sample);
        high[lane] = std::max(high[lane], sample);
        power[lane] += sample * sample;
    }
    min = low;
    max = high;
    square = power;
    filled += qint64(frames);
}

void PeakPyramidBuilder::Private::closeBin()
{
    for (size_t channel = 0; channel < 2; ++channel) {
        float low = 1.0F;
        float high = -1.0F;
        float power = 0.0F;
        for (size_t lane = channel; lane < kLanes; lane += 2) {
            low = std::min(low, min[lane]);
            high = std::max(high, max[lane]);
            power += square[lane];
        }
        const float rms = std::sqrt(power / float(filled));
        pyramid->m_levels[0].channels[channel].push_back({quantised(low), quantised(high), quantised(rms)});
    }
    startBin();
}

PeakPyramidBuilder::PeakPyramidBuilder()
    : d(std::make_unique<Private>())
{
    d->startBin();
}

PeakPyramidBuilder::~PeakPyramidBuilder() = default;

void PeakPyramidBuilder::add(std::span<const float> interleaved)
{
    const size_t frames = interleaved.size() / 2;
    for (size_t done = 0; done < frames;) {
        const size_t part = std::min(frames - done, size_t(PeakPyramid::kBaseFrames - d->filled));
        d->addPart(interleaved.data() + 2 * done, part);
        if (d->filled == PeakPyramid::kBaseFrames)
            d->closeBin();
        done += part;
    }
    d->pyramid->m_frames += qint64(frames);
}

std::shared_ptr<const PeakPyramid> PeakPyramidBuilder::finish()
{
    if (d->filled > 0)
        d->closeBin();
    d->pyramid->addCoarserLevels();
    return std::exchange(d->pyramid, std::make_shared<PeakPyramid>());
}

} // namespace heihachi
