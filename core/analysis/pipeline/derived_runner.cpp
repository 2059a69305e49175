#include "core/analysis/pipeline/derived_runner.h"

#include "core/analysis/pipeline/process_usage.h"
#include "core/analysis/pipeline/stage_guard.h"

#include <QCoreApplication>

#include <stdexcept>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::DerivedRunner)
};

class Context final : public DerivedContext
{
public:
    Context(const StageDeclaration& stage, const TrackStore& tracks, double chunkSeconds, AnalysisResult& result,
        ProgressMeter& meter)
        : m_stage(stage)
        , m_tracks(tracks)
        , m_chunkSeconds(chunkSeconds)
        , m_result(result)
        , m_meter(meter)
    {
    }

    const Track& track(const QString& name) const override
    {
        const Track* found = m_stage.inputs.contains(name) ? m_tracks.find(name) : nullptr;
        if (!found)
            throw std::out_of_range("a track that is no declared input was asked for: " + name.toStdString());
        return *found;
    }
    const Track* optionalTrack(const QString& name) const override
    {
        return m_stage.optionalInputs.contains(name) ? m_tracks.find(name) : nullptr;
    }
    double durationSeconds() const override { return m_result.source.durationSeconds; }
    double chunkSeconds() const override { return m_chunkSeconds; }
    AnalysisResult& result() override { return m_result; }
    bool report(double fraction) override { return m_meter.update(fraction); }

private:
    const StageDeclaration& m_stage;
    const TrackStore& m_tracks;
    double m_chunkSeconds;
    AnalysisResult& m_result;
    ProgressMeter& m_meter;
};

} // namespace

DerivedRunner::DerivedRunner(
    const AnalysisConfig& config, TrackStore& tracks, double chunkSeconds, StageLog& log, ProgressMeter& meter)
    : m_config(config)
    , m_tracks(tracks)
    , m_chunkSeconds(chunkSeconds)
    , m_log(log)
    , m_meter(meter)
{
}

Status DerivedRunner::run(
    const std::vector<const StageEntry*>& stages, double begin, double end, AnalysisResult& result)
{
    const double share = (end - begin) / double(std::max<size_t>(1, stages.size()));
    for (size_t i = 0; i < stages.size(); ++i) {
        const StageDeclaration& stage = stages[i]->declaration;
        const double from = begin + double(i) * share;
        bool goOn = true;
        if (const QString reason = m_log.skipReason(stage); !reason.isEmpty()) {
            m_log.addSkipped(stage, reason);
        } else {
            goOn = m_meter.enter(from, from + share, stage.title);
            if (const Status status = goOn ? runOne(*stages[i], result) : Status(); !status)
                return status;
        }
        if (!goOn || m_meter.isCancelled())
            return failure(ErrorCode::Cancelled, Texts::tr("The analysis was cancelled."));
        if (m_config.isEnabled(stage.id))
            m_tracks.release(stage.inputs + stage.optionalInputs);
    }
    return {};
}

Status DerivedRunner::runOne(const StageEntry& entry, AnalysisResult& result)
{
    const AnalysisResult before = result; // small beside the tracks; a failed stage must leave nothing half done
    double seconds = 0.0;
    const Status status = guarded([&]() -> Status {
        const CpuTimer timer(seconds);
        const StageParameters parameters(entry.declaration, m_config.stages().value(entry.declaration.id));
        const Result<std::unique_ptr<DerivedStage>> stage = entry.makeDerivedStage(parameters);
        if (!stage)
            return failureOf(stage);
        if (!*stage)
            return failure(ErrorCode::Internal, Texts::tr("The stage could not be made."));
        Context context(entry.declaration, m_tracks, m_chunkSeconds, result, m_meter);
        return (*stage)->process(context);
    });
    if (m_meter.isCancelled())
        return failure(ErrorCode::Cancelled, Texts::tr("The analysis was cancelled."));
    if (status) {
        m_log.addDone(entry.declaration, seconds);
    } else {
        result = before;
        if (status.error().code == ErrorCode::NotComputed) // there is nothing to compute it from: no fault of the stage
            m_log.addSkipped(entry.declaration, status.error().text());
        else
            m_log.addFailed(entry.declaration, status.error(), seconds);
    }
    return {};
}

} // namespace heihachi
