#include "ui/playback/beside_renderer.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr qint64 kTail = 256; // frames, of a crossfade

} // namespace

BesideRenderer::BesideRenderer(DecodedSource b, TimeMap map)
    : m_map(std::move(map))
    , m_source(std::move(b), m_map)
    , m_solo(m_source.rate())
    , m_clicks(m_source.rate())
{
}

void BesideRenderer::setMap(TimeMap map)
{
    m_map = std::move(map);
    m_isOtherMap = true;
}

void BesideRenderer::begin(const PlayOrder& order)
{
    m_order = order;
    m_next.reset();
    m_tail.clear();
    m_solo.reset();
    m_clicks.reset();
}

Status BesideRenderer::render(std::span<float> interleaved, qint64 out, std::span<const PlaySegment> segments)
{
    const qint64 end = out + qint64(interleaved.size() / 2);
    const auto part = [&](qint64 from, qint64 until) {
        return interleaved.subspan(size_t(2 * (from - out)), size_t(2 * (until - from)));
    };
    const auto forAll = [&](const auto& work) -> Status {
        qint64 from = out;
        for (size_t i = 0; i < segments.size() && from < end; ++i) {
            const bool isLast = i + 1 == segments.size();
            const qint64 until = isLast ? end : std::min(end, qint64(std::ceil(segments[i + 1].out)));
            if (until <= from)
                continue;
            if (const Status done = work(part(from, until), from, segments[i]); !done)
                return done;
            from = until;
        }
        return {};
    };
    const Status made = forAll([this](std::span<float> samples, qint64 from, const PlaySegment& segment) {
        return renderSegment(samples, from, segment);
    });
    if (!made)
        return made;
    m_solo.process(interleaved);
    return forAll([this](std::span<float> samples, qint64 from, const PlaySegment& segment) {
        m_clicks.mix(samples, from, segment);
        return Status{};
    });
}

Status BesideRenderer::renderSegment(std::span<float> interleaved, qint64 out, const PlaySegment& segment)
{
    const qint64 frame = std::llround(segment.sourceAt(double(out)) / segment.speed);
    // One frame more or less is rounding.
    const bool goesOn = m_next && std::abs(*m_next - frame) <= 1 && segment.speed == m_source.speed() && !m_isOtherMap;
    if (!goesOn)
        if (const Status gone = goTo(frame, segment.speed); !gone)
            return gone;
    if (const Status got = m_source.read(*m_next, interleaved); !got)
        return got;
    *m_next += qint64(interleaved.size() / 2);
    fade(interleaved, out, segment);
    crossTail(interleaved);
    return {};
}

Status BesideRenderer::goTo(qint64 frame, double speed)
{
    if (m_next && !m_order.isAudition()) {
        m_tail.resize(size_t(2 * kTail));
        m_tailAt = 0;
        if (const Status got = m_source.read(*m_next, m_tail); !got)
            return got;
    }
    if (m_isOtherMap || speed != m_source.speed())
        m_source.setMap(m_map, speed);
    m_isOtherMap = false;
    m_next = frame;
    return {};
}

void BesideRenderer::fade(std::span<float> interleaved, qint64 out, const PlaySegment& segment) const
{
    const std::optional<PlayPiece> piece = m_order.isAudition() ? m_order.piece(segment.piece) : std::nullopt;
    if (!piece)
        return;
    for (size_t i = 0; i + 1 < interleaved.size(); i += 2) {
        const double place = segment.sourceAt(double(out) + double(i / 2)) - double(piece->source);
        double gain = 1.0;
        if (place < double(piece->fadeIn))
            gain = place / double(piece->fadeIn);
        if (place > double(piece->frames - piece->fadeOut))
            gain = std::min(gain, (double(piece->frames) - place) / double(piece->fadeOut));
        const float factor = float(std::clamp(gain, 0.0, 1.0));
        interleaved[i] *= factor;
        interleaved[i + 1] *= factor;
    }
}

void BesideRenderer::crossTail(std::span<float> interleaved)
{
    const size_t count = std::min(interleaved.size(), m_tail.size() - std::min(m_tailAt, m_tail.size()));
    for (size_t i = 0; i < count; ++i) {
        const float old = 1.0F - float(m_tailAt / 2 + 1) / float(kTail + 1);
        interleaved[i] += old * (m_tail[m_tailAt] - interleaved[i]);
        ++m_tailAt;
    }
}

} // namespace heihachi
