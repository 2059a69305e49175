#include "ui/playback/click_mixer.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

ClickMixer::ClickMixer(int rate)
    : m_rate(rate)
    , m_sounds(rate)
{
    m_voices.reserve(kMostVoices);
}

void ClickMixer::mix(std::span<float> interleaved, qint64 out, const PlaySegment& segment)
{
    for (Voice& voice : m_voices)
        sing(voice, interleaved);
    std::erase_if(m_voices, [this](const Voice& voice) { return voice.at >= m_sounds.of(voice.sound).size(); });
    if (m_tracks.hasMetronome || !m_tracks.tickClasses.empty())
        startVoices(interleaved, out, segment);
}

void ClickMixer::startVoices(std::span<float> interleaved, qint64 out, const PlaySegment& segment)
{
    // Places are whole frames of the recording, so that one on the border of a loop sounds once a round.
    const auto frames = qint64(interleaved.size() / 2);
    const double first = segment.sourceAt(double(out));
    const double end = segment.sourceAt(double(out + frames));
    const auto frameOf = [this](const auto& event) { return double(std::llround(event.time * m_rate)); };
    const auto startAll = [&](const auto& events, const auto& soundOf) {
        for (auto it = std::ranges::lower_bound(events, first, {}, frameOf); it != events.end() && frameOf(*it) < end;
             ++it) {
            const double at = (frameOf(*it) - first) / segment.speed;
            if (const std::optional<ClickSound> sound = soundOf(*it))
                start(*sound, interleaved, std::clamp<qint64>(std::llround(at), 0, frames - 1));
        }
    };
    if (m_tracks.hasMetronome && m_tracks.grid)
        startAll(m_tracks.grid->beats, [](const Beat& beat) {
            return std::optional(beat.beatInBar == 1 ? ClickSound::Downbeat : ClickSound::Beat);
        });
    if (!m_tracks.tickClasses.empty() && m_tracks.hits && m_tracks.hits->drumHits)
        startAll(*m_tracks.hits->drumHits, [this](const DrumHit& hit) {
            return m_tracks.tickClasses.contains(hit.drumClass) ? std::optional(tickOf(hit.drumClass)) : std::nullopt;
        });
}

void ClickMixer::start(ClickSound sound, std::span<float> interleaved, qint64 offset)
{
    if (m_voices.size() >= kMostVoices)
        m_voices.erase(m_voices.begin());
    m_voices.push_back({sound, 0});
    sing(m_voices.back(), interleaved.subspan(size_t(2 * offset)));
}

void ClickMixer::sing(Voice& voice, std::span<float> interleaved) const
{
    const std::span<const float> sound = m_sounds.of(voice.sound);
    const size_t count = std::min(interleaved.size() / 2, sound.size() - voice.at);
    for (size_t i = 0; i < count; ++i) {
        interleaved[2 * i] += sound[voice.at + i];
        interleaved[2 * i + 1] += sound[voice.at + i];
    }
    voice.at += count;
}

} // namespace heihachi
