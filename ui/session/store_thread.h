#pragma once

#include "core/store/project_store.h"
#include "ui/session/project_target.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace heihachi {

/// Runs everything that touches the open project's database on one thread, in order, so that a slow disk never stops
/// the window. Tasks answer by posting back to the UI thread. UI thread.
class StoreThread
{
public:
    /// The connection of this thread; whatever project was used last.
    using Slot = std::unique_ptr<ProjectStore>;
    using Task = std::function<void(Slot& slot)>;
    using StoreTask = std::function<void(const Result<ProjectStore*>& store)>;

    StoreThread();
    ~StoreThread(); ///< finishes what was posted
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    void post(Task task);
    /// Opens the target's project if another one is in the slot (and makes it if there is no such file yet), then runs
    /// the task with the target locked.
    void post(const ProjectTargetPtr& target, StoreTask task);

private:
    QThread m_thread;
    QObject* m_context; ///< lives in m_thread
    Slot m_slot; ///< touched by m_thread only
};

/// Opens the project at `path`, or makes a new one when there is no such file.
[[nodiscard]] Result<std::unique_ptr<ProjectStore>> openOrCreateProject(const QString& path);

} // namespace heihachi
