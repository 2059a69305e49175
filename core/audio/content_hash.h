#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace heihachi {

/// Hash of the bytes of a file (BLAKE2b-256, hex), the key under which a recording is known in projects and caches.
/// `keepGoing` is asked about every 10 MB; false ends with Cancelled. Errors: FileNotFound, PermissionDenied,
/// ReadFailed.
[[nodiscard]] Result<QByteArray> contentHash(const QString& path, const std::function<bool()>& keepGoing = {});

} // namespace heihachi
