#include "ui/session/store_thread.h"

#include <QFileInfo>
#include <QMutexLocker>

namespace heihachi {
namespace {

Result<ProjectStore*> connectedTo(const QString& path, StoreThread::Slot& slot)
{
    if (slot && slot->path() == path)
        return slot.get();
    Result<std::unique_ptr<ProjectStore>> opened = openOrCreateProject(path);
    if (!opened)
        return failureOf(opened);
    slot = std::move(*opened);
    return slot.get();
}

} // namespace

Result<std::unique_ptr<ProjectStore>> openOrCreateProject(const QString& path)
{
    return QFileInfo::exists(path) ? ProjectStore::open(path) : ProjectStore::create(path);
}

StoreThread::StoreThread()
    : m_context(new QObject)
{
    m_thread.setObjectName(QStringLiteral("project store"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    post([this](Slot& slot) {
        slot.reset(); // the connection belongs to that thread
        m_thread.quit();
    });
    m_thread.wait();
    delete m_context;
}

void StoreThread::post(Task task)
{
    QMetaObject::invokeMethod(
        m_context, [this, run = std::move(task)] { run(m_slot); }, Qt::QueuedConnection);
}

void StoreThread::post(const ProjectTargetPtr& target, StoreTask task)
{
    post([target, run = std::move(task)](Slot& slot) {
        const QMutexLocker lock(&target->mutex());
        run(connectedTo(target->path(), slot));
    });
}

} // namespace heihachi
