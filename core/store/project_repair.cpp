#include "core/base/tr.h"
#include "core/store/migrator.h"
#include "core/store/project_files.h"
#include "core/store/project_header.h"
#include "core/store/project_replacement.h"
#include "core/store/project_salvage.h"
#include "core/store/project_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace heihachi {
namespace {

/// Anything that is ours but for the first bytes opens again once they are put back.
void restoreMagic(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.write("SQLite format 3\0", 16);
}

Error nothingReadable(const QString& path)
{
    return {ErrorCode::DamagedProject,
        tr("Nothing in the project “%1” can be read any more.").arg(QDir::toNativeSeparators(path)),
        tr("Take a backup of it, or analyse the recordings again.")};
}

Result<ProjectStore::RepairReport> salvage(const QString& damagedCopy, const QString& newProject)
{
    restoreMagic(damagedCopy);
    const auto damaged = Connection::open(damagedCopy, Connection::Mode::ReadWrite);
    if (!damaged)
        return failureOf(damaged);
    if (const Status migrated = Migrator::builtin().migrate(**damaged); !migrated)
        return failureOf(migrated);
    if (const Status written = writeEmptyProject(newProject); !written)
        return failureOf(written);
    const auto rescued = Connection::open(newProject, Connection::Mode::ReadWrite);
    if (!rescued)
        return failureOf(rescued);
    return ProjectSalvage(**damaged, **rescued).run();
}

} // namespace

Result<ProjectStore::RepairReport> ProjectStore::repair(const QString& damagedPath, const QString& newPath)
{
    const Result<ProjectHeader> header = readProjectHeader(damagedPath);
    if (!header && header.error().code != ErrorCode::DamagedProject)
        return failureOf(header);
    if (header && header->schemaVersion > Migrator::builtin().latestVersion())
        return tl::unexpected<Error>(newerVersion(damagedPath));
    if (QFileInfo::exists(newPath))
        return tl::unexpected<Error>(projectExists(newPath));

    const auto copy = ScratchCopy::of(damagedPath);
    if (!copy)
        return failureOf(copy);
    Result<ProjectReplacement> replacement = ProjectReplacement::prepare(newPath);
    if (!replacement)
        return failureOf(replacement);
    Result<RepairReport> report = salvage((*copy)->path(), replacement->temporaryPath());
    if (!report && report.error().code == ErrorCode::DamagedProject)
        return tl::unexpected<Error>(nothingReadable(damagedPath));
    if (!report)
        return report;
    if (const Status placed = replacement->commit(ProjectReplacement::Existing::Keep); !placed)
        return failureOf(placed);
    return report;
}

} // namespace heihachi
