#pragma once

#include "core/audio/silence_tracker.h"
#include "core/base/diagnostic.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace heihachi {

/// Looks for what is wrong with a signal while it is read from start to end, on the channels of the file:
///
/// | code                  | finding                                                                              |
/// |-----------------------|--------------------------------------------------------------------------------------|
/// | signal.silent         | nothing but silence                                                                  |
/// | signal.silent_passage | silence of 5 s or more within sound (one each, or one for all when there are many)   |
/// | signal.nan            | samples that are not finite numbers                                                  |
/// | signal.dc_offset      | mean of a channel 0.01 or more off zero (recordings of a second or more)             |
/// | signal.clipping       | runs of 3 or more samples at full scale on the same side of a channel                |
/// | signal.dead_channel   | a channel silent for 10 s or more, or throughout, while others sound                 |
///
/// Silent means no sample beyond -80 dB re full scale. Results don't depend on how the signal is cut into blocks, up to
/// rounding of the mean. One thread at a time. Memory: independent of length.
class SignalCheck
{
public:
    struct Format
    {
        int sampleRate = 0; ///< Hz
        int channels = 0;
        float clipLevel = 1.0F; ///< smallest amplitude that counts as full scale
        bool canExceedFullScale = false; ///< float and lossy formats: overs are kept there, and only lost in playback
    };

    explicit SignalCheck(const Format& format);

    /// Looks at one plane of `frames` samples per channel; samples that are not finite are set to 0.
    void process(std::span<float* const> planes, size_t frames);
    /// Findings so far, in a fixed order.
    [[nodiscard]] Diagnostics diagnostics() const;

    /// Sets NaN and infinities to 0 and returns how many there were.
    static qint64 replaceNotFinite(std::span<float> samples);

private:
    struct Channel
    {
        double sum = 0.0;
        float windowPeak = 0.0F; ///< of the window that is being filled
        int clippedRun = 0; ///< consecutive samples at full scale, negative ones counted negative
        SilenceTracker dead; ///< silent while others sound
    };
    /// Events from the first to the last frame.
    struct Events
    {
        qint64 count = 0;
        qint64 samples = 0;
        qint64 first = 0;
        qint64 end = 0;

        void add(qint64 from, qint64 to, qint64 affected);
    };

    void processPart(Channel& channel, std::span<float> samples);
    void findClipping(Channel& channel, std::span<const float> samples);
    void closeWindow(qint64 end);
    [[nodiscard]] TimeRange range(qint64 first, qint64 end) const;
    [[nodiscard]] TimeRange range(const Events& events) const { return range(events.first, events.end); }
    void addSilence(Diagnostics& found) const;
    void addNotFinite(Diagnostics& found) const;
    void addDcOffset(Diagnostics& found) const;
    void addClipping(Diagnostics& found) const;
    void addDeadChannels(Diagnostics& found) const;

    Format m_format;
    std::vector<Channel> m_channels;
    qint64 m_frames = 0;
    qint64 m_windowFrames = 0;
    Events m_notFinite;
    Events m_clipping;
    SilenceTracker m_silence;
};

} // namespace heihachi
