#include "ui/itemmodels/job_list_model.h"

#include "core/base/time_text.h"

#include <QLocale>

#include <algorithm>

namespace heihachi {

JobListModel::JobListModel(JobScheduler& scheduler, QObject* parent)
    : QAbstractListModel(parent)
    , m_scheduler(scheduler)
    , m_jobs(scheduler.jobs())
{
    connect(&scheduler, &JobScheduler::jobAdded, this, &JobListModel::add);
    connect(&scheduler, &JobScheduler::jobChanged, this, &JobListModel::refresh);
    connect(&scheduler, &JobScheduler::jobEnded, this, &JobListModel::refresh);
    connect(&scheduler, &JobScheduler::jobsCleared, this, &JobListModel::reset);
}

bool JobListModel::isActive(const JobInfo& job)
{
    return job.state == JobState::Running || job.state == JobState::Queued;
}

const JobInfo* JobListModel::running() const
{
    auto found = std::ranges::find(m_jobs, JobState::Running, &JobInfo::state);
    if (found == m_jobs.end())
        found = std::ranges::find(m_jobs, JobState::Queued, &JobInfo::state);
    return found == m_jobs.end() ? nullptr : &*found;
}

int JobListModel::activeCount() const
{
    return int(std::ranges::count_if(m_jobs, isActive));
}

int JobListModel::endedCount() const
{
    return int(m_jobs.size()) - activeCount();
}

void JobListModel::add(JobId id)
{
    const std::vector<JobInfo> all = m_scheduler.jobs();
    const auto found = std::ranges::find(all, id, &JobInfo::id);
    if (found == all.end())
        return;
    const int row = int(m_jobs.size());
    beginInsertRows({}, row, row);
    m_jobs.push_back(*found);
    endInsertRows();
}

void JobListModel::refresh(JobId id)
{
    const std::vector<JobInfo> all = m_scheduler.jobs();
    const auto from = std::ranges::find(all, id, &JobInfo::id);
    const auto to = std::ranges::find(m_jobs, id, &JobInfo::id);
    if (from == all.end() || to == m_jobs.end())
        return;
    *to = *from;
    const QModelIndex changed = index(int(to - m_jobs.begin()));
    Q_EMIT dataChanged(changed, changed);
}

void JobListModel::reset()
{
    beginResetModel();
    m_jobs = m_scheduler.jobs();
    endResetModel();
}

int JobListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

QString JobListModel::statusText(const JobInfo& job)
{
    switch (job.state) {
    case JobState::Queued:
        return tr("waiting");
    case JobState::Finished:
        return tr("finished");
    case JobState::Cancelled:
        return tr("cancelled");
    case JobState::Failed:
        return job.error.text();
    case JobState::Running:
        break;
    }
    QString text = tr("%1 %").arg(QLocale().toString(int(100.0 * job.fraction)));
    if (!job.activity.isEmpty())
        text = tr("%1: %2", "activity: percent").arg(job.activity, text);
    if (job.secondsLeft)
        text += tr(", %1 left", "time").arg(durationText(*job.secondsLeft));
    return text;
}

QVariant JobListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JobInfo& job = m_jobs[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return job.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(job.title, statusText(job));
    case JobIdRole:
        return job.id.value;
    case StateRole:
        return int(job.state);
    case FractionRole:
        return job.fraction;
    case StatusTextRole:
        return statusText(job);
    default:
        return {};
    }
}

} // namespace heihachi
