#pragma once

class QMainWindow;

namespace heihachi {

class HitSelection;
class JobListModel;
class MessageBar;
class ProjectSession;
class RecentFiles;
class StageRegistry;
class Theme;
class TimeViewport;

/// What the actions of the window work on. All of it belongs to the window and outlives them.
struct WindowParts
{
    QMainWindow& window;
    const StageRegistry& registry;
    ProjectSession& session;
    JobListModel& jobs;
    TimeViewport& viewport;
    HitSelection& selection;
    Theme& theme;
    RecentFiles& recent;
    MessageBar& messages;
};

} // namespace heihachi
