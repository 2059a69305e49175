#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QTemporaryFile;

namespace heihachi {

/// A new project under a temporary name beside the place where it is to stand: it appears there when it is whole, or
/// not at all. What was not put in place is removed.
class ProjectReplacement
{
public:
    /// Errors: PermissionDenied, DiskFull, WriteFailed.
    [[nodiscard]] static Result<ProjectReplacement> prepare(const QString& target);
    ~ProjectReplacement();
    ProjectReplacement(ProjectReplacement&& other) noexcept;
    ProjectReplacement(const ProjectReplacement&) = delete;
    ProjectReplacement& operator=(const ProjectReplacement&) = delete;
    ProjectReplacement& operator=(ProjectReplacement&&) = delete;

    [[nodiscard]] const QString& temporaryPath() const { return m_temporaryPath; } ///< an empty file, to be filled

    enum class Existing
    {
        Keep,
        Replace
    };
    /// Puts the file in place; no connection may be open to it. Errors: InvalidArgument when there is one already that
    /// is to be kept, Busy when the one to be replaced is open, and those of prepare().
    [[nodiscard]] Status commit(Existing existing);

private:
    ProjectReplacement(QString target, std::unique_ptr<QTemporaryFile> file);

    QString m_target;
    QString m_temporaryPath;
    std::unique_ptr<QTemporaryFile> m_file; ///< null once put in place
};

/// “x” exists already. InvalidArgument.
[[nodiscard]] Error projectExists(const QString& path);

} // namespace heihachi
