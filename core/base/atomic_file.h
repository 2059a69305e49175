#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace heihachi {

/// Replaces the file at `path` by `bytes` in one step: a reader sees the old file or the new one, never half of either.
/// Errors: PermissionDenied, DiskFull, WriteFailed; the message names the file.
[[nodiscard]] Status writeFileAtomically(const QString& path, const QByteArray& bytes);

/// Creates `path` and its parents. Errors as above.
[[nodiscard]] Status ensureDirectory(const QString& path);

} // namespace heihachi
