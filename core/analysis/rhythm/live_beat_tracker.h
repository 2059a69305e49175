#pragma once

#include <memory>
#include <span>
#include <vector>

namespace heihachi {

/// A beat of a running stream.
struct LiveBeat
{
    double time = 0.0; ///< s from the first sample that was fed
    double bpm = 0.0; ///< tempo as believed when the beat was told
    float confidence = 0.0F; ///< how periodic the last seconds were at this tempo, 0 to 1
};

/// Beats of a stream while it plays, from nothing but its past: the onset functions, comb scores and tempo path of the
/// analysis, and a cumulated score that foretells each beat half a beat ahead, so that one is told when it sounds.
///
/// Latency: feed() returns a beat at the latest when kLatencySeconds of sound after it were fed (half a window of 2048
/// samples and one hop). The first beats come after about four seconds; a new tempo is followed after about as long.
/// Bars and readings at other levels are not decided live. Memory is constant. An instance belongs to one thread.
/// Reference: Stark, Davies & Plumbley, DAFx 2009.
class LiveBeatTracker
{
public:
    static constexpr double kLatencySeconds = 0.05;

    LiveBeatTracker();
    ~LiveBeatTracker();
    LiveBeatTracker(LiveBeatTracker&&) noexcept;
    LiveBeatTracker& operator=(LiveBeatTracker&&) noexcept;

    /// The next samples, mono at kAnalysisRate, any number; what is not finite counts as silence. Returns the beats
    /// that became known, by time.
    [[nodiscard]] std::vector<LiveBeat> feed(std::span<const float> samples);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace heihachi
