#include "ui/playback/play_order.h"

#include <algorithm>
#include <limits>

namespace heihachi {
namespace {

constexpr qint64 kCross = 256; // frames, 6 ms
constexpr qint64 kToTheEnd = std::numeric_limits<qint64>::max() / 4;

} // namespace

PlayOrder PlayOrder::from(qint64 start, std::optional<Frames> loop)
{
    PlayOrder order;
    order.m_isAudition = false;
    order.m_start = std::max<qint64>(0, start);
    if (loop && loop->end > loop->start && loop->end > order.m_start)
        order.m_loop = loop;
    return order;
}

PlayOrder PlayOrder::places(std::vector<Frames> places, qint64 fade)
{
    PlayOrder order;
    order.m_places = std::move(places);
    order.m_fade = fade;
    return order;
}

std::optional<PlayPiece> PlayOrder::piece(qint64 number) const
{
    if (number < 0)
        return std::nullopt;
    if (m_isAudition) {
        if (number >= qint64(m_places.size()))
            return std::nullopt;
        const Frames& at = m_places[size_t(number)];
        const qint64 length = std::max<qint64>(0, at.end - at.start);
        const qint64 fade = std::min(m_fade, length / 2);
        return PlayPiece{at.start, length, fade, fade, {}, 0, int(number)};
    }
    if (!m_loop)
        return number == 0 ? std::optional(PlayPiece{m_start, kToTheEnd, 0, 0, {}, 0, -1}) : std::nullopt;
    const qint64 first = number == 0 ? m_start : m_loop->start;
    const qint64 length = m_loop->end - first;
    const qint64 cross = std::min({kCross, length / 2, (m_loop->end - m_loop->start) / 2});
    return PlayPiece{first, length, 0, 0, m_loop->start, cross, -1};
}

} // namespace heihachi
