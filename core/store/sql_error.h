#pragma once

#include "core/base/error.h"

#include <QSqlError>
#include <QString>

namespace heihachi {

/// An SQLite error of the project at `path` as a person meets it: DiskFull, PermissionDenied, DamagedProject, Busy,
/// ReadFailed, WriteFailed or Internal. Call it right after the statement failed: it reads errno.
[[nodiscard]] Error sqlError(const QSqlError& error, const QString& path);

/// The project is damaged; the hint names the repair.
[[nodiscard]] Error damagedProject(const QString& path);

} // namespace heihachi
