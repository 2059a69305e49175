#pragma once

#include "ui/playback/playback_stream.h"

#include <deque>

namespace heihachi {

/// Levels of what is heard, per channel in dBFS: a full-scale square wave has 0 dB RMS. kSilence stands for no sound.
struct PlaybackLevels
{
    static constexpr float kSilence = -120.0F; ///< dBFS
    std::array<float, 2> peak{kSilence, kSilence}; ///< of the last kPeakSeconds
    std::array<float, 2> rms{kSilence, kSilence}; ///< of the last kRmsSeconds

    friend bool operator==(const PlaybackLevels&, const PlaybackLevels&) = default;
};

/// Turns the blocks of a stream into levels.
class LevelMeter
{
public:
    static constexpr double kPeakSeconds = 0.05;
    static constexpr double kRmsSeconds = 0.3;

    explicit LevelMeter(int rate)
        : m_rate(rate)
    {
    } ///< Hz
    void add(const PlaybackStream::LevelBlock& block) { m_blocks.push_back(block); }
    /// As heard when frame `output` of the output is; asked for in rising order.
    [[nodiscard]] PlaybackLevels at(qint64 output);
    void clear() { m_blocks.clear(); }

private:
    int m_rate;
    std::deque<PlaybackStream::LevelBlock> m_blocks;
};

} // namespace heihachi
