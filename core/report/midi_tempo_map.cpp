#include "core/report/midi_tempo_map.h"

#include "core/report/midi_steps.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kTicksPerWhole = 4 * MidiTempoMap::kTicksPerQuarter;
constexpr double kMostDrift = 1e-4; // s
constexpr double kMicroseconds = 1e6;
constexpr double kLeastPerQuarter = 500.0; // µs
constexpr double kMostPerQuarter = 16'777'215.0; // µs: three bytes
constexpr int kMostTicks = 0x0FFFFFFF; // as far as a delta time goes
constexpr int kLongestBar = 16 * kTicksPerWhole;

double lengthOf(int ticks, int microsecondsPerQuarter)
{
    return double(ticks) * double(microsecondsPerQuarter) / kMicroseconds / double(MidiTempoMap::kTicksPerQuarter);
}

std::vector<MidiTempoMap::Tempo> temposOf(const std::vector<MidiStep>& steps)
{
    std::vector<MidiTempoMap::Tempo> tempos;
    int tick = 0;
    double played = 0.0;
    for (size_t i = 0; i + 1 < steps.size(); ++i) {
        const double wanted = steps[i + 1].time - played;
        const int ticks = steps[i].ticks;
        const bool mustChange
            = tempos.empty() || std::abs(lengthOf(ticks, tempos.back().microsecondsPerQuarter) - wanted) > kMostDrift;
        if (mustChange) {
            const double perQuarter = wanted * kMicroseconds * double(MidiTempoMap::kTicksPerQuarter) / double(ticks);
            tempos.push_back(
                {tick, played, int(std::lround(std::clamp(perQuarter, kLeastPerQuarter, kMostPerQuarter)))});
        }
        played += lengthOf(ticks, tempos.back().microsecondsPerQuarter);
        tick += ticks;
    }
    if (tempos.empty())
        tempos.push_back({});
    return tempos;
}

/// The simplest signature of a bar of so many ticks, a multiple of a 64th note.
MidiTempoMap::Signature signatureOf(int tick, int ticks)
{
    for (int denominator = 4; denominator < 64; denominator *= 2)
        if (qint64(ticks) * denominator % kTicksPerWhole == 0)
            return {tick, int(qint64(ticks) * denominator / kTicksPerWhole), denominator};
    return {tick, std::max(1, ticks * 64 / kTicksPerWhole), 64};
}

std::vector<MidiTempoMap::Signature> signaturesOf(const std::vector<MidiStep>& steps)
{
    std::vector<MidiTempoMap::Signature> signatures;
    const auto add = [&](const MidiTempoMap::Signature& bar) {
        if (signatures.empty() || signatures.back().numerator != bar.numerator
            || signatures.back().denominator != bar.denominator)
            signatures.push_back(bar);
    };
    int tick = 0;
    int barTick = 0;
    for (const MidiStep& step : steps) {
        const bool beginsBar = step.beatInBar == 1 || tick - barTick >= kLongestBar;
        if (beginsBar && tick > barTick) {
            add(signatureOf(barTick, tick - barTick));
            barTick = tick;
        }
        tick += step.ticks;
    }
    const int beatsPerBar = steps.empty() ? 4 : steps.back().beatsPerBar;
    add({barTick, beatsPerBar, 4}); // the last bar goes on
    return signatures;
}

} // namespace

MidiTempoMap::MidiTempoMap(const BeatGrid* grid)
{
    const std::vector<MidiStep> steps = grid ? midiSteps(*grid, kTicksPerQuarter) : std::vector<MidiStep>();
    m_tempos = temposOf(steps);
    m_signatures = signaturesOf(steps);
}

int MidiTempoMap::tickAt(double seconds) const
{
    const auto after = std::ranges::upper_bound(m_tempos, seconds, {}, &Tempo::time);
    if (after == m_tempos.begin())
        return 0;
    const Tempo& tempo = *std::prev(after);
    const double ticks
        = (seconds - tempo.time) * kMicroseconds / tempo.microsecondsPerQuarter * double(kTicksPerQuarter);
    return int(std::lround(std::min(double(tempo.tick) + ticks, double(kMostTicks))));
}

} // namespace heihachi
