#pragma once

#include <QString>

#include <optional>

namespace heihachi {

/// How many steps a second the grid of a tempo holds, and how a message names that grid.
///
/// Without a tempo the fastest that drum & bass is made at is assumed, so that nothing is accused for lack of
/// knowledge. Trackers confuse a tempo with its half, and slow music is played in finer steps: a tempo below 100 BPM
/// counts twice (87 BPM as 174).
class GridRate
{
public:
    static constexpr double kAssumedBpm = 200.0;
    static constexpr double kSlowestBpm = 100.0;

    explicit GridRate(std::optional<double> bpm = {});
    [[nodiscard]] double sixteenthsPerSecond() const { return m_bpm / 60.0 * 4.0; }
    [[nodiscard]] double thirtySecondsPerSecond() const { return m_bpm / 60.0 * 8.0; }
    /// E.g. "at 174 BPM", or "at 200 BPM, which is assumed because the tempo is not known". Translated.
    [[nodiscard]] QString text() const;

private:
    double m_bpm = kAssumedBpm;
    bool m_isAssumed = true;
};

} // namespace heihachi
