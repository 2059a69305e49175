#include "core/analysis/pipeline/chunk_stage_run.h"

#include "core/analysis/pipeline/process_usage.h"
#include "core/analysis/pipeline/stage_guard.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace heihachi {
namespace {

constexpr qint64 kBeforeTheFirstChunk = -1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::ChunkStageRun)
};

} // namespace

ChunkStageRun::ChunkStageRun(const StageEntry& entry, const AnalysisConfig& config)
    : m_declaration(entry.declaration)
{
    const Status status = guarded([&] { return make(entry, config); });
    if (!status) {
        m_needs = {};
        fail(kBeforeTheFirstChunk, status.error());
    }
}

Status ChunkStageRun::make(const StageEntry& entry, const AnalysisConfig& config)
{
    auto stage = entry.makeChunkStage(StageParameters(m_declaration, config.stages().value(m_declaration.id)));
    if (!stage)
        return failureOf(stage);
    m_stage = std::move(*stage);
    if (!m_stage)
        return failure(ErrorCode::Internal, Texts::tr("The stage could not be made."));
    m_needs = m_stage->needs();
    m_formats = m_stage->tracks();
    return checkFormats();
}

Status ChunkStageRun::checkFormats() const
{
    const bool needsAreSound = m_needs.contextFrames >= 0 && std::ranges::all_of(m_needs.stftWindows, [](int window) {
        return window >= 2 && std::has_single_bit(unsigned(window));
    });
    if (!needsAreSound)
        return failure(ErrorCode::Internal, Texts::tr("The stage asks for spectra or a context that can't be."));
    for (const TrackFormat& format : m_formats)
        if (!m_declaration.outputs.contains(format.name) || format.width < 1 || format.rowsPerFrame < 1
            || kHop % format.rowsPerFrame != 0)
            return failure(
                ErrorCode::Internal, Texts::tr("The track “%1” is not laid out as declared.").arg(format.name));
    return {};
}

void ChunkStageRun::begin(qint64 expectedFrames, const QStringList& wanted)
{
    std::vector<TrackFormat> kept;
    for (const TrackFormat& format : m_formats) {
        m_isWanted.push_back(wanted.contains(format.name));
        if (m_isWanted.back())
            kept.push_back(format);
    }
    m_joiner = std::make_unique<TrackJoiner>(kept, expectedFrames);
}

Result<std::vector<Track>> ChunkStageRun::computed(ChunkData& data) const
{
    const qint64 frames = data.endFrame() - data.firstFrame();
    std::vector<Track> tracks;
    tracks.reserve(m_formats.size());
    for (const TrackFormat& format : m_formats)
        tracks.push_back(makeTrack(format, frames));
    const StageChunk chunk(data, m_needs);
    if (const Status status = m_stage->process(chunk, tracks); !status)
        return failureOf(status);
    if (!std::ranges::all_of(tracks, [&](const Track& track) { return hasRowsFor(track, frames); }))
        return failure(ErrorCode::Internal, Texts::tr("The stage changed the layout of its tracks."));
    std::vector<Track> wanted;
    for (size_t i = 0; i < tracks.size(); ++i)
        if (m_isWanted[i])
            wanted.push_back(std::move(tracks[i]));
    return wanted;
}

void ChunkStageRun::process(qint64 index, ChunkData& data)
{
    if (hasFailedBefore(index))
        return;
    double seconds = 0.0;
    const Status status = guarded([&]() -> Status {
        const CpuTimer timer(seconds);
        auto tracks = computed(data);
        if (!tracks)
            return failureOf(tracks);
        m_joiner->add(index, std::move(*tracks));
        return {};
    });
    addCpuSeconds(seconds);
    if (!status)
        fail(index, status.error());
}

void ChunkStageRun::fail(qint64 index, const Error& error)
{
    const std::lock_guard lock(m_mutex);
    if (index >= m_failedAt.load())
        return;
    m_failedAt.store(index);
    m_error = error;
}

void ChunkStageRun::addCpuSeconds(double seconds)
{
    const std::lock_guard lock(m_mutex);
    m_cpuSeconds += seconds;
}

std::optional<Error> ChunkStageRun::failed() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

std::vector<ModelUse> ChunkStageRun::models() const
{
    return m_stage ? m_stage->models() : std::vector<ModelUse>();
}

double ChunkStageRun::cpuSeconds() const
{
    const std::lock_guard lock(m_mutex);
    return m_cpuSeconds;
}

std::vector<Track> ChunkStageRun::takeTracks()
{
    return m_joiner ? m_joiner->take() : std::vector<Track>();
}

} // namespace heihachi
