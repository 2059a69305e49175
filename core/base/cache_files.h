#pragma once

#include <QByteArray>
#include <QString>

namespace heihachi {

/// The files of a cache folder: named by the recording that they are of, the one used longest ago going first.

/// The name of a recording in a cache. Hashes are hex; anything else is turned into it, so that no key can name a file
/// elsewhere.
[[nodiscard]] QString cacheFileName(const QByteArray& contentHash);

/// The time of the file says when it was used last.
void markUsed(const QString& path);

/// Removes the files with this suffix that were used longest ago until the rest fits; `kept`, the newest, stays in any
/// case.
void removeLeastRecentlyUsed(const QString& directory, const QString& suffix, qint64 maximumBytes, const QString& kept);

} // namespace heihachi
