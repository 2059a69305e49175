#include "core/analysis/pipeline/analyzer.h"

#include "core/analysis/pipeline/derived_runner.h"
#include "core/analysis/pipeline/process_usage.h"
#include "core/analysis/pipeline/signal_pass.h"
#include "core/analysis/pipeline/stage_guard.h"
#include "core/audio/content_hash.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace heihachi {
namespace {

// Where the phases end in the progress of the whole; measured shares of the time.
constexpr double kHashEnd = 0.01;
constexpr double kSignalEnd = 0.95;
constexpr double kHashStepBytes = 10e6; // contentHash() asks about as often

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::analyze)
};

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, Texts::tr("The analysis was cancelled."));
}

/// One analysis from start to end.
class Analysis
{
public:
    Analysis(const StageRegistry& registry, const AnalysisOptions& options, AnalysisConfig config)
        : m_options(options)
        , m_config(std::move(config))
        , m_threads(options.threads > 0 ? options.threads : std::max(1, QThread::idealThreadCount()))
        , m_meter(options.progress)
        , m_log(registry, m_config)
    {
        for (const StageEntry& entry : registry.stages())
            (entry.makeChunkStage ? m_chunkEntries : m_derivedEntries).push_back(&entry);
        for (const StageEntry* entry : m_derivedEntries)
            if (m_config.isEnabled(entry->declaration.id))
                m_tracks.addConsumer(entry->declaration.inputs + entry->declaration.optionalInputs);
    }

    Result<AnalysisOutcome> run(const QString& path);

private:
    [[nodiscard]] Result<QByteArray> hash(const SourceInfo& info);
    [[nodiscard]] Result<SignalPass::Outcome> readSignal(AudioReader& reader);
    [[nodiscard]] std::vector<std::unique_ptr<ChunkStageRun>> makeChunkStages(qint64 expectedFrames) const;
    void collectTracks(const std::vector<std::unique_ptr<ChunkStageRun>>& stages);
    void storeOverview(const PeakCache& cache);
    void completeRecord();

    const AnalysisOptions& m_options;
    const AnalysisConfig m_config;
    const int m_threads;
    ProgressMeter m_meter;
    StageLog m_log;
    TrackStore m_tracks;
    std::vector<const StageEntry*> m_chunkEntries;
    std::vector<const StageEntry*> m_derivedEntries;
    std::shared_ptr<const PeakPyramid> m_overview;
    AnalysisResult m_result;
};

Result<AnalysisOutcome> Analysis::run(const QString& path)
{
    const auto started = std::chrono::steady_clock::now();
    m_result.run.startedUtc = QDateTime::currentDateTimeUtc();
    if (!m_meter.enter(0.0, kHashEnd, Texts::tr("opening the file")))
        return cancelled();
    const auto reader = AudioReader::open(path);
    if (!reader)
        return failureOf(reader);
    const Result<QByteArray> contentHash = hash((*reader)->info());
    if (!contentHash)
        return failureOf(contentHash);
    m_result.source.contentHash = *contentHash;
    const auto signal = readSignal(**reader);
    if (!signal)
        return failureOf(signal);
    m_result.source.info = (*reader)->info();
    m_result.source.durationSeconds = double(signal->samples) / kAnalysisRate;
    DerivedRunner runner(m_config, m_tracks, signal->chunkSeconds, m_log, m_meter);
    const Status derived = runner.run(m_derivedEntries, kSignalEnd, 1.0, m_result);
    if (!derived)
        return failureOf(derived);
    completeRecord();
    m_result.run.decodeSeconds = signal->decodeSeconds;
    m_result.run.wallSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    if (!m_meter.enter(1.0, 1.0, Texts::tr("done")))
        return cancelled();
    return AnalysisOutcome{std::make_shared<const AnalysisResult>(std::move(m_result)), m_overview};
}

Result<QByteArray> Analysis::hash(const SourceInfo& info)
{
    double bytes = 0.0;
    return contentHash(info.path, [&] {
        bytes += kHashStepBytes;
        return m_meter.update(bytes / double(std::max<qint64>(1, info.fileBytes)));
    });
}

Result<SignalPass::Outcome> Analysis::readSignal(AudioReader& reader)
{
    if (!m_meter.enter(kHashEnd, kSignalEnd, Texts::tr("reading audio")))
        return cancelled();
    const std::optional<qint64> expected = reader.expectedFrames();
    const std::optional<PeakCache> cache
        = m_options.cacheDirectory.isEmpty() ? std::nullopt : std::make_optional<PeakCache>(m_options.cacheDirectory);
    m_overview = cache ? cache->find(m_result.source.contentHash) : nullptr;
    if (m_overview && m_overview->frames() != expected)
        m_overview.reset();
    PeakPyramidBuilder builder;
    const bool isBuilding = !m_overview;

    const auto stages = makeChunkStages(framesIn(std::max<qint64>(0, expected.value_or(0))));
    SignalPass pass(stages, {m_threads, m_options.chunkSeconds}, m_meter);
    const auto outcome = pass.run(reader, isBuilding ? &builder : nullptr);
    if (!outcome)
        return failureOf(outcome);
    m_result.diagnostics = reader.diagnostics();
    if (isBuilding) {
        m_overview = builder.finish();
        if (cache)
            storeOverview(*cache);
    }
    collectTracks(stages);
    return outcome;
}

std::vector<std::unique_ptr<ChunkStageRun>> Analysis::makeChunkStages(qint64 expectedFrames) const
{
    std::vector<std::unique_ptr<ChunkStageRun>> stages;
    for (const StageEntry* entry : m_chunkEntries) {
        if (!m_config.isEnabled(entry->declaration.id))
            continue;
        QStringList wanted;
        for (const QString& output : entry->declaration.outputs)
            if (m_tracks.isWanted(output))
                wanted << output;
        stages.push_back(std::make_unique<ChunkStageRun>(*entry, m_config));
        stages.back()->begin(expectedFrames, wanted);
    }
    return stages;
}

void Analysis::collectTracks(const std::vector<std::unique_ptr<ChunkStageRun>>& stages)
{
    auto stage = stages.begin();
    for (const StageEntry* entry : m_chunkEntries) {
        const StageDeclaration& declaration = entry->declaration;
        if (!m_config.isEnabled(declaration.id)) {
            m_log.addSkipped(declaration, m_log.skipReason(declaration));
            continue;
        }
        ChunkStageRun& run = **stage++;
        if (const auto error = run.failed(); error && error->code == ErrorCode::NotComputed) {
            m_log.addSkipped(declaration, error->text());
            continue;
        } else if (error) {
            m_log.addFailed(declaration, *error, run.cpuSeconds());
            continue;
        }
        const std::vector<ModelUse> models = run.models();
        m_result.run.models.insert(m_result.run.models.end(), models.begin(), models.end());
        for (Track& track : run.takeTracks())
            m_tracks.add(std::move(track));
        m_log.addDone(declaration, run.cpuSeconds());
    }
}

void Analysis::storeOverview(const PeakCache& cache)
{
    const Status stored = cache.store(m_result.source.contentHash, *m_overview);
    if (stored)
        return;
    qCWarning(lcAnalysis).noquote() << stored.error().text();
    m_result.diagnostics.push_back({Severity::Info, QStringLiteral("cache.not_written"), QStringLiteral("analysis"),
        Texts::tr("The waveform overview could not be kept for the next time: %1").arg(stored.error().text()),
        std::nullopt});
}

void Analysis::completeRecord()
{
    const Diagnostics& failures = m_log.diagnostics();
    m_result.diagnostics.insert(m_result.diagnostics.end(), failures.begin(), failures.end());
    RunRecord& run = m_result.run;
    run.programVersion = QCoreApplication::applicationVersion();
    run.config = m_config;
    run.stages = m_log.outcomes();
    run.peakMemoryBytes = peakMemoryBytes();
    run.threads = m_threads;
}

} // namespace

Result<AnalysisOutcome> analyze(const QString& path, const StageRegistry& registry, const AnalysisOptions& options)
{
    auto config = options.config.completed(registry);
    if (!config)
        return failureOf(config);
    Result<AnalysisOutcome> outcome = failure(ErrorCode::Internal, QString());
    const Status status = guarded([&]() -> Status {
        outcome = Analysis(registry, options, std::move(*config)).run(path);
        return {};
    });
    if (!status)
        return failureOf(status);
    return outcome;
}

} // namespace heihachi
