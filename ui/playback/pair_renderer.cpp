#include "ui/playback/pair_renderer.h"

#include <algorithm>

namespace heihachi {

Status PairRenderer::setSource(DecodedSource a)
{
    if (m_b && m_b->rate() != a.rate())
        removeOther();
    m_a = std::make_unique<PlaybackRenderer>(std::move(a));
    m_a->setBand(m_band);
    m_a->setTracks(m_tracks);
    if (m_isCopy)
        m_a->setCopyTracks(m_otherTracks);
    return m_a->setSpeed(m_speed);
}

void PairRenderer::setOther(DecodedSource b, const TimeMap& map)
{
    removeOther();
    m_b = std::make_unique<BesideRenderer>(std::move(b), map);
    m_b->setBand(m_band);
    m_b->setTracks(m_otherTracks);
    m_b->begin(m_order);
}

void PairRenderer::setOtherMap(const TimeMap& map)
{
    if (m_b)
        m_b->setMap(map);
}

void PairRenderer::setCopy()
{
    removeOther();
    m_isCopy = true;
    if (m_a)
        m_a->setCopyTracks(m_otherTracks);
}

void PairRenderer::removeOther()
{
    m_b.reset();
    m_isCopy = false;
    if (m_a)
        m_a->setCopyTracks(std::nullopt);
}

Status PairRenderer::begin(PlayOrder order, qint64 out)
{
    m_order = order;
    if (m_b)
        m_b->begin(m_order);
    return m_a->begin(std::move(order), out);
}

Status PairRenderer::setSpeed(double speed)
{
    m_speed = speed;
    return m_a ? m_a->setSpeed(speed) : Status{};
}

Status PairRenderer::setLoop(std::optional<PlayOrder::Frames> loop)
{
    return m_a->setLoop(loop);
}

void PairRenderer::setBand(SoloBand band)
{
    m_band = band;
    if (m_a)
        m_a->setBand(band);
    if (m_b)
        m_b->setBand(band);
}

void PairRenderer::setTracks(ClickTracks tracks)
{
    m_tracks = std::move(tracks);
    if (m_a)
        m_a->setTracks(m_tracks);
}

void PairRenderer::setOtherTracks(ClickTracks tracks)
{
    m_otherTracks = std::move(tracks);
    if (m_b)
        m_b->setTracks(m_otherTracks);
    else if (m_isCopy && m_a)
        m_a->setCopyTracks(m_otherTracks);
}

Result<qint64> PairRenderer::render(std::span<float> a, std::span<float> b)
{
    const qint64 out = m_a->out();
    const Result<qint64> got = m_a->render(a, m_isCopy ? b : std::span<float>());
    if (!got || m_isCopy || b.empty())
        return got;
    const std::span<float> beside = b.first(size_t(2 * *got));
    if (m_b) {
        const Status made = m_b->render(beside, out, m_a->renderedSegments());
        if (made)
            return got;
        m_otherError = made.error();
        removeOther();
    }
    std::ranges::fill(beside, 0.0F);
    return got;
}

} // namespace heihachi
