#include "tests/support/sample_rhythm.h"

namespace heihachi::test {
namespace {

struct SectionPlan
{
    double start = 0.0;
    int beats = 0;
    double bpm = 0.0;
    double bpmPerBeat = 0.0;
    int beatsPerBar = 4;
    int firstBeatInBar = 1;
};

void addSection(BeatGrid& grid, const SectionPlan& plan)
{
    double time = plan.start;
    int bar = grid.beats.empty() ? 1 : grid.beats.back().bar + 2;
    int beatInBar = plan.firstBeatInBar;
    for (int i = 0; i < plan.beats; ++i) {
        const double bpm = plan.bpm + plan.bpmPerBeat * i;
        grid.beats.push_back({time, bar, beatInBar, bpm, 0.1F * float(i % 10)});
        time += 60.0 / bpm;
        if (++beatInBar > plan.beatsPerBar) {
            beatInBar = 1;
            ++bar;
        }
    }
    TempoSection section;
    section.range = {plan.start, time};
    section.bpm = plan.bpm + 0.5 * plan.bpmPerBeat * plan.beats;
    section.bpmError = 0.00123;
    section.isConstant = plan.bpmPerBeat == 0.0;
    section.beatsPerBar = plan.beatsPerBar;
    section.confidence = 0.9F;
    section.downbeatConfidence = 0.7F;
    section.isHalfTimeFeel = plan.beatsPerBar == 3;
    if (plan.bpmPerBeat == 0.0)
        section.alternatives = {
            {{1, 1}, section.bpm, 0.8F}, {{1, 2}, 0.5 * section.bpm, 0.15F}, {{2, 3}, 2.0 / 3.0 * section.bpm, 0.05F}};
    grid.sections.push_back(std::move(section));
}

std::shared_ptr<const BeatGrid> makeGrid()
{
    auto grid = std::make_shared<BeatGrid>();
    addSection(*grid, {1.3, 34, 174.0, 0.0, 4, 3});
    addSection(*grid, {grid->sections.back().range.end + 6.125, 12, 87.5, 0.0, 3, 1});
    addSection(*grid, {grid->sections.back().range.end, 40, 170.0, 0.2, 4, 1});
    for (int second = 0; second < 40; ++second)
        grid->curve.push_back({double(second), 170.0 + 0.1 * second, 0.01F * float(second)});
    return grid;
}

GrooveSummary makeSummary(const TempoSection& section, bool isFull)
{
    GrooveSummary summary;
    summary.range = section.range;
    summary.beatsPerBar = section.beatsPerBar;
    summary.subdivision = isFull ? 4 : 3;
    summary.subdivisionConfidence = 0.95F;
    for (std::size_t i = 0; i < summary.classes.size(); ++i) {
        summary.classes[i] = {int(10 * i), 1.5 - double(i), 2.25, 0.75, i != 2};
        summary.cells[i].resize(std::size_t(summary.beatsPerBar) * std::size_t(summary.subdivision));
        summary.cells[i][3] = {int(i), -3.5, 4.0, 1.0 / 3.0, false};
    }
    if (isFull) {
        summary.swing = {1.21, 0.013, 120};
        summary.syncopation = {3.5, 1.25, 6.0, 30};
        summary.pulseClarity = 0.625;
    }
    summary.offGridShare = 0.0625;
    return summary;
}

std::shared_ptr<const Groove> makeGroove(const BeatGrid& grid, std::size_t hits)
{
    auto groove = std::make_shared<Groove>();
    groove->floorMs = 1.75;
    groove->positions.resize(hits);
    for (std::size_t i = 0; i < hits; ++i)
        if (i % 4 != 3)
            groove->positions[i] = {1 + int(i / 16), int(i % 16), 0.1 * double(i % 50) - 2.5};
    groove->whole = makeSummary(grid.sections.front(), true);
    for (const TempoSection& section : grid.sections)
        groove->sections.push_back(makeSummary(section, section.beatsPerBar == 4));
    return groove;
}

std::shared_ptr<const Coupling> makeCoupling()
{
    auto coupling = std::make_shared<Coupling>();
    coupling->pairs.push_back({QStringLiteral("kick_bass"), 0.5, 0.25, {0.25F, 0.5F, 0.125F}, {-3.0F, 0.0F, 3.0F}, 40,
        0.0739, CouplingAtRate{2.9, 0.5, 0.4, true}, CouplingAtRate{0.725, 0.01, -0.4, false}});
    coupling->pairs.push_back({QStringLiteral("snare_mix"), 0.5, 0.25, {0.75F}, {1.0F}, 40, 0.0739, {}, {}});
    return coupling;
}

BarMatrix makeBar(int positions, const std::vector<std::pair<DrumClass, int>>& strikes)
{
    BarMatrix bar;
    bar.positions = positions;
    bar.velocity.resize(std::size_t(kDrumClassCount) * std::size_t(positions));
    float velocity = 1.0F;
    for (const auto& [drumClass, position] : strikes) {
        bar.velocity[std::size_t(drumClass) * std::size_t(positions) + std::size_t(position)] = velocity;
        velocity = velocity > 0.4F ? velocity - 0.3F : 1.0F;
    }
    return bar;
}

std::shared_ptr<const DrumPatternCatalogue> makePatterns()
{
    auto catalogue = std::make_shared<DrumPatternCatalogue>();
    const BarMatrix twoStep
        = makeBar(16, {{DrumClass::Kick, 0}, {DrumClass::Snare, 4}, {DrumClass::Kick, 10}, {DrumClass::Snare, 12}});
    const BarMatrix triplets = makeBar(12, {{DrumClass::Kick, 0}, {DrumClass::HiHat, 2}, {DrumClass::Snare, 6}});
    catalogue->patterns.push_back(
        {twoStep, 5, 1.3, 3, makeBar(16, {{DrumClass::Kick, 0}}), 2, PatternName{QStringLiteral("two_step"), 0.96F}});
    catalogue->patterns.push_back({triplets, 2, 9.5, 2, std::nullopt, 0, std::nullopt});
    catalogue->bars.push_back({1, {1.3, 2.7}, 0, 0.0F, false, 4});
    catalogue->bars.push_back({2, {2.7, 4.1}, 1, 0.25F, true, 9});
    catalogue->bars.push_back({3, {4.1, 5.5}, -1, 1.5F, false, 0});
    catalogue->phrases.push_back({{0, 0, 1}, 2, 1.3});
    catalogue->clusters.push_back({DrumClass::Tom, 2.5, 0.375, 17});
    catalogue->clusterCut = 0.35;
    catalogue->clusterCutReason = QStringLiteral("Above it the clusters grow – “apart”.");
    return catalogue;
}

template <typename T>
bool same(const std::shared_ptr<const T>& a, const std::shared_ptr<const T>& b)
{
    return a && b ? *a == *b : !a && !b;
}

} // namespace

void addRhythm(AnalysisResult& result)
{
    result.beatGrid = makeGrid();
    result.groove = makeGroove(*result.beatGrid, result.drumHits ? result.drumHits->size() : 0);
    result.coupling = makeCoupling();
    result.patterns = makePatterns();
}

QString rhythmDifference(const AnalysisResult& a, const AnalysisResult& b)
{
    if (!same(a.beatGrid, b.beatGrid))
        return QStringLiteral("beatGrid");
    if (!same(a.groove, b.groove))
        return QStringLiteral("groove");
    if (!same(a.coupling, b.coupling))
        return QStringLiteral("coupling");
    return same(a.patterns, b.patterns) ? QString() : QStringLiteral("patterns");
}

} // namespace heihachi::test
