#pragma once

#include <QMutex>
#include <QString>

#include <memory>
#include <utility>

namespace heihachi {

/// Where the runs of a project go. Jobs hold it rather than a path, so that "Save as" during an analysis takes the run
/// along. Whoever opens or writes the project file holds the lock meanwhile. Any thread.
class ProjectTarget
{
public:
    explicit ProjectTarget(QString path)
        : m_path(std::move(path))
    {
    }

    [[nodiscard]] QMutex& mutex() { return m_mutex; }
    /// With the mutex held only.
    [[nodiscard]] const QString& path() const { return m_path; }
    void setPath(const QString& path) { m_path = path; }

private:
    QMutex m_mutex;
    QString m_path;
};

using ProjectTargetPtr = std::shared_ptr<ProjectTarget>;

} // namespace heihachi
