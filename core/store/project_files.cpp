#include "core/store/project_files.h"

#include "core/base/tr.h"
#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "core/store/project_header.h"

#include <QDir>
#include <QFileInfo>

namespace heihachi {

Status writeEmptyProject(const QString& path)
{
    {
        const auto fresh = Connection::open(path, Connection::Mode::Create);
        if (!fresh)
            return failureOf(fresh);
        const auto stamp = QStringLiteral("PRAGMA application_id=%1").arg(kProjectApplicationId);
        if (const Status stamped = (*fresh)->execute(stamp); !stamped)
            return stamped;
        if (const Status migrated = Migrator::builtin().migrate(**fresh); !migrated)
            return migrated;
    }
    const auto inWal = Connection::open(path, Connection::Mode::ReadWrite);
    if (!inWal)
        return failureOf(inWal);
    return {};
}

Result<std::unique_ptr<ScratchCopy>> ScratchCopy::of(const QString& path)
{
    auto scratch = std::make_unique<ScratchCopy>();
    const QString copy = scratch->path();
    const bool hasLog = QFileInfo(walPath(path)).size() > 0;
    if (!scratch->m_folder.isValid() || !QFile::copy(path, copy)
        || (hasLog && !QFile::copy(walPath(path), walPath(copy))))
        return failure(ErrorCode::WriteFailed,
            heihachi::tr("“%1” can't be copied to the folder for temporary files.").arg(QDir::toNativeSeparators(path)),
            heihachi::tr("Check that there is room, then try again."));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    if (hasLog)
        QFile::setPermissions(walPath(copy), QFile::ReadOwner | QFile::WriteOwner);
    return scratch;
}

QString ScratchCopy::path() const
{
    return m_folder.filePath(QStringLiteral("copy.heihachi"));
}

} // namespace heihachi
