#pragma once

#include <QString>

namespace heihachi {

/// Whether a file's name is that of a project.
[[nodiscard]] inline bool isProjectPath(const QString& path)
{
    return path.endsWith(QStringLiteral(".heihachi"), Qt::CaseInsensitive);
}

} // namespace heihachi
