#include "ui/playback/playback_stream.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kGenerations = 4; // that fit into the ring while nobody pulls
constexpr size_t kMixFrames = 256; // at a time

} // namespace

PlaybackStream::PlaybackStream(int ahead)
    : m_ahead(ahead)
    , m_ring(size_t(kGenerations * 2 * ahead))
{
}

qint64 PlaybackStream::roomFrames() const
{
    const quint64 from = std::max(m_ring.readPlace(), m_firstOfMade.load(std::memory_order_acquire));
    auto room = qint64(m_ring.room() / 2);
    if (const OtherRing* other = m_other.load(std::memory_order_acquire))
        room = std::min(room, qint64(other->samples.room() / 2));
    return std::min(room, m_ahead - (writeFrame() - qint64(from / 2)));
}

void PlaybackStream::restartOutput()
{
    Turn turn;
    while (m_turns.pop(turn)) { }
    LevelBlock level;
    while (m_levels.pop(level)) { }
    m_output = 0;
    m_fade = 0;
    m_wasRunning = false;
    m_isTurnNoted = false;
    m_levelFrames = 0;
    m_level = {};
}

void PlaybackStream::beginGeneration(quint32 generation, bool isHard)
{
    m_end.store(-1, std::memory_order_release);
    m_isHard.store(isHard, std::memory_order_release);
    m_firstOfMade.store(m_ring.writePlace(), std::memory_order_release);
    m_made.store(generation, std::memory_order_release);
}

void PlaybackStream::beginOther()
{
    if (!m_otherRing) {
        m_otherRing = std::make_unique<OtherRing>(m_ring.capacity(), writeFrame());
        m_other.store(m_otherRing.get(), std::memory_order_release);
    }
    m_otherFrom.store(writeFrame(), std::memory_order_release);
}

void PlaybackStream::write(std::span<const float> interleaved, std::span<const float> other)
{
    if (m_otherRing) { // before A: whoever finds a frame of A finds that of B
        if (other.empty())
            m_silence.resize(std::max(m_silence.size(), interleaved.size()), 0.0F);
        m_otherRing->samples.push(other.empty() ? std::span<const float>(m_silence).first(interleaved.size()) : other);
    }
    m_ring.push(interleaved);
}

void PlaybackStream::finish()
{
    m_end.store(writeFrame(), std::memory_order_release);
}

qint64 PlaybackStream::readyFrames() const
{
    if (!isReady())
        return 0;
    const quint64 from = std::max(m_ring.readPlace(), m_firstOfMade.load(std::memory_order_acquire));
    return qint64((m_ring.writePlace() - from) / 2);
}

void PlaybackStream::pull(std::span<float> interleaved) noexcept
{
    const auto frames = qint64(interleaved.size() / 2);
    qint64 done = 0;
    while (done < frames) {
        const quint32 wanted = m_wanted.load(std::memory_order_acquire);
        const bool isWanted = m_isPlaying.load(std::memory_order_acquire) && m_taken == wanted;
        const std::span<float> rest = interleaved.subspan(size_t(2 * done), size_t(2 * (frames - done)));
        if (isWanted || m_fade > 0) {
            const qint64 taken = takeSound(rest, isWanted);
            done += taken;
            m_output += taken;
            if (taken > 0 || m_fade > 0)
                continue;
        }
        if (m_taken != wanted && m_made.load(std::memory_order_acquire) == wanted) {
            m_ring.discardTo(m_firstOfMade.load(std::memory_order_acquire));
            skipOther();
            m_taken = wanted;
            m_isTurnNoted = false; // whatever follows is a turn
            continue;
        }
        noteTurn(qint64(m_ring.readPlace() / 2), false);
        const std::span<float> silence = interleaved.subspan(size_t(2 * done));
        std::fill(silence.begin(), silence.end(), 0.0F);
        m_output += frames - done;
        done = frames;
    }
    applyVolume(interleaved);
    m_output -= frames; // measure() counts them
    measure(interleaved);
}

qint64 PlaybackStream::takeSound(std::span<float> interleaved, bool isWanted) noexcept
{
    const auto stream = qint64(m_ring.readPlace() / 2);
    auto most = qint64(interleaved.size() / 2);
    if (!isWanted)
        most = std::min({most, qint64(m_fade), oldFrames()});
    else if (m_fade == 0 && m_isHard.load(std::memory_order_acquire)
        && m_ring.readPlace() == m_firstOfMade.load(std::memory_order_acquire))
        m_fade = kFadeFrames;
    const auto taken = qint64(m_ring.pop(interleaved.first(size_t(2 * most))) / 2);
    if (taken == 0) {
        const qint64 end = m_end.load(std::memory_order_acquire);
        if (isWanted && (end < 0 || stream < end))
            m_underruns.fetch_add(qint64(interleaved.size() / 2), std::memory_order_relaxed);
        m_fade = 0;
        return 0;
    }
    noteTurn(stream, true);
    mixOther(stream, interleaved.first(size_t(2 * taken)));
    for (qint64 i = 0; i < taken; ++i) {
        if (!isWanted)
            --m_fade;
        else if (m_fade >= kFadeFrames)
            break;
        const float gain = float(m_fade) / float(kFadeFrames);
        interleaved[size_t(2 * i)] *= gain;
        interleaved[size_t(2 * i + 1)] *= gain;
        if (isWanted)
            ++m_fade;
    }
    return taken;
}

void PlaybackStream::mixOther(qint64 stream, std::span<float> interleaved) noexcept
{
    OtherRing* other = m_other.load(std::memory_order_acquire);
    if (!other)
        return;
    const qint64 from = m_otherFrom.load(std::memory_order_acquire);
    std::array<float, 2 * kMixFrames> samples;
    for (size_t done = 0; done < interleaved.size();) {
        const auto frame = stream + qint64(done / 2);
        auto count = std::min(samples.size(), interleaved.size() - done);
        if (frame < from) // what comes at once with B may begin within this part
            count = 2 * size_t(std::min(qint64(count / 2), from - frame));
        const qint64 missing = std::clamp<qint64>(2 * (other->first - frame), 0, qint64(count));
        std::fill_n(samples.begin(), missing, 0.0F);
        other->samples.discardTo(other->placeOf(frame));
        const size_t got = other->samples.pop(std::span(samples).subspan(size_t(missing), count - size_t(missing)));
        std::fill(samples.begin() + missing + std::ptrdiff_t(got), samples.begin() + std::ptrdiff_t(count), 0.0F);
        m_mix.mix(interleaved.subspan(done, count), std::span(samples).first(count), frame >= from);
        done += count;
    }
}

void PlaybackStream::skipOther() noexcept
{
    if (OtherRing* other = m_other.load(std::memory_order_acquire))
        other->samples.discardTo(other->placeOf(qint64(m_ring.readPlace() / 2)));
}

qint64 PlaybackStream::oldFrames() const noexcept
{
    // In this order: what was written before a new generation was made known belongs to the old one.
    const quint64 written = m_ring.writePlace();
    const bool hasNew = m_made.load(std::memory_order_acquire) != m_taken;
    const quint64 end = hasNew ? std::min(written, m_firstOfMade.load(std::memory_order_acquire)) : written;
    return end > m_ring.readPlace() ? qint64((end - m_ring.readPlace()) / 2) : 0;
}

void PlaybackStream::noteTurn(qint64 stream, bool isRunning) noexcept
{
    if (m_isTurnNoted && isRunning == m_wasRunning)
        return;
    m_isTurnNoted = m_turns.push(Turn{m_output, stream, m_taken, isRunning});
    m_wasRunning = isRunning;
}

void PlaybackStream::applyVolume(std::span<float> interleaved) noexcept
{
    const float wanted = m_volume.load(std::memory_order_acquire);
    if (wanted == 1.0F && m_gain == 1.0F)
        return;
    const float step = (wanted - m_gain) / float(std::max<size_t>(1, interleaved.size() / 2));
    for (size_t i = 0; i + 1 < interleaved.size(); i += 2) {
        m_gain += step;
        interleaved[i] *= m_gain;
        interleaved[i + 1] *= m_gain;
    }
    m_gain = wanted;
}

void PlaybackStream::measure(std::span<const float> interleaved) noexcept
{
    for (size_t i = 0; i + 1 < interleaved.size(); i += 2) {
        if (m_levelFrames == 0)
            m_level = LevelBlock{m_output, {}, {}};
        for (size_t channel = 0; channel < 2; ++channel) {
            const float sample = interleaved[i + channel];
            m_level.peak[channel] = std::max(m_level.peak[channel], std::abs(sample));
            m_level.meanSquare[channel] += sample * sample / float(kLevelFrames);
        }
        ++m_output;
        if (++m_levelFrames == kLevelFrames) {
            m_levels.push(m_level);
            m_levelFrames = 0;
        }
    }
}

} // namespace heihachi
