#pragma once

#include "core/base/id.h"
#include "core/jobs/job.h"
#include "ui/views/timeline/beat_lines.h"

#include <QStatusBar>

#include <optional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace heihachi {

class DiagnosticModel;
class JobListModel;
class TimeViewport;

/// Bottom line of the window: the running job with progress and a cancel button at the left; notes about the run and
/// the time under the pointer at the right, with bar and beat.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(const JobListModel& jobs, const DiagnosticModel& diagnostics, const TimeViewport& viewport,
        QWidget* parent = nullptr);
    /// Puts this widget left of the notes, where it shows for as long as it is visible itself.
    void addNotice(QWidget* notice);
    /// From now on bar and beat stand beside the time under the pointer; null: they do not.
    void setBeatGrid(const std::shared_ptr<const BeatGrid>& grid);

Q_SIGNALS:
    void cancelRequested(heihachi::JobId id);
    void jobsRequested(); ///< the list of jobs is to be shown
    void diagnosticsRequested();

private:
    void makeWidgets();
    void showJob();
    void showDiagnostics();
    void showPointer(std::optional<double> seconds);

    const JobListModel& m_jobs;
    const DiagnosticModel& m_diagnostics;
    QToolButton* m_job;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
    QToolButton* m_notes;
    QLabel* m_pointer;
    BeatLinesPtr m_beats;
    JobId m_shown;
};

} // namespace heihachi
