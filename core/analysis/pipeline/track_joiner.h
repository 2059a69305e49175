#pragma once

#include "core/analysis/pipeline/track.h"

#include <map>
#include <mutex>

namespace heihachi {

/// A track of this layout with room for the rows of `frames` frames, all zero.
[[nodiscard]] Track makeTrack(const TrackFormat& format, qint64 frames);

/// Whether a track has the encoding of its layout and the rows of `frames` frames.
[[nodiscard]] bool hasRowsFor(const Track& track, qint64 frames);

/// Puts the pieces of a stage's tracks together in the order of their chunks, in whatever order they come. Thread-safe.
class TrackJoiner
{
public:
    /// `expectedFrames` is how long the recording is thought to be (0 = unknown): room is made for that many at once,
    /// since growing by copying would need twice the memory.
    TrackJoiner(const std::vector<TrackFormat>& formats, qint64 expectedFrames);

    /// The pieces of chunk `index`, in the order of the formats.
    void add(qint64 index, std::vector<Track> pieces);
    /// Everything added so far; the joiner is empty afterwards.
    [[nodiscard]] std::vector<Track> take();

private:
    void append(const std::vector<Track>& pieces);

    std::mutex m_mutex;
    std::vector<Track> m_tracks;
    std::map<qint64, std::vector<Track>> m_waiting; ///< pieces that came before their turn
    qint64 m_next = 0;
};

} // namespace heihachi
