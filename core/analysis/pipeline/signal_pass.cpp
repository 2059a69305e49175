#include "core/analysis/pipeline/signal_pass.h"

#include "core/analysis/pipeline/process_usage.h"
#include "core/analysis/pipeline/stage_guard.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr qint64 kBlockFrames = 16384; // a third of a second: cancelling and progress are looked at between blocks
constexpr int kWaitMs = 20;
constexpr double kDecodeShare = 0.2; // of the progress of this pass
constexpr double kLongestChunkSeconds = 600.0;
constexpr double kUsualChunkSeconds = 30.0;
constexpr double kTypicalFrames = 600.0 * kFrameRate; // of recordings that do not tell their length

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::SignalPass)
};

qint64 framesOf(double chunkSeconds)
{
    const bool isUsable = std::isfinite(chunkSeconds) && chunkSeconds > 0.0;
    const double seconds = isUsable ? std::min(chunkSeconds, kLongestChunkSeconds) : kUsualChunkSeconds;
    return std::max<qint64>(1, std::llround(seconds * kFrameRate));
}

} // namespace

SignalPass::SignalPass(
    const std::vector<std::unique_ptr<ChunkStageRun>>& stages, const Options& options, ProgressMeter& meter)
    : m_stages(stages)
    , m_meter(meter)
    , m_threads(std::max(1, options.threads))
    , m_slots(m_threads + 1)
{
    for (const auto& stage : m_stages)
        m_plan.add(stage->needs());
    m_layout = {framesOf(options.chunkSeconds), m_plan.contextFrames(), m_plan.largestWindow() / 2};
    m_pool.setMaxThreadCount(m_threads);
}

SignalPass::~SignalPass()
{
    m_stop.store(true);
    m_pool.clear();
    m_pool.waitForDone();
}

Result<SignalPass::Outcome> SignalPass::run(AudioReader& reader, PeakPyramidBuilder* overview)
{
    m_expectedFrames = framesIn(std::max<qint64>(0, reader.expectedFrames().value_or(0)));
    ChunkSource source(m_layout);
    Outcome outcome;
    std::vector<float> block(2 * kBlockFrames);
    for (bool atEnd = false; !atEnd;) {
        {
            const CpuTimer timer(outcome.decodeSeconds);
            const Result<qint64> frames = reader.read(block);
            if (!frames)
                return failureOf(frames);
            const auto part = std::span(block).first(2 * size_t(*frames));
            atEnd = part.empty();
            if (overview)
                overview->add(part);
            source.add(part);
            if (atEnd)
                source.finish();
        }
        m_decodedFrames = framesIn(source.samples());
        if (const Status status = submitReady(source); !status)
            return failureOf(status);
    }
    if (source.samples() == 0)
        return failure(ErrorCode::EmptyAudio, Texts::tr("“%1” holds no sound.").arg(reader.info().path));
    m_expectedFrames = m_decodedFrames;
    if (const Status status = awaitAll(); !status)
        return failureOf(status);
    outcome.samples = source.samples();
    outcome.chunkSeconds = double(m_layout.framesPerChunk) / kFrameRate;
    return outcome;
}

Status SignalPass::submitReady(ChunkSource& source)
{
    for (auto chunk = source.next(); chunk; chunk = source.next()) {
        while (!m_slots.tryAcquire(1, kWaitMs))
            if (const Status status = tick(); !status)
                return status;
        m_pool.start([this, samples = std::make_shared<ChunkSamples>(std::move(*chunk))] {
            processGuarded(std::move(*samples));
            m_slots.release();
        });
    }
    return tick();
}

Status SignalPass::awaitAll()
{
    while (!m_pool.waitForDone(kWaitMs))
        if (const Status status = tick(); !status)
            return status;
    return tick();
}

Status SignalPass::tick()
{
    bool goOn = true;
    if (m_expectedFrames > 0) {
        const double whole = double(m_expectedFrames);
        const double steps = whole * double(std::max<size_t>(1, m_stages.size()));
        const double done = m_stages.empty() ? double(m_decodedFrames) : double(m_doneSteps.load());
        goOn = m_meter.update(
            kDecodeShare * std::min(1.0, double(m_decodedFrames) / whole) + (1.0 - kDecodeShare) * done / steps);
    } else {
        goOn = m_meter.updateOpenEnded(double(m_decodedFrames), kTypicalFrames);
    }
    if (goOn && !m_stop.load())
        return {};
    m_stop.store(true);
    return stopReason();
}

Status SignalPass::stopReason()
{
    const std::lock_guard lock(m_mutex);
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    return failure(ErrorCode::Cancelled, Texts::tr("The analysis was cancelled."));
}

void SignalPass::processGuarded(ChunkSamples samples)
{
    const Status status = guarded([&]() -> Status {
        process(std::move(samples));
        return {};
    });
    if (status)
        return;
    const std::lock_guard lock(m_mutex);
    m_error = status.error();
    m_stop.store(true);
}

void SignalPass::process(ChunkSamples samples)
{
    if (m_stop.load())
        return;
    const qint64 index = samples.index;
    const qint64 frames = samples.endFrame - samples.firstFrame;
    std::unique_ptr<SpectrumWorkspace> workspace = takeWorkspace();
    ChunkData data(std::move(samples), m_plan, *workspace);
    computeSpectra(index, data);
    for (const auto& stage : m_stages) {
        if (m_stop.load() || m_meter.isCancelled())
            return;
        stage->process(index, data);
        m_doneSteps.fetch_add(frames);
    }
    const std::lock_guard lock(m_mutex);
    m_idleWorkspaces.push_back(std::move(workspace));
}

void SignalPass::computeSpectra(qint64 index, ChunkData& data)
{
    for (const auto& [window, context] : m_plan.contextFramesByWindow()) {
        std::vector<ChunkStageRun*> users;
        for (const auto& stage : m_stages)
            if (!stage->hasFailedBefore(index) && std::ranges::count(stage->needs().stftWindows, window) > 0)
                users.push_back(stage.get());
        if (users.empty() || m_stop.load())
            continue;
        double seconds = 0.0;
        {
            const CpuTimer timer(seconds);
            (void)data.spectrum(window);
        }
        for (ChunkStageRun* user : users) // what is computed for all is paid by all
            user->addCpuSeconds(seconds / double(users.size()));
    }
}

std::unique_ptr<SpectrumWorkspace> SignalPass::takeWorkspace()
{
    const std::lock_guard lock(m_mutex);
    if (m_idleWorkspaces.empty())
        return std::make_unique<SpectrumWorkspace>();
    std::unique_ptr<SpectrumWorkspace> workspace = std::move(m_idleWorkspaces.back());
    m_idleWorkspaces.pop_back();
    return workspace;
}

} // namespace heihachi
