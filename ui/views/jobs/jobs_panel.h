#pragma once

#include "core/jobs/job_scheduler.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace heihachi {

class EmptyHint;
class JobListModel;
class JobRow;

/// The list of jobs with progress, time left and a cancel button each.
class JobsPanel final : public QWidget
{
    Q_OBJECT

public:
    JobsPanel(JobScheduler& scheduler, JobListModel& model, QWidget* parent = nullptr);

private:
    void addRows(int first, int last);
    void updateRows(int first, int last);
    void rebuild();
    void showState();

    JobScheduler& m_scheduler;
    JobListModel& m_model;
    QVBoxLayout* m_rowLayout;
    QScrollArea* m_scroll;
    EmptyHint* m_empty;
    QStackedWidget* m_pages;
    QPushButton* m_clear;
    std::vector<JobRow*> m_rows;
};

} // namespace heihachi
