#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace heihachi {

class JobListModel;

/// What the centre shows while the first analysis of a project runs: what is being done, how far it is, and a way out.
class BusyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyPage(const JobListModel& jobs, QWidget* parent = nullptr);

Q_SIGNALS:
    void cancelRequested();

private:
    void refresh();
    const JobListModel& m_jobs;
    QLabel* m_title;
    QLabel* m_status;
    QProgressBar* m_bar;
};

} // namespace heihachi
