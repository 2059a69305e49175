#pragma once

#include "core/jobs/job.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace heihachi {

/// One job in the list of jobs: title, how far it is, a bar, and a button that cancels it while it is active.
class JobRow final : public QWidget
{
    Q_OBJECT

public:
    explicit JobRow(QWidget* parent = nullptr);
    void setJob(const JobInfo& job);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_title;
    QLabel* m_status;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace heihachi
