#pragma once

#include "ui/playback/playback_stream.h"
#include "ui/playback/position_map.h"

#include <deque>

namespace heihachi {

/// Which frame of the recording is heard, from the count of frames that the output has played. UI thread.
class HeardPosition
{
public:
    struct Heard
    {
        qint64 stream = 0; ///< frame of the stream
        PositionMap::Place place;
        bool isRunning = false;
    };

    HeardPosition(PlaybackStream& stream, PositionMap& map)
        : m_stream(stream)
        , m_map(map)
    {
    }
    void clear() { m_turns.clear(); } ///< a new output counts from 0
    /// `output`: frames heard since the output was started, in rising order. Absent while nothing of the generation
    /// that is wanted has been heard.
    [[nodiscard]] std::optional<Heard> at(qint64 output);

private:
    PlaybackStream& m_stream;
    PositionMap& m_map;
    std::deque<PlaybackStream::Turn> m_turns;
};

} // namespace heihachi
