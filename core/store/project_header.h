#pragma once

#include "core/base/result.h"

#include <QString>
#include <QtGlobal>

namespace heihachi {

/// "HEIH": SQLite's application_id of a project.
inline constexpr quint32 kProjectApplicationId = 0x48454948;

/// What the first bytes of a project say, read without SQLite: looking at a file leaves it and its folder as they are.
struct ProjectHeader
{
    int schemaVersion = 0; ///< user_version: number of the last migration
};

/// Errors: FileNotFound, PermissionDenied, ReadFailed, ForeignFile, DamagedProject.
[[nodiscard]] Result<ProjectHeader> readProjectHeader(const QString& path);

/// The write-ahead log and its index, which lie beside an open project.
[[nodiscard]] QString walPath(const QString& projectPath);
[[nodiscard]] QString shmPath(const QString& projectPath);

/// A newer heihachi wrote this.
[[nodiscard]] Error newerVersion(const QString& path);

} // namespace heihachi
