#include "ui/playback/heard_position.h"

namespace heihachi {

std::optional<HeardPosition::Heard> HeardPosition::at(qint64 output)
{
    PlaybackStream::Turn turn;
    while (m_stream.takeTurn(turn))
        m_turns.push_back(turn);
    while (m_turns.size() > 1 && m_turns[1].output <= output)
        m_turns.pop_front();
    if (m_turns.empty() || m_turns.front().output > output || m_turns.front().generation != m_stream.wantedGeneration())
        return std::nullopt;
    const PlaybackStream::Turn& now = m_turns.front();
    Heard heard;
    heard.stream = now.isRunning ? now.stream + (output - now.output) : now.stream;
    heard.isRunning = now.isRunning;
    const std::optional<PositionMap::Place> place = m_map.at(double(heard.stream));
    if (!place)
        return std::nullopt;
    heard.place = *place;
    m_map.forgetBefore(double(heard.stream));
    return heard;
}

} // namespace heihachi
