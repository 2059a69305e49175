#include "ui/session/recent_files.h"

#include "ui/session/project_paths.h"
#include "ui/session/settings_keys.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace heihachi {

RecentFiles::RecentFiles(QObject* parent)
    : QObject(parent)
{
    const QSettings settings;
    m_audio = settings.value(settings::kRecentAudio).toStringList().mid(0, kMaximum);
    m_projects = settings.value(settings::kRecentProjects).toStringList().mid(0, kMaximum);
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList& list = isProjectPath(path) ? m_projects : m_audio;
    list.removeAll(absolute);
    list.prepend(absolute);
    list = list.mid(0, kMaximum);
    save();
}

void RecentFiles::removeMissing()
{
    const auto isMissing = [](const QString& path) { return !QFileInfo::exists(path); };
    const auto removed = m_audio.removeIf(isMissing) + m_projects.removeIf(isMissing);
    if (removed > 0)
        save();
}

void RecentFiles::clear()
{
    m_audio.clear();
    m_projects.clear();
    save();
}

void RecentFiles::save()
{
    QSettings settings;
    settings.setValue(settings::kRecentAudio, m_audio);
    settings.setValue(settings::kRecentProjects, m_projects);
    Q_EMIT changed();
}

} // namespace heihachi
