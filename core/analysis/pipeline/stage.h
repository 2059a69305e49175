#pragma once

#include "core/analysis/pipeline/chunk.h"
#include "core/analysis/pipeline/stage_declaration.h"
#include "core/analysis/results/analysis_result.h"
#include "core/base/result.h"

#include <functional>
#include <memory>
#include <vector>

namespace heihachi {

/// What a chunk stage reads around its chunk.
struct ChunkNeeds
{
    std::vector<int> stftWindows; ///< window lengths in samples, powers of two
    int contextFrames = 0; ///< frames of spectra and samples needed before and after the chunk
};

/// First half of the analysis: turns pieces of the signal into tracks. Pure: process() is const and called from
/// several threads at once on different chunks. Every row depends only on the samples within the declared context of
/// its frame, so the joined track is the same for any chunk size.
class ChunkStage
{
public:
    virtual ~ChunkStage() = default;
    [[nodiscard]] virtual ChunkNeeds needs() const = 0;
    [[nodiscard]] virtual std::vector<TrackFormat> tracks() const = 0;
    /// The trained models whose weights it uses.
    [[nodiscard]] virtual std::vector<ModelUse> models() const { return {}; }
    /// Fills rows for the frames [firstFrame, endFrame) of the chunk. `tracks` come sized, in the order of tracks().
    [[nodiscard]] virtual Status process(const Chunk& chunk, std::span<Track> tracks) const = 0;
};

/// What a derived stage reads and writes. Valid during DerivedStage::process only.
class DerivedContext
{
public:
    virtual ~DerivedContext() = default;
    /// The joined track of an input; the declaration guarantees it is there.
    [[nodiscard]] virtual const Track& track(const QString& name) const = 0;
    /// The joined track of an optional input, null when it was not made.
    [[nodiscard]] virtual const Track* optionalTrack(const QString& name) const = 0;
    [[nodiscard]] virtual double durationSeconds() const = 0;
    /// Length of the chunks the tracks were joined from. No number may depend on it; it is there to check just that.
    [[nodiscard]] virtual double chunkSeconds() const = 0;
    /// What earlier stages found; the stage sets its own members.
    [[nodiscard]] virtual AnalysisResult& result() = 0;
    /// Fraction of this stage, 0 to 1. False means: stop now and return Cancelled. Call at least ten times a second.
    [[nodiscard]] virtual bool report(double fraction) = 0;
};

/// Second half: works on joined tracks and on what earlier stages found. One thread at a time. A stage that has nothing
/// to compute from (no beat, no hits) returns NotComputed with the reason and counts as skipped, not as failed.
class DerivedStage
{
public:
    virtual ~DerivedStage() = default;
    [[nodiscard]] virtual Status process(DerivedContext& context) const = 0;
};

/// A stage and how to make it. Exactly one of the two makers is set. A maker that fails with NotComputed says that the
/// stage is switched off by its parameters: it counts as skipped. Any other failure is one of the stage.
struct StageEntry
{
    StageDeclaration declaration;
    std::function<Result<std::unique_ptr<ChunkStage>>(const StageParameters&)> makeChunkStage;
    std::function<Result<std::unique_ptr<DerivedStage>>(const StageParameters&)> makeDerivedStage;
};

} // namespace heihachi
