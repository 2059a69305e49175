#pragma once

#include "core/audio/elementary_stream.h"
#include "core/audio/media_opening.h"
#include "core/audio/source_info.h"
#include "core/audio/stream_findings.h"

#include <memory>
#include <optional>

namespace heihachi {

/// Decoded frames of the first audio stream of a file, each with its place in the recording.
///
/// Frame 0 is the first sample of the recording: encoder delay is behind us where the file states it (LAME tag, edit
/// list, Opus pre-skip), else the first sample decoded. Frames are counted at the rate of the file. Containers with
/// exact times are trusted; streams without times are counted packet by packet (ElementaryStream); containers that
/// round times to milliseconds (Matroska) are counted, and after a seek snapped to the codec's grid of frames.
class MediaInput
{
public:
    /// Errors: those of openMedia(), and NotAudio when nothing can be decoded. A stream without packets opens.
    [[nodiscard]] static Result<std::unique_ptr<MediaInput>> open(const QString& path);
    ~MediaInput();
    MediaInput(const MediaInput&) = delete;
    MediaInput& operator=(const MediaInput&) = delete;

    [[nodiscard]] const SourceInfo& info() const { return m_info; }
    /// FFmpeg's channel mask, 0 when the file doesn't say.
    [[nodiscard]] quint64 channelLayout() const { return m_layout; }
    /// Length as estimated from bit rate and size when the container doesn't state it.
    [[nodiscard]] std::optional<qint64> estimatedFrames() const { return m_estimatedFrames; }

    /// Decodes on; false at the end. frame() then holds at least one sample. Errors: ReadFailed.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const AVFrame& frame() const { return *m_frame; }
    /// Place of the first sample of frame(). Jumps ahead where sound is missing; may lie before what was asked for
    /// after a seek, also below 0.
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Samples of frame() that belong to the recording (end padding is cut off), may be 0.
    [[nodiscard]] qint64 frames() const { return m_frames; }

    /// The next frames begin at or before `frame`, early enough for a decoder with memory to have settled there.
    /// Errors: ReadFailed.
    [[nodiscard]] Status seek(qint64 frame);

    /// What was wrong with packets; nothing is added after a seek.
    [[nodiscard]] const StreamFindings& findings() const { return m_findings; }

private:
    MediaInput(const QString& path, OpenedMedia media);
    MediaInput& operator=(MediaInput&&) = default;
    void readDescription();
    [[nodiscard]] Status decodeFirst();
    [[nodiscard]] Result<bool> decode();
    [[nodiscard]] Result<bool> feed();
    [[nodiscard]] bool isWanted();
    void notePacketTrim();
    void noteDamage();
    [[nodiscard]] bool place();
    [[nodiscard]] bool isBeyondPadding(qint64 frame) const;
    [[nodiscard]] qint64 contentOf(const AVFrame& frame) const;
    [[nodiscard]] qint64 anchored(qint64 stated) const;
    void followStatedTime(qint64 stated);
    [[nodiscard]] Status resetDecoder(bool isAtStart);
    [[nodiscard]] Status seekElementary(qint64 frame, qint64 preroll);
    [[nodiscard]] Status seekContainer(qint64 frame, qint64 preroll);
    [[nodiscard]] Status startOver();
    [[nodiscard]] Error readError() const;
    void finishFindings();

    QString m_path;
    OpenedMedia m_media;
    AvFrameHandle m_frame;
    AvPacketHandle m_packet;
    SourceInfo m_info;
    quint64 m_layout = 0;
    std::optional<qint64> m_estimatedFrames;
    std::optional<ElementaryStream> m_elementary;
    std::optional<qint64> m_contentFrames; ///< exact length, where a LAME tag states it: of the first of joined files
    StreamFindings m_findings;
    std::optional<qint64> m_origin; ///< stated time of frame 0, in stream time base
    qint64 m_firstPacketTime = 0;
    qint64 m_position = 0;
    qint64 m_nextPosition = 0;
    qint64 m_frames = 0; ///< of the frame in hand, without padding
    qint64 m_decodeFromRaw = 0; ///< packets that end before this raw frame need no decoding
    int m_usualFrames = 0; ///< samples of the very first frame
    int m_failures = 0; ///< packets in a row that could not be read or decoded
    int m_allFailures = 0;
    qint64 m_decodedFrames = 0;
    bool m_isFirst = true; ///< no position known yet, since opening or seeking
    bool m_isPending = false; ///< frame() was decoded ahead and next() has not handed it out yet
    bool m_isDamaged = false; ///< since the last good frame
    bool m_hasSought = false;
    bool m_isDraining = false;
};

} // namespace heihachi
