#include "ui/playback/level_meter.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

float decibel(double power)
{
    return power > 1e-12 ? float(10.0 * std::log10(power)) : PlaybackLevels::kSilence;
}

} // namespace

PlaybackLevels LevelMeter::at(qint64 output)
{
    const auto rmsFrom = output - qint64(kRmsSeconds * m_rate);
    const auto peakFrom = output - qint64(kPeakSeconds * m_rate);
    while (!m_blocks.empty() && m_blocks.front().output + PlaybackStream::kLevelFrames < rmsFrom)
        m_blocks.pop_front();
    PlaybackLevels levels;
    for (size_t channel = 0; channel < 2; ++channel) {
        float peak = 0.0F;
        double sum = 0.0;
        int blocks = 0;
        for (const PlaybackStream::LevelBlock& block : m_blocks) {
            if (block.output + PlaybackStream::kLevelFrames > output)
                break; // not heard yet
            sum += double(block.meanSquare[channel]);
            ++blocks;
            if (block.output >= peakFrom)
                peak = std::max(peak, block.peak[channel]);
        }
        levels.peak[channel] = decibel(double(peak) * double(peak));
        levels.rms[channel] = blocks > 0 ? decibel(sum / blocks) : PlaybackLevels::kSilence;
    }
    return levels;
}

} // namespace heihachi
