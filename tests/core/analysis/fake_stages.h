#pragma once

#include "core/analysis/pipeline/stage_registry.h"

#include <cmath>

/// Stages made of functions, for tests of what runs them.
namespace heihachi::test {

using ChunkFunction = std::function<Status(const Chunk&, std::span<Track>)>;
using DerivedFunction = std::function<Status(DerivedContext&)>;

class FunctionChunkStage final : public ChunkStage
{
public:
    FunctionChunkStage(ChunkNeeds needs, std::vector<TrackFormat> tracks, ChunkFunction function)
        : m_needs(std::move(needs))
        , m_tracks(std::move(tracks))
        , m_function(std::move(function))
    {
    }
    ChunkNeeds needs() const override { return m_needs; }
    std::vector<TrackFormat> tracks() const override { return m_tracks; }
    Status process(const Chunk& chunk, std::span<Track> tracks) const override { return m_function(chunk, tracks); }

private:
    ChunkNeeds m_needs;
    std::vector<TrackFormat> m_tracks;
    ChunkFunction m_function;
};

class FunctionDerivedStage final : public DerivedStage
{
public:
    explicit FunctionDerivedStage(DerivedFunction function)
        : m_function(std::move(function))
    {
    }
    Status process(DerivedContext& context) const override { return m_function(context); }

private:
    DerivedFunction m_function;
};

inline StageEntry chunkStage(
    const QString& id, std::vector<TrackFormat> tracks, ChunkFunction function, ChunkNeeds needs = {})
{
    StageEntry entry;
    entry.declaration.id = id;
    entry.declaration.title = QStringLiteral("Stage ") + id;
    for (const TrackFormat& track : tracks)
        entry.declaration.outputs << track.name;
    entry.makeChunkStage
        = [=](const StageParameters&) { return std::make_unique<FunctionChunkStage>(needs, tracks, function); };
    return entry;
}

inline StageEntry derivedStage(
    const QString& id, const QStringList& inputs, const QStringList& outputs, DerivedFunction function)
{
    StageEntry entry;
    entry.declaration.id = id;
    entry.declaration.title = QStringLiteral("Stage ") + id;
    entry.declaration.inputs = inputs;
    entry.declaration.outputs = outputs;
    entry.makeDerivedStage = [=](const StageParameters&) { return std::make_unique<FunctionDerivedStage>(function); };
    return entry;
}

inline Status succeed(DerivedContext&)
{
    return {};
}

/// Chunk stage "energy": at 300 rows/s, the power spectrum summed over a context of 7 frames to both sides, and the
/// samples weighted by their distance; track "energy", two values a row. Uneven on purpose.
inline StageEntry energyStage()
{
    constexpr int kContext = 7;
    constexpr int kWindow = 1024;
    const auto process = [](const Chunk& chunk, std::span<Track> tracks) -> Status {
        auto& values = std::get<std::vector<float>>(tracks[0].values);
        const StftBlock& block = chunk.stft(kWindow);
        for (qint64 row = 0; row < tracks[0].rows(); ++row) {
            const qint64 frame = chunk.firstFrame() + row / 3;
            float power = 0.0F;
            for (qint64 n = frame - kContext; n < frame + kContext; ++n)
                for (const std::complex<float>& value : block.frame(n))
                    power += std::norm(value);
            const qint64 center = frame * kHop + (row % 3) * kHop / 3;
            float weighted = 0.0F;
            for (const float sample : chunk.left(center - kHop, 2 * kHop))
                weighted = 0.9F * weighted + sample;
            for (const float sample : chunk.right(center - kHop, 2 * kHop))
                weighted = 0.9F * weighted + sample;
            values[size_t(2 * row)] = power;
            values[size_t(2 * row + 1)] = weighted;
        }
        return {};
    };
    TrackFormat format;
    format.name = QStringLiteral("energy");
    format.width = 2;
    format.rowsPerFrame = 3;
    return chunkStage(QStringLiteral("energy"), {format}, process, {{kWindow}, kContext});
}

/// Derived stage "peaks": every row of "energy" as onsets, so that a result shows every value of the track.
inline StageEntry peaksStage()
{
    const auto process = [](DerivedContext& context) -> Status {
        const Track& track = context.track(QStringLiteral("energy"));
        std::vector<Onset> onsets;
        for (qint64 row = 0; row < track.rows(); ++row)
            for (const float value : track.row<float>(row))
                onsets.push_back({double(row) / track.rowsPerSecond(), value});
        context.result().onsets = std::move(onsets);
        return {};
    };
    return derivedStage(QStringLiteral("peaks"), {QStringLiteral("energy")}, {QStringLiteral("onsets")}, process);
}

/// Registry of stages that are known to fit together.
inline StageRegistry registryOf(std::vector<StageEntry> entries)
{
    Result<StageRegistry> registry = StageRegistry::build(std::move(entries));
    Q_ASSERT_X(registry, "registryOf", qPrintable(registry ? QString() : registry.error().text()));
    return std::move(*registry);
}

} // namespace heihachi::test
