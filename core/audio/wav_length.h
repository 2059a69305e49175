#pragma once

#include <QtGlobal>

#include <optional>

class QIODevice;

namespace heihachi {

/// Frames that the header of an uncompressed RIFF/WAVE or RF64 file announces, whether they are there or not: FFmpeg
/// tells only what is there, so that a file that was cut off looks whole.
/// Nothing for other files, and where the recorder never filled the length in (0 or all bits set).
[[nodiscard]] std::optional<qint64> announcedWavFrames(QIODevice& file);

} // namespace heihachi
