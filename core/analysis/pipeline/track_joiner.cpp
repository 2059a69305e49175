#include "core/analysis/pipeline/track_joiner.h"

#include <algorithm>
#include <utility>

namespace heihachi {
namespace {

constexpr qint64 kMostFrames = qint64(24 * 3600 * kFrameRate); // a length that a damaged header claims is not believed

size_t valueCount(const TrackFormat& format, qint64 frames)
{
    return size_t(frames) * size_t(format.rowsPerFrame) * size_t(format.width);
}

Track::Values emptyValues(TrackFormat::Encoding encoding)
{
    switch (encoding) {
    case TrackFormat::Encoding::Float32:
        return std::vector<float>();
    case TrackFormat::Encoding::UInt16:
        return std::vector<std::uint16_t>();
    case TrackFormat::Encoding::UInt8:
        return std::vector<std::uint8_t>();
    }
    Q_UNREACHABLE();
}

/// Appends, growing by a quarter where the standard library would double.
template <typename T>
void appendTo(std::vector<T>& whole, const std::vector<T>& piece)
{
    const size_t needed = whole.size() + piece.size();
    if (needed > whole.capacity())
        whole.reserve(std::max(needed, whole.size() + whole.size() / 4));
    whole.insert(whole.end(), piece.begin(), piece.end());
}

} // namespace

Track makeTrack(const TrackFormat& format, qint64 frames)
{
    Track track{format, emptyValues(format.encoding)};
    std::visit([&](auto& values) { values.resize(valueCount(format, frames)); }, track.values);
    return track;
}

bool hasRowsFor(const Track& track, qint64 frames)
{
    return track.values.index() == emptyValues(track.format.encoding).index()
        && std::visit(
            [&](const auto& values) { return values.size() == valueCount(track.format, frames); }, track.values);
}

TrackJoiner::TrackJoiner(const std::vector<TrackFormat>& formats, qint64 expectedFrames)
{
    const qint64 frames = expectedFrames <= kMostFrames ? expectedFrames : 0;
    for (const TrackFormat& format : formats) {
        Track& track = m_tracks.emplace_back(makeTrack(format, 0));
        std::visit([&](auto& values) { values.reserve(valueCount(format, frames)); }, track.values);
    }
}

void TrackJoiner::add(qint64 index, std::vector<Track> pieces)
{
    const std::lock_guard lock(m_mutex);
    if (index != m_next) {
        m_waiting.emplace(index, std::move(pieces));
        return;
    }
    append(pieces);
    for (auto waiting = m_waiting.find(m_next); waiting != m_waiting.end(); waiting = m_waiting.find(m_next)) {
        const auto next = m_waiting.extract(waiting);
        append(next.mapped());
    }
}

void TrackJoiner::append(const std::vector<Track>& pieces)
{
    for (size_t i = 0; i < m_tracks.size(); ++i)
        std::visit(
            [&](auto& whole) {
                using Vector = std::remove_reference_t<decltype(whole)>;
                appendTo(whole, std::get<Vector>(pieces[i].values));
            },
            m_tracks[i].values);
    ++m_next;
}

std::vector<Track> TrackJoiner::take()
{
    const std::lock_guard lock(m_mutex);
    m_waiting.clear();
    return std::exchange(m_tracks, {});
}

} // namespace heihachi
