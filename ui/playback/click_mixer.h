#pragma once

#include "core/analysis/results/analysis_result.h"
#include "ui/playback/click_sounds.h"
#include "ui/playback/position_map.h"

#include <array>
#include <memory>
#include <set>

namespace heihachi {

/// What is mixed in. A snapshot: any thread.
struct ClickTracks
{
    std::shared_ptr<const BeatGrid> grid; ///< may be null
    AnalysisResultPtr hits; ///< may be null
    bool hasMetronome = false;
    std::set<DrumClass> tickClasses;
};

/// Mixes a click on each beat, a higher one on downbeats, and a tick on each hit of the wanted classes into made
/// sound, exactly on the frame at which the place in the recording is heard, at every speed. One thread.
class ClickMixer
{
public:
    explicit ClickMixer(int rate); ///< Hz
    void setTracks(ClickTracks tracks) { m_tracks = std::move(tracks); }
    void reset() { m_voices.clear(); } ///< what still sounds ends
    /// `segment` holds from its own `out` on; `interleaved` is sound from frame `out` on, all of it in the segment.
    void mix(std::span<float> interleaved, qint64 out, const PlaySegment& segment);

private:
    struct Voice
    {
        ClickSound sound;
        size_t at = 0; ///< next sample of it
    };
    void startVoices(std::span<float> interleaved, qint64 out, const PlaySegment& segment);
    void start(ClickSound sound, std::span<float> interleaved, qint64 offset);
    void sing(Voice& voice, std::span<float> interleaved) const;

    static constexpr size_t kMostVoices = 64;
    int m_rate;
    ClickSounds m_sounds;
    ClickTracks m_tracks;
    std::vector<Voice> m_voices;
};

} // namespace heihachi
