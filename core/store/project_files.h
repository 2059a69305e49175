#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace heihachi {

/// Fills the empty file at `path` with the newest schema, in WAL mode and closed again. Errors: those of sqlError().
[[nodiscard]] Status writeEmptyProject(const QString& path);

/// A project and its log as they are now, in a temporary folder of their own, to be read where the file itself must not
/// change: SQLite writes to what it reads (locks, the log, migrations). Removed with the object.
class ScratchCopy
{
public:
    /// Errors: WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<ScratchCopy>> of(const QString& path);

    [[nodiscard]] QString path() const;

private:
    QTemporaryDir m_folder;
};

} // namespace heihachi
