#pragma once

#include "core/audio/av_handles.h"
#include "core/base/result.h"

#include <QString>

struct AVStream;

namespace heihachi {

/// A media file whose container was recognised, with an opened decoder for its first audio stream.
struct OpenedMedia
{
    AvFormatHandle format;
    AvCodecHandle codec;
    int streamIndex = -1;
    /// FFmpeg is not sure that this is the format at all (it also takes text for MP3): decode a little before
    /// believing.
    bool isDoubtful = false;
    /// The container holds nothing but encoded frames one after another, without times (MP3, ADTS, AC-3 …).
    bool isElementary = false;
};

/// Opens local files only: never the network, never further files that a playlist names.
/// Errors: InvalidArgument (a folder or a device), FileNotFound, PermissionDenied, ReadFailed, EmptyAudio (0 bytes),
/// NotAudio, UnsupportedAudio (no decoder), DamagedAudio (recognised, but its header can't be read).
[[nodiscard]] Result<OpenedMedia> openMedia(const QString& path);

/// A fresh decoder for a stream of an opened file, without any memory of what was decoded before. Errors:
/// UnsupportedAudio, NotAudio; `path` is for the message.
[[nodiscard]] Result<AvCodecHandle> openDecoder(const QString& path, const AVStream& stream);

/// The error for a file in which nothing can be decoded.
[[nodiscard]] Error notAudioError(const QString& path);

} // namespace heihachi
