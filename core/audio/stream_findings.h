#pragma once

#include "core/base/diagnostic.h"

#include <QtGlobal>

#include <optional>

namespace heihachi {

/// What was wrong with a file while it was read, as opposed to what is wrong with its signal (SignalCheck):
/// "signal.damaged_packets", "signal.gap", "signal.truncated", "signal.empty", "signal.unknown_length"; one each.
class StreamFindings
{
public:
    explicit StreamFindings(int sampleRate)
        : m_sampleRate(sampleRate)
    {
    }

    /// A packet around this frame could not be decoded.
    void addDamage(qint64 frame);
    /// `frames` frames before `frame` are missing from the file; silence takes their place.
    void addGap(qint64 frame, qint64 frames);
    /// The file ended in the middle of a packet.
    void setEndsInsidePacket() { m_endsInsidePacket = true; }
    /// The end was reached after `frames` frames; `declared`: as the container says, good to `tolerance` frames.
    void setEnd(qint64 frames, std::optional<qint64> declared, qint64 tolerance);

    [[nodiscard]] Diagnostics diagnostics() const;

private:
    /// Frames first to last, and how often something was found there.
    struct Span
    {
        qint64 count = 0;
        qint64 first = 0;
        qint64 last = 0;

        void add(qint64 from, qint64 to);
    };

    [[nodiscard]] double seconds(qint64 frames) const { return double(frames) / m_sampleRate; }
    [[nodiscard]] TimeRange range(const Span& span) const { return {seconds(span.first), seconds(span.last)}; }

    int m_sampleRate;
    Span m_damage;
    Span m_gaps;
    qint64 m_gapFrames = 0;
    bool m_endsInsidePacket = false;
    bool m_hasEnded = false;
    qint64 m_frames = 0;
    std::optional<qint64> m_declared;
    qint64 m_tolerance = 0;
};

} // namespace heihachi
