#pragma once

#include <QtGlobal>

#include <deque>
#include <mutex>
#include <optional>

namespace heihachi {

/// From frame `out` of the made stream on, the recording runs from `source` at `speed`, until the next segment.
struct PlaySegment
{
    double out = 0.0; ///< frame of the made stream
    double source = 0.0; ///< frame of the recording
    double speed = 1.0; ///< frames of the recording for each made frame
    int place = -1; ///< of an audition: which; -1: none
    qint64 piece = 0; ///< of PlayOrder

    [[nodiscard]] double sourceAt(double frame) const { return source + (frame - out) * speed; }
    friend bool operator==(const PlaySegment&, const PlaySegment&) = default;
};

/// Tells which frame of the recording a frame of the made stream is. The thread that makes the stream adds to it, the
/// UI thread asks: both lock a mutex for a moment, the device's thread never does.
class PositionMap
{
public:
    struct Place
    {
        double source = 0.0; ///< frame of the recording
        int place = -1; ///< see PlaySegment
    };

    /// Segments from `segment.out` on that were added before are no more.
    void add(const PlaySegment& segment);
    void clear();
    /// Absent before the first segment.
    [[nodiscard]] std::optional<Place> at(double frame) const;
    void forgetBefore(double frame); ///< nobody asks for earlier frames any more

private:
    mutable std::mutex m_mutex;
    std::deque<PlaySegment> m_segments;
};

} // namespace heihachi
