#pragma once

#include <QString>
#include <QtGlobal>

#include <atomic>

namespace heihachi {

/// The folder of what can be computed again: pictures of waveforms (*.peaks), tiles of spectrograms (*.tiles). A person
/// may have chosen a folder with other files in it: those are never counted nor removed. These walk through the folder;
/// they are slow and meant for a worker thread. Links are not followed. An empty name is no folder.

/// Bytes of its files; 0 where there is no folder. Ends early, with what was counted, once `cancelled` is true.
[[nodiscard]] qint64 cacheBytes(const QString& folder, const std::atomic_bool& cancelled);

/// Removes the files that were written or used longest ago until the rest fits into `maximumBytes`; 0 removes all. The
/// folder itself stays. Returns how many bytes are left, which is more where files could not be removed.
qint64 trimCache(const QString& folder, qint64 maximumBytes);

} // namespace heihachi
