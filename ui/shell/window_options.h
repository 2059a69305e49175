#pragma once

#include <QString>
#include <QStringList>

namespace heihachi {

/// What the window is started with.
struct WindowOptions
{
    QStringList files; ///< opened at once: audio, folders, a project
    QString demoPath; ///< the demo mix; empty = none offered
    QString cacheDirectory; ///< peak pyramids
    QString dataDirectory; ///< untitled projects
    int threads = 0; ///< of an analysis, 0 = all cores
};

} // namespace heihachi
