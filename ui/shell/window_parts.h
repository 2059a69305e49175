#pragma once

#include <functional>

class QMainWindow;

namespace heihachi {

class HitFiltering;
class HitSelection;
class JobListModel;
class KeyMap;
class MessageBar;
class ProjectSession;
class RecentFiles;
class StageRegistry;
class Theme;
class TimeViewport;
struct WindowOptions;

/// What the actions of the window work on. All of it belongs to the window and outlives them.
struct WindowParts
{
    QMainWindow& window;
    const StageRegistry& registry;
    ProjectSession& session;
    JobListModel& jobs;
    TimeViewport& viewport;
    HitSelection& selection;
    HitFiltering& filtering;
    Theme& theme;
    RecentFiles& recent;
    MessageBar& messages;
    KeyMap& keys;
    const WindowOptions& options;
    std::function<void()> audioChanged; ///< playback reads its settings again; may be empty
    std::function<void()> rebuild; ///< makes the window anew where that is possible: another language or font size
};

} // namespace heihachi
