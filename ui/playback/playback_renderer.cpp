#include "ui/playback/playback_renderer.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr qint64 kTail = 256; // frames, of the crossfade between two speeds

} // namespace

PlaybackRenderer::PlaybackRenderer(DecodedSource source)
    : m_source(std::move(source))
    , m_stretch(m_source.rate())
    , m_solo(m_source.rate())
    , m_clicks(m_source.rate())
{
}

void PlaybackRenderer::setCopyTracks(std::optional<ClickTracks> tracks)
{
    if (!tracks) {
        m_copyClicks.reset();
        return;
    }
    if (!m_copyClicks)
        m_copyClicks.emplace(m_source.rate());
    m_copyClicks->setTracks(std::move(*tracks));
}

Status PlaybackRenderer::begin(PlayOrder order, qint64 out)
{
    m_out = out;
    m_segments.clear();
    m_fresh.clear();
    m_tail.clear();
    m_solo.reset();
    m_clicks.reset();
    if (m_copyClicks)
        m_copyClicks->reset();
    return startAt(std::move(order), 0, 0);
}

Status PlaybackRenderer::startAt(PlayOrder order, qint64 piece, qint64 offset)
{
    m_started = m_out;
    m_feed.start(std::move(order), piece, offset);
    if (m_speed == 1.0)
        return {};
    const qint64 lead = m_stretch.leadFrames(m_speed);
    std::vector<float> before(size_t(2 * lead), 0.0F);
    const qint64 from = m_feed.sourceFrame() - lead;
    if (const Result<qint64> got = m_source.read(from, before); !got)
        return tl::unexpected(got.error());
    m_stretch.restart(m_speed, before);
    return {};
}

Status PlaybackRenderer::setSpeed(double speed)
{
    const double wanted = std::clamp(speed, TimeStretch::kLowestSpeed, TimeStretch::kHighestSpeed);
    if (wanted == m_speed)
        return {};
    if (m_segments.empty()) { // nothing was made yet
        m_speed = wanted;
        return startAt(m_feed.order(), 0, 0);
    }
    const PlaySegment now = m_segments.front();
    return splice(m_feed.order(), now.piece, std::llround(now.sourceAt(double(m_out))), wanted);
}

Status PlaybackRenderer::setLoop(std::optional<PlayOrder::Frames> loop)
{
    if (m_segments.empty() || m_feed.order().isAudition())
        return {};
    const qint64 source = std::llround(m_segments.front().sourceAt(double(m_out)));
    return splice(PlayOrder::from(source, loop), 0, source, m_speed);
}

/// Goes on at another frame of the recording or at another speed; what would have come fades out meanwhile.
Status PlaybackRenderer::splice(PlayOrder order, qint64 piece, qint64 source, double speed)
{
    std::vector<float> tail(size_t(2 * kTail));
    const Result<qint64> got = readSound(tail);
    if (!got)
        return tl::unexpected(got.error());
    tail.resize(size_t(2 * *got));
    m_tail = std::move(tail);
    m_tailAt = 0;
    m_speed = speed;
    // Pieces that were reached ahead come again, at another frame; here it is this one, though nothing was read yet.
    m_segments = {PlaySegment{double(m_out), double(source), speed, m_segments.front().place, piece}};
    std::erase_if(m_fresh, [this](const PlaySegment& segment) { return segment.out > double(m_out); });
    const std::optional<PlayPiece> first = order.piece(piece);
    return startAt(std::move(order), piece, first ? std::max<qint64>(0, source - first->source) : 0);
}

Result<qint64> PlaybackRenderer::readSound(std::span<float> interleaved)
{
    if (m_speed == 1.0)
        return m_feed.read(m_source, interleaved);
    return m_stretch.read(interleaved, [this](std::span<float> input) { return m_feed.read(m_source, input); });
}

void PlaybackRenderer::noteSegments()
{
    for (const SourceFeed::Begun& begun : m_feed.takeBegun()) {
        const PlaySegment segment{
            double(m_started) + double(begun.fed) / m_speed, double(begun.source), m_speed, begun.place, begun.piece};
        while (!m_segments.empty() && m_segments.back().out >= segment.out)
            m_segments.pop_back();
        m_segments.push_back(segment);
        m_fresh.push_back(segment);
    }
}

Result<qint64> PlaybackRenderer::render(std::span<float> interleaved, std::span<float> copy)
{
    const Result<qint64> got = readSound(interleaved);
    if (!got)
        return got;
    noteSegments();
    const std::span<float> made = interleaved.first(size_t(2 * *got));
    crossTail(made);
    m_solo.process(made);
    if (m_copyClicks && !copy.empty()) {
        std::ranges::copy(made, copy.begin());
        mixClicks(*m_copyClicks, copy.first(made.size()));
    }
    mixClicks(m_clicks, made);
    m_rendered.assign(m_segments.begin(), m_segments.end());
    m_out += *got;
    while (m_segments.size() > 1 && m_segments[1].out <= double(m_out))
        m_segments.pop_front();
    return got;
}

void PlaybackRenderer::crossTail(std::span<float> interleaved)
{
    const size_t count = std::min(interleaved.size(), m_tail.size() - std::min(m_tailAt, m_tail.size()));
    for (size_t i = 0; i < count; ++i) {
        const float old = 1.0F - float(m_tailAt / 2 + 1) / float(kTail + 1);
        interleaved[i] += old * (m_tail[m_tailAt] - interleaved[i]);
        ++m_tailAt;
    }
}

void PlaybackRenderer::mixClicks(ClickMixer& clicks, std::span<float> interleaved)
{
    const auto end = m_out + qint64(interleaved.size() / 2);
    qint64 from = m_out;
    for (size_t i = 0; i < m_segments.size() && from < end; ++i) {
        const qint64 until = i + 1 < m_segments.size() ? std::min(end, qint64(std::ceil(m_segments[i + 1].out))) : end;
        if (until > from)
            clicks.mix(
                interleaved.subspan(size_t(2 * (from - m_out)), size_t(2 * (until - from))), from, m_segments[i]);
        from = std::max(from, until);
    }
}

} // namespace heihachi
