#pragma once

#include "ui/shell/window_parts.h"

#include <QObject>

namespace heihachi {

class DiagnosticsPanel;
class GridCorrections;
class GridHistory;
class HandWork;
class HitsPanel;
class RunsPanel;
class RunViews;
class SensitivityPanel;
class WindowPlayback;
class Workspace;

/// Makes the panels of the window, puts each into a dock and lets it follow the run. A new panel is a few lines here
/// and a place in workspace_layout.cpp.
class Panels final : public QObject
{
    Q_OBJECT

public:
    Panels(const WindowParts& parts, GridHistory& gridHistory, HandWork& hand, WindowPlayback& playback,
        Workspace& workspace, RunViews& views, QObject* parent);

    [[nodiscard]] RunsPanel& runs() const { return *m_runs; }
    [[nodiscard]] HitsPanel& hits() const { return *m_hits; }
    [[nodiscard]] DiagnosticsPanel& diagnostics() const { return *m_diagnostics; }
    [[nodiscard]] SensitivityPanel& sensitivity() const { return *m_sensitivity; }
    [[nodiscard]] GridCorrections& gridCorrections() const { return *m_gridCorrections; }

private:
    void addProject(const WindowParts& parts, Workspace& workspace, RunViews& views);
    void addDrums(const WindowParts& parts, Workspace& workspace, RunViews& views);
    void addStatistics(const WindowParts& parts, WindowPlayback& playback, Workspace& workspace, RunViews& views);
    void addHandWork(
        const WindowParts& parts, HandWork& hand, WindowPlayback& playback, Workspace& workspace, RunViews& views);
    void addRhythm(const WindowParts& parts, Workspace& workspace, RunViews& views);

    RunsPanel* m_runs = nullptr;
    HitsPanel* m_hits = nullptr;
    DiagnosticsPanel* m_diagnostics = nullptr;
    SensitivityPanel* m_sensitivity = nullptr;
    GridCorrections* m_gridCorrections = nullptr;
};

} // namespace heihachi
