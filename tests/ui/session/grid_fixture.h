#pragma once

#include "tests/core/analysis/groove/grids.h"
#include "tests/ui/session/session_fixture.h"

/// Small analyses that find a grid of beats, for tests of what is corrected of it.
namespace heihachi::test {

inline constexpr double kGridSeconds = 20.0;

/// 120 BPM from 1 s to 9 s (4 bars), a gap, 150 BPM from 12 s to 18.4 s (4 bars).
inline BeatGrid twoTempos()
{
    BeatGrid grid = makeGrid(120.0, 4, 1.0);
    const BeatGrid second = makeGrid(150.0, 4, 12.0);
    grid.beats.insert(grid.beats.end(), second.beats.begin(), second.beats.end());
    grid.sections.push_back(second.sections.front());
    for (std::size_t i = 16; i < grid.beats.size(); ++i)
        grid.beats[i].bar += 4;
    for (TempoSection& section : grid.sections)
        section.alternatives = {{{1, 1}, section.bpm, 0.7F}, {{2, 1}, 2.0 * section.bpm, 0.3F}};
    for (int at = 0; at < int(kGridSeconds); ++at)
        grid.curve.push_back({double(at), at < 10 ? 120.5 : 150.5, 0.8F});
    return grid;
}

/// Kicks on the beats; the grid, when one is to be found.
class GridStage final : public DerivedStage
{
public:
    explicit GridStage(bool finds)
        : m_finds(finds)
    {
    }
    Status process(DerivedContext& context) const override
    {
        const BeatGrid grid = twoTempos();
        context.result().drumHits = strikeEveryBeat(grid, {0.0}, DrumClass::Kick);
        context.result().beatGrid = std::make_shared<const BeatGrid>(m_finds ? grid : BeatGrid());
        return {};
    }

private:
    bool m_finds;
};

/// One stage, "beats", which also gives the hits.
inline StageRegistry gridRegistry(bool finds = true)
{
    StageEntry entry;
    entry.declaration.id = QStringLiteral("beats");
    entry.declaration.outputs = {QStringLiteral("beats"), QStringLiteral("drum_hits")};
    entry.makeDerivedStage = [finds](const StageParameters&) { return std::make_unique<GridStage>(finds); };
    Result<StageRegistry> registry = StageRegistry::build({entry});
    return registry ? std::move(*registry) : StageRegistry();
}

/// A recording as long as the grid; another seed is another recording.
inline QString makeGridWav(const Sandbox& box, const QString& name, std::uint32_t seed = 1)
{
    const QString file = box.path(name);
    const bool written = writeWav(file, interleaved(makeNoise(seed, 44100.0, kGridSeconds), 2), 2, 44100);
    return written ? file : QString();
}

} // namespace heihachi::test
