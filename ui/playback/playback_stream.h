#pragma once

#include "ui/playback/audio_output.h"
#include "ui/playback/balance_mix.h"
#include "ui/playback/ring_buffer.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <memory>

namespace heihachi {

/// The sound between the thread that makes it and the output that takes it, without locks. Frames are counted over the
/// life of the stream; those that a flush throws away keep their numbers.
///
/// Three threads: the UI thread orders (setPlaying, flush, setVolume) and reads what was heard (takeTurns, takeLevels),
/// the render thread writes, the output pulls. A flush, a pause and a start are faded over kFadeFrames.
///
/// Where a second sound, B, is written beside the first one, both are mixed at the very last moment, in pull(): another
/// mix is heard with the next pull, over BalanceMix::kRampFrames.
class PlaybackStream final : public FrameSource
{
public:
    static constexpr int kFadeFrames = 128; ///< 3 ms
    static constexpr int kLevelFrames = 512; ///< of one LevelBlock

    /// From frame `output` of the output on, frame `stream` and those after it are heard, or, when not running, the
    /// stream stands at `stream`.
    struct Turn
    {
        qint64 output = 0;
        qint64 stream = 0;
        quint32 generation = 0;
        bool isRunning = false;
    };

    /// Level of kLevelFrames frames as they went out, linear.
    struct LevelBlock
    {
        qint64 output = 0; ///< first frame of the output
        std::array<float, 2> peak{};
        std::array<float, 2> meanSquare{};
    };

    explicit PlaybackStream(int ahead); ///< frames of a generation that are made before they are taken

    // UI thread
    void setPlaying(bool playing) { m_isPlaying.store(playing, std::memory_order_release); }
    /// What was written is not to be heard any more; returns the generation of what comes instead.
    quint32 flush() { return m_wanted.fetch_add(1, std::memory_order_acq_rel) + 1; }
    [[nodiscard]] quint32 wantedGeneration() const { return m_wanted.load(std::memory_order_acquire); }
    void setVolume(float gain) { m_volume.store(gain, std::memory_order_release); } ///< 1 = as it is
    void setMix(MixGains gains) { m_mix.setWanted(gains); } ///< of both sounds, where there is a B
    [[nodiscard]] bool takeTurn(Turn& turn) { return m_turns.pop(turn); }
    [[nodiscard]] bool takeLevel(LevelBlock& block) { return m_levels.pop(block); }
    /// Frame after the last one of the generation; negative as long as it goes on.
    [[nodiscard]] qint64 endFrame() const { return m_end.load(std::memory_order_acquire); }
    [[nodiscard]] qint64 underruns() const
    {
        return m_underruns.load(std::memory_order_relaxed);
    } ///< frames of silence
    /// A new output counts its frames from 0; while none pulls.
    void restartOutput();

    // Render thread
    [[nodiscard]] qint64 roomFrames() const;
    [[nodiscard]] qint64 writeFrame() const { return qint64(m_ring.writePlace() / 2); }
    /// What is written from now on is of this generation. `isHard`: it starts as the recording does, without a fade.
    void beginGeneration(quint32 generation, bool isHard);
    [[nodiscard]] quint32 madeGeneration() const { return m_made.load(std::memory_order_acquire); }
    /// From writeFrame() on there is a B beside the sound; before, only A is heard. Makes room for it the first time.
    void beginOther();
    /// Only A is heard from now on; what was written of B fades out.
    void endOther() { m_otherFrom.store(kNoFrame, std::memory_order_release); }
    /// `other`: B, as long as `interleaved`, or empty for silence.
    void write(std::span<const float> interleaved, std::span<const float> other = {});
    void finish(); ///< nothing more comes in this generation

    // Output
    void pull(std::span<float> interleaved) noexcept override;
    /// Frames that pull() would give now of the wanted generation; all of its rest when it is finished.
    [[nodiscard]] qint64 readyFrames() const;
    /// The frame that the output takes next.
    [[nodiscard]] qint64 readFrame() const { return qint64(m_ring.readPlace() / 2); }
    [[nodiscard]] bool isReady() const { return madeGeneration() == wantedGeneration(); }

private:
    qint64 takeSound(std::span<float> interleaved, bool isWanted) noexcept;
    void mixOther(qint64 stream, std::span<float> interleaved) noexcept;
    void skipOther() noexcept;
    [[nodiscard]] qint64 oldFrames() const noexcept; ///< left of the generation that is heard
    void noteTurn(qint64 stream, bool isRunning) noexcept;
    void applyVolume(std::span<float> interleaved) noexcept;
    void measure(std::span<const float> interleaved) noexcept;

    static constexpr qint64 kNoFrame = std::numeric_limits<qint64>::max();

    /// B, written and taken frame by frame beside the ring of A.
    struct OtherRing
    {
        OtherRing(size_t capacity, qint64 firstFrame)
            : samples(capacity)
            , first(firstFrame)
        {
        }
        [[nodiscard]] quint64 placeOf(qint64 frame) const { return quint64(2 * std::max<qint64>(0, frame - first)); }

        RingBuffer<float> samples;
        qint64 first; ///< frame of the stream that its place 0 belongs to
    };

    qint64 m_ahead;
    RingBuffer<float> m_ring; ///< some times longer, for what is flushed while nobody pulls
    std::unique_ptr<OtherRing> m_otherRing; ///< of the render thread; the others use m_other
    std::vector<float> m_silence; ///< likewise
    std::atomic<OtherRing*> m_other{nullptr}; ///< null until a B was wanted
    std::atomic<qint64> m_otherFrom{kNoFrame}; ///< frame of the stream
    BalanceMix m_mix;
    RingBuffer<Turn> m_turns{1024};
    RingBuffer<LevelBlock> m_levels{256};
    std::atomic<bool> m_isPlaying{false};
    std::atomic<bool> m_isHard{false};
    std::atomic<quint32> m_wanted{0};
    std::atomic<quint32> m_made{0};
    std::atomic<quint64> m_firstOfMade{0}; ///< place in the ring
    std::atomic<qint64> m_end{-1};
    std::atomic<qint64> m_underruns{0};
    std::atomic<float> m_volume{1.0F};

    // Of the output's thread
    quint32 m_taken = 0; ///< generation that is heard
    qint64 m_output = 0; ///< frames pulled
    int m_fade = 0; ///< 0 silent … kFadeFrames full
    float m_gain = 1.0F; ///< volume as it was at the end of the last pull
    bool m_wasRunning = false;
    bool m_isTurnNoted = false; ///< the last change fitted into m_turns
    LevelBlock m_level;
    int m_levelFrames = 0;
};

} // namespace heihachi
