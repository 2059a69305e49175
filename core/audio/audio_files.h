#pragma once

#include <QString>
#include <QStringList>

namespace heihachi {

/// Whether a file's name ends like that of a recording (audio, or video with sound). A hint for folders and dialogs
/// only: what a file really is, AudioReader finds out.
[[nodiscard]] bool hasAudioFileName(const QString& path);

/// Patterns for file dialogs, e.g. "*.mp3".
[[nodiscard]] QStringList audioFilePatterns();

/// All recordings below a folder, sorted by path.
[[nodiscard]] QStringList audioFilesBelow(const QString& directory);

} // namespace heihachi
