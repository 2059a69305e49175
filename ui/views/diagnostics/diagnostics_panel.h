#pragma once

#include "core/analysis/pipeline/stage_registry.h"
#include "ui/session/theme.h"
#include "ui/session/time_viewport.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace heihachi {

class DiagnosticModel;
class EmptyHint;

/// What a person should know of the shown run: findings about the signal, and which results are missing and why. A
/// click goes to the place in the recording.
class DiagnosticsPanel final : public QWidget
{
    Q_OBJECT

public:
    DiagnosticsPanel(
        const StageRegistry& registry, TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);
    void setResult(const AnalysisResultPtr& result);
    /// Brings the alarms into view and makes the first of them the current entry; the timeline stays where it is.
    void showAlarms();
    [[nodiscard]] DiagnosticModel& model() { return *m_model; }

private:
    void goTo(const QModelIndex& index);
    const StageRegistry& m_registry;
    TimeViewport& m_viewport;
    DiagnosticModel* m_model;
    QListView* m_list;
    EmptyHint* m_empty;
    QStackedWidget* m_pages;
};

} // namespace heihachi
