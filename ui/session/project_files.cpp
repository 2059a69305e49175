#include "core/base/atomic_file.h"
#include "ui/session/project_session_p.h"
#include "ui/session/settings_keys.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>

namespace heihachi {
namespace {

const QString kUntitledPrefix = QStringLiteral("untitled-");

/// Removes a project with what SQLite keeps beside it.
void removeProjectFiles(const QString& path)
{
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path + suffix);
}

bool hasNoRun(const QString& path)
{
    const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    const auto runs = store ? (*store)->runs() : Result<std::vector<RunSummary>>(failureOf(store));
    return runs && runs->empty();
}

QString lockPath(const QString& projectPath)
{
    return projectPath + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lockUntitled(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // stale only when its process is gone
    (void)lock->tryLock(0);
    return lock;
}

} // namespace

Result<ProjectSnapshot> readSnapshot(const ProjectStore& store)
{
    const auto sources = store.sources();
    if (!sources)
        return failureOf(sources);
    const auto runs = store.runs();
    if (!runs)
        return failureOf(runs);
    const Result<QVariant> last = store.setting(settings::kProjectLastRun);
    return ProjectSnapshot{*sources, *runs, {last ? last->toLongLong() : 0}};
}

bool ProjectSession::Private::isUntitledPath(const QString& file) const
{
    const QFileInfo info(file);
    return info.fileName().startsWith(kUntitledPrefix)
        && info.absolutePath() == QDir(settings.dataDirectory).absolutePath();
}

void ProjectSession::Private::startUntitled()
{
    const QDir folder(settings.dataDirectory);
    if (const Status made = ensureDirectory(folder.absolutePath()); !made)
        Q_EMIT q.failed(made.error());
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString file;
    for (int n = 1; file.isEmpty() || QFileInfo::exists(file) || QFileInfo::exists(lockPath(file)); ++n)
        file = folder.absoluteFilePath(QStringLiteral("%1%2-%3.heihachi").arg(kUntitledPrefix, stamp).arg(n));
    adopt(std::make_shared<ProjectTarget>(file), file, {});
}

void ProjectSession::Private::adopt(const ProjectTargetPtr& newTarget, const QString& newPath, ProjectSnapshot snapshot)
{
    ++projectRequest;
    closeProject();
    target = newTarget;
    path = newPath;
    untitledLock = isUntitledPath(path) ? lockUntitled(path) : nullptr;
    sources = std::move(snapshot.sources);
    runs = std::move(snapshot.runs);
    showNothing();
    Q_EMIT q.projectChanged();
    Q_EMIT q.runsChanged();
}

void ProjectSession::Private::closeProject()
{
    // An untitled project without a run was never anything; one that an analysis still writes to is kept.
    const std::weak_ptr<ProjectTarget> held = target;
    target.reset();
    if (isUntitledPath(path) && runs.empty())
        store.post([file = path, held](StoreThread::Slot& slot) {
            slot.reset();
            if (held.expired() && hasNoRun(file))
                removeProjectFiles(file);
        });
    untitledLock.reset();
    path.clear();
}

void ProjectSession::Private::reload(std::function<void()> then)
{
    store.post(target, [this, then = std::move(then), of = target](const Result<ProjectStore*>& opened) {
        Result<ProjectSnapshot> snapshot = opened ? readSnapshot(**opened) : Result<ProjectSnapshot>(failureOf(opened));
        onUi([this, then, of, snapshot = std::move(snapshot)] {
            if (of != target)
                return;
            if (!snapshot) {
                Q_EMIT q.failed(snapshot.error());
                return;
            }
            sources = snapshot->sources;
            runs = snapshot->runs;
            Q_EMIT q.runsChanged();
            if (then)
                then();
        });
    });
}

void ProjectSession::Private::change(std::function<Status(ProjectStore&)> edit, std::function<void()> then)
{
    if (!target)
        return;
    store.post(target, [this, edit = std::move(edit)](const Result<ProjectStore*>& opened) {
        const Status done = opened ? edit(**opened) : Status(failureOf(opened));
        if (!done)
            onUi([this, error = done.error()] { Q_EMIT q.failed(error); });
    });
    reload(std::move(then));
}

void ProjectSession::newProject()
{
    d->startUntitled();
}

void ProjectSession::openProject(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (d->target && absolute == d->path)
        return;
    const int request = ++d->projectRequest;
    d->store.post([this, absolute, request](StoreThread::Slot& slot) {
        Result<std::unique_ptr<ProjectStore>> opened = ProjectStore::open(absolute);
        Result<ProjectSnapshot> snapshot = opened ? readSnapshot(**opened) : Result<ProjectSnapshot>(failureOf(opened));
        if (snapshot)
            slot = std::move(*opened);
        d->onUi([this, absolute, request, snapshot = std::move(snapshot)] {
            if (request != d->projectRequest)
                return;
            const QStringList audio = std::exchange(d->openAfterProject, {});
            if (!snapshot) {
                if (snapshot.error().code == ErrorCode::DamagedProject)
                    Q_EMIT damagedProjectFound(absolute);
                else
                    Q_EMIT failed(snapshot.error());
                return;
            }
            d->adopt(std::make_shared<ProjectTarget>(absolute), absolute, *snapshot);
            if (!isUntitled())
                Q_EMIT fileOpened(absolute);
            const RunId wanted = run(snapshot->lastRun) ? snapshot->lastRun : d->newestRun();
            if (wanted.isValid())
                d->load(wanted);
            if (!audio.isEmpty())
                openFiles(audio);
        });
    });
}

void ProjectSession::Private::copyTo(const QString& newPath)
{
    store.post([this, newPath, of = target](StoreThread::Slot& slot) {
        const QMutexLocker lock(&of->mutex()); // a run that ends meanwhile waits and goes to the new file
        const QString oldPath = of->path();
        slot.reset();
        Result<std::unique_ptr<ProjectStore>> old = openOrCreateProject(oldPath);
        Status copied = old ? (*old)->saveCopy(newPath) : Status(failureOf(old));
        if (copied)
            of->setPath(newPath);
        onUi([this, of, oldPath, newPath, copied] {
            if (!copied) {
                Q_EMIT q.failed(copied.error());
                return;
            }
            if (of != target)
                return;
            path = newPath;
            if (isUntitledPath(oldPath))
                store.post([oldPath](StoreThread::Slot& open) {
                    if (open && open->path() == oldPath)
                        open.reset();
                    removeProjectFiles(oldPath);
                });
            untitledLock.reset();
            Q_EMIT q.projectChanged();
            Q_EMIT q.fileOpened(newPath);
            Q_EMIT q.notice(ProjectSession::tr("Saved as “%1”.").arg(QDir::toNativeSeparators(newPath)));
        });
    });
}

void ProjectSession::saveAs(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (absolute == d->path)
        return;
    if (!d->target)
        d->startUntitled();
    d->copyTo(absolute);
}

void ProjectSession::repairProject(const QString& damagedPath, const QString& newPath)
{
    d->store.post([this, damagedPath, newPath](StoreThread::Slot&) {
        const Result<ProjectStore::RepairReport> repaired = ProjectStore::repair(damagedPath, newPath);
        d->onUi([this, newPath, repaired] {
            if (!repaired) {
                Q_EMIT failed(repaired.error());
                return;
            }
            QString text = tr("%n run(s) were saved", nullptr, repaired->runsSaved);
            if (repaired->runsLost > 0)
                text += tr(", %n could not be read", nullptr, repaired->runsLost);
            text += tr(" in “%1”.").arg(QDir::toNativeSeparators(newPath));
            Q_EMIT notice(QStringList({text}).operator+=(repaired->notes).join(QLatin1Char(' ')));
            openProject(newPath);
        });
    });
}

QStringList ProjectSession::recoverableProjects() const
{
    QStringList found;
    const QDir folder(d->settings.dataDirectory);
    const QStringList names
        = folder.entryList({kUntitledPrefix + QStringLiteral("*.heihachi")}, QDir::Files, QDir::Time);
    for (const QString& name : names) {
        const QString file = folder.absoluteFilePath(name);
        QLockFile probe(lockPath(file));
        probe.setStaleLockTime(0);
        if (file != d->path && probe.tryLock(0))
            found.append(file);
    }
    return found;
}

} // namespace heihachi
