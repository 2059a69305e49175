#include "core/analysis/pipeline/stage_log.h"

#include <QCoreApplication>

#include <algorithm>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::StageLog)
};

StageOutcome outcomeOf(const StageDeclaration& stage, StageStatus status, const QString& reason, double cpuSeconds)
{
    return {stage.id, stage.version, status, reason, cpuSeconds};
}

} // namespace

StageLog::StageLog(const StageRegistry& registry, const AnalysisConfig& config)
    : m_registry(registry)
    , m_config(config)
{
}

const StageOutcome* StageLog::find(const QString& id) const
{
    const auto found = std::ranges::find(m_outcomes, id, &StageOutcome::id);
    return found == m_outcomes.end() ? nullptr : &*found;
}

QString StageLog::skipReason(const StageDeclaration& stage) const
{
    if (!m_config.isEnabled(stage.id))
        return Texts::tr("This stage was not asked for.");
    for (const QString& input : stage.inputs) {
        const StageEntry* maker = m_registry.makerOf(input);
        const StageOutcome* outcome = maker ? find(maker->declaration.id) : nullptr;
        if (outcome && outcome->status == StageStatus::Done)
            continue;
        const QString title = maker ? maker->declaration.title : input;
        if (outcome && outcome->status == StageStatus::Failed)
            return Texts::tr("It needs “%1”, which failed.").arg(title);
        if (maker && !m_config.isEnabled(maker->declaration.id))
            return Texts::tr("It needs “%1”, which was not asked for.").arg(title);
        return Texts::tr("It needs “%1”, which was skipped.").arg(title);
    }
    return {};
}

void StageLog::addDone(const StageDeclaration& stage, double cpuSeconds)
{
    m_outcomes.push_back(outcomeOf(stage, StageStatus::Done, QString(), cpuSeconds));
}

void StageLog::addSkipped(const StageDeclaration& stage, const QString& reason)
{
    m_outcomes.push_back(outcomeOf(stage, StageStatus::Skipped, reason, 0.0));
}

void StageLog::addFailed(const StageDeclaration& stage, const Error& error, double cpuSeconds)
{
    m_outcomes.push_back(outcomeOf(stage, StageStatus::Failed, error.text(), cpuSeconds));
    m_diagnostics.push_back({Severity::Error, QStringLiteral("stage.failed"), stage.id,
        Texts::tr("“%1” failed, so its result is missing. %2").arg(stage.title, error.text()), std::nullopt});
}

} // namespace heihachi
