#pragma once

#include "core/base/time_range.h"
#include "ui/playback/audio_output.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace heihachi {

/// What the window is started with.
struct WindowOptions
{
    QStringList files; ///< opened at once: audio, folders, a project
    QString demoPath; ///< the demo mix; empty = none offered
    QString cacheDirectory; ///< peak pyramids
    QString dataDirectory; ///< untitled projects
    int threads = 0; ///< of an analysis, 0 = all cores
    /// Where the sound goes; empty: to the sound devices of the system.
    std::function<std::unique_ptr<AudioOutputs>()> makeOutputs = {};
    std::optional<TimeRange> range = {}; ///< shown as soon as there is a recording; absent: the whole of it
};

} // namespace heihachi
