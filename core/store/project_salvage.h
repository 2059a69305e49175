#pragma once

#include "core/store/project_store.h"
#include "core/store/run_archive.h"

namespace heihachi {

/// Carries what is readable of a damaged project over to a new one, run by run. A run that lost rows keeps the others
/// and gets a diagnostic of severity Error ("project.rows_lost") that says how many are gone and where; a result that
/// is gone altogether becomes a failed stage. Numbers that can't be trusted never pass for whole results.
class ProjectSalvage
{
public:
    /// `damaged` is read only; `rescued` is an empty project of the newest version.
    ProjectSalvage(const Connection& damaged, const Connection& rescued);

    /// Errors: those of writing the new project. What can't be read is no error but a note in the report.
    [[nodiscard]] Result<ProjectStore::RepairReport> run();

private:
    struct SalvagedRun
    {
        AnalysisResult result;
        RunPlace place;
    };

    [[nodiscard]] std::optional<SalvagedRun> readRun(RunId id);
    template <typename Table>
    [[nodiscard]] std::optional<std::vector<typename Table::Row>> readEvents(
        RunId id, SalvagedRun& run, const QString& name);
    void readRhythm(RunId id, SalvagedRun& run);
    void readGrid(RunId id, SalvagedRun& run);
    template <typename Form>
    [[nodiscard]] std::shared_ptr<const typename Form::Content> readDocument(
        RunId id, SalvagedRun& run, const QString& name);
    [[nodiscard]] Status writeRun(const SalvagedRun& run);
    [[nodiscard]] Status copyHandLayers();
    [[nodiscard]] Status copyVerdicts(RunId id, const QString& name);
    [[nodiscard]] Status copyComparisons(); ///< of runs that were saved, both of them
    [[nodiscard]] bool has(const QString& table) const; ///< a project of an earlier version lacks the later ones
    [[nodiscard]] Status copyTable(const QString& table, const QString& key, const QStringList& columns);
    /// A result that is gone altogether: its stage counts as failed.
    void noteLostResult(SalvagedRun& run, const QString& kind, const QString& name);
    void noteLoss(SalvagedRun& run, const QString& message, std::optional<TimeRange> where);

    const Connection& m_damaged;
    const Connection& m_rescued;
    std::vector<StoredSource> m_sources;
    ProjectStore::RepairReport m_report;
};

} // namespace heihachi
