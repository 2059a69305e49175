#include "core/store/project_store_p.h"

#include "core/base/tr.h"
#include "core/store/drum_activation_repository.h"
#include "core/store/integrity.h"
#include "core/store/migrator.h"
#include "core/store/project_files.h"
#include "core/store/project_header.h"
#include "core/store/project_replacement.h"
#include "core/store/run_archive.h"
#include "core/store/setting_repository.h"
#include "core/store/source_repository.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFileInfo>

namespace heihachi {

namespace {

/// A connection that tidies up after itself if the folder lets it; else one that writes nothing at all.
Result<std::unique_ptr<Connection>> openForReading(const QString& path)
{
    const QFileInfo info(path);
    if (info.isWritable() && QFileInfo(info.absolutePath()).isWritable()) {
        auto connection = Connection::open(path, Connection::Mode::QueryOnly);
        const Result<int> readable = connection ? Migrator::version(**connection) : failureOf(connection);
        if (readable || readable.error().code != ErrorCode::PermissionDenied)
            return connection;
    }
    const bool hasLog = QFileInfo(walPath(path)).size() > 0;
    return Connection::open(path, hasLog ? Connection::Mode::ReadOnly : Connection::Mode::Immutable);
}

Status checkAndMigrate(const Connection& connection)
{
    const Result<int> version = Migrator::version(connection);
    if (!version)
        return failureOf(version);
    if (*version > Migrator::builtin().latestVersion()) // told by the log only
        return tl::unexpected<Error>(newerVersion(connection.path()));
    if (const Status checked = checkIntegrity(connection, IntegrityDepth::OnOpen); !checked)
        return checked;
    return Migrator::builtin().migrate(connection);
}

} // namespace

Status ProjectStore::Private::vacuumInto(const QString& target) const
{
    // SQLite counts the new file as a write, which this connection is not to do.
    if (access == Access::ReadOnly)
        if (const Status allowed = connection->execute(QStringLiteral("PRAGMA query_only=OFF")); !allowed)
            return allowed;
    const Status copied = connection->execute(QStringLiteral("VACUUM INTO ?"), {target});
    if (access == Access::ReadOnly)
        if (const Status closed = connection->execute(QStringLiteral("PRAGMA query_only=ON")); !closed)
            return closed;
    return copied;
}

Result<RunId> ProjectStore::Private::saveInTransaction(const AnalysisResult& result) const
{
    Result<Transaction> transaction = Transaction::begin(*connection, Transaction::Kind::Write);
    if (!transaction)
        return failureOf(transaction);
    const Result<RunId> id = RunArchive(*connection).save(result);
    if (!id)
        return id;
    if (const Status committed = transaction->commit(); !committed)
        return failureOf(committed);
    return id;
}

ProjectStore::ProjectStore(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

ProjectStore::~ProjectStore() = default;

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const QString& path)
{
    if (QFileInfo::exists(path))
        return tl::unexpected<Error>(projectExists(path));
    Result<ProjectReplacement> replacement = ProjectReplacement::prepare(path);
    if (!replacement)
        return failureOf(replacement);
    if (const Status written = writeEmptyProject(replacement->temporaryPath()); !written) {
        Error error = written.error();
        error.message.replace(QDir::toNativeSeparators(replacement->temporaryPath()), QDir::toNativeSeparators(path));
        return tl::unexpected<Error>(error);
    }
    if (const Status placed = replacement->commit(ProjectReplacement::Existing::Keep); !placed)
        return failureOf(placed);
    return open(path);
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString& path, Access access)
{
    const Result<ProjectHeader> header = readProjectHeader(path);
    if (!header)
        return failureOf(header);
    if (header->schemaVersion > Migrator::builtin().latestVersion())
        return tl::unexpected<Error>(newerVersion(path));

    auto data = std::make_unique<Private>();
    data->path = path;
    data->access = access;
    QString readPath = path;
    if (access == Access::ReadOnly && header->schemaVersion < Migrator::builtin().latestVersion()) {
        auto scratch = ScratchCopy::of(path);
        if (!scratch)
            return failureOf(scratch);
        data->scratch = std::move(*scratch);
        readPath = data->scratch->path();
    }
    auto connection = access == Access::ReadOnly && !data->scratch
        ? openForReading(path)
        : Connection::open(readPath, Connection::Mode::ReadWrite);
    if (!connection)
        return failureOf(connection);
    if (const Status ready = checkAndMigrate(**connection); !ready)
        return failureOf(ready);
    if (data->scratch) // what is written to it would be lost
        if (const Status sealed = (*connection)->execute(QStringLiteral("PRAGMA query_only=ON")); !sealed)
            return failureOf(sealed);
    data->connection = std::move(*connection);
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(data)));
}

const QString& ProjectStore::path() const
{
    return d->path;
}

Result<std::vector<StoredSource>> ProjectStore::sources() const
{
    return allRows(SourceRepository(*d->connection).scan(ScanMode::Strict));
}

Result<std::vector<RunSummary>> ProjectStore::runs() const
{
    return RunRepository(*d->connection).summaries();
}

Result<RunId> ProjectStore::saveRun(const AnalysisResult& result)
{
    const Result<RunId> saved = d->saveInTransaction(result);
    // The run moves from the log into the file at once, so that a run that finds the disk full later leaves a log of
    // which nothing is needed: it is cut off, and the room it took is free again.
    const auto mode = saved ? QStringLiteral("PASSIVE") : QStringLiteral("TRUNCATE");
    static_cast<void>(d->connection->execute(QStringLiteral("PRAGMA wal_checkpoint(%1)").arg(mode)));
    return saved;
}

Result<AnalysisResultPtr> ProjectStore::loadRun(RunId id) const
{
    const Result<Transaction> view = Transaction::begin(*d->connection, Transaction::Kind::Read);
    if (!view)
        return failureOf(view);
    return RunArchive(*d->connection).load(id);
}

Result<std::shared_ptr<const DrumActivations>> ProjectStore::loadDrumActivations(RunId id) const
{
    const Result<Transaction> view = Transaction::begin(*d->connection, Transaction::Kind::Read);
    if (!view)
        return failureOf(view);
    return DrumActivationRepository(*d->connection).load(id);
}

Status ProjectStore::setRunNote(RunId id, const QString& note)
{
    return RunRepository(*d->connection).setNote(id, note);
}

Status ProjectStore::setSourcePath(SourceId id, const QString& path)
{
    return SourceRepository(*d->connection).setPath(id, path);
}

Status ProjectStore::deleteRun(RunId id)
{
    return RunRepository(*d->connection).remove(id);
}

Status ProjectStore::setSetting(const QString& key, const QVariant& value)
{
    return SettingRepository(*d->connection).set(key, value);
}

Result<QVariant> ProjectStore::setting(const QString& key) const
{
    return SettingRepository(*d->connection).get(key);
}

Status ProjectStore::saveCopy(const QString& path) const
{
    if (QFileInfo(path) == QFileInfo(d->path))
        return failure(ErrorCode::InvalidArgument,
            heihachi::tr("“%1” is the open project itself.").arg(QDir::toNativeSeparators(path)),
            heihachi::tr("Choose another name for the copy."));
    Result<ProjectReplacement> replacement = ProjectReplacement::prepare(path);
    if (!replacement)
        return failureOf(replacement);
    if (const Status copied = d->vacuumInto(replacement->temporaryPath()); !copied) {
        Error error = copied.error();
        if (error.code != ErrorCode::DamagedProject) // it is the copy that there is no room or right for
            error.message.replace(QDir::toNativeSeparators(d->path), QDir::toNativeSeparators(path));
        return tl::unexpected<Error>(error);
    }
    return replacement->commit(ProjectReplacement::Existing::Replace);
}

} // namespace heihachi
