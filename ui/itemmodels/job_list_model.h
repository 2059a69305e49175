#pragma once

#include "core/jobs/job_scheduler.h"

#include <QAbstractListModel>

#include <vector>

namespace heihachi {

/// The jobs of a scheduler in order of submission. The scheduler outlives it. UI thread.
class JobListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int JobIdRole = Qt::UserRole; ///< qint64
    static constexpr int StateRole = Qt::UserRole + 1; ///< int of JobState
    static constexpr int FractionRole = Qt::UserRole + 2; ///< double, 0 to 1
    static constexpr int StatusTextRole = Qt::UserRole + 3; ///< translated, e.g. "drum hits, 9 s left"

    explicit JobListModel(JobScheduler& scheduler, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<JobInfo>& jobs() const { return m_jobs; }
    [[nodiscard]] const JobInfo* running() const; ///< the first that runs, else the first queued; null when all ended
    [[nodiscard]] int activeCount() const; ///< running or queued
    [[nodiscard]] int endedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Translated: activity, percent and time left of a running job, how an ended one ended.
    [[nodiscard]] static QString statusText(const JobInfo& job);
    [[nodiscard]] static bool isActive(const JobInfo& job);

private:
    void add(JobId id);
    void refresh(JobId id);
    void reset();

    JobScheduler& m_scheduler;
    std::vector<JobInfo> m_jobs;
};

} // namespace heihachi
