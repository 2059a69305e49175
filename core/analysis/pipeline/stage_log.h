#pragma once

#include "core/analysis/pipeline/stage_registry.h"

namespace heihachi {

/// What became of the stages of a run so far, and from it, which later ones can run. One thread.
class StageLog
{
public:
    StageLog(const StageRegistry& registry, const AnalysisConfig& config);

    /// Why a stage must be skipped, translated: it was not asked for, or an input is missing. Empty when it can run.
    [[nodiscard]] QString skipReason(const StageDeclaration& stage) const;

    void addDone(const StageDeclaration& stage, double cpuSeconds);
    void addSkipped(const StageDeclaration& stage, const QString& reason);
    /// Leaves a diagnostic, too.
    void addFailed(const StageDeclaration& stage, const Error& error, double cpuSeconds);

    [[nodiscard]] const std::vector<StageOutcome>& outcomes() const { return m_outcomes; }
    [[nodiscard]] const Diagnostics& diagnostics() const { return m_diagnostics; }

private:
    [[nodiscard]] const StageOutcome* find(const QString& id) const;

    const StageRegistry& m_registry;
    const AnalysisConfig& m_config;
    std::vector<StageOutcome> m_outcomes; ///< in order of execution
    Diagnostics m_diagnostics;
};

} // namespace heihachi
