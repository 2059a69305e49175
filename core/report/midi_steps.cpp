#include "core/report/midi_steps.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kShortestStep = 0.001; // s
constexpr double kLeastQuarters = 0.7; // below, a stretch is counted as a part of a quarter
constexpr int kMostHalvings = 4;
constexpr double kMostQuarters = 100'000.0;
constexpr int kMostBeatsPerBar = 32;

/// Seconds between beats at the tempo of a beat.
double periodOf(const Beat& beat)
{
    const bool isSensible = beat.bpm >= 10.0 && beat.bpm <= 1000.0;
    return 60.0 / (isSensible ? beat.bpm : 120.0);
}

class StepWriter
{
public:
    explicit StepWriter(int ticksPerQuarter)
        : m_ticksPerQuarter(ticksPerQuarter)
    {
    }

    /// From the last step, or from the start of the recording, to `beat`, in quarters of about `period`.
    void goTo(const Beat& beat, int beatsPerBar, double period)
    {
        const MidiStep end{beat.time, m_ticksPerQuarter, beat.beatInBar, beatsPerBar};
        const double start = m_steps.empty() ? 0.0 : m_steps.back().time;
        const double quarters = (beat.time - start) / period;
        if (m_steps.empty() && beat.time >= kShortestStep)
            m_steps.push_back({0.0, m_ticksPerQuarter, 1, beatsPerBar});
        if (!m_steps.empty())
            fill(start, quarters, end);
        m_steps.push_back(end);
    }
    [[nodiscard]] std::vector<MidiStep> takeSteps() { return std::move(m_steps); }

private:
    void fill(double start, double quarters, const MidiStep& end)
    {
        if (quarters < kLeastQuarters) {
            const int halvings = std::clamp(int(std::lround(-std::log2(quarters))), 1, kMostHalvings);
            m_steps.back().ticks = m_ticksPerQuarter >> halvings;
            return;
        }
        const int count = int(std::lround(std::min(quarters, kMostQuarters)));
        for (int i = 1; i < count; ++i) {
            const int before = (end.beatInBar - 1 - (count - i)) % end.beatsPerBar;
            const int beatInBar = 1 + (before < 0 ? before + end.beatsPerBar : before);
            m_steps.push_back({start + (end.time - start) * double(i) / double(count), m_ticksPerQuarter, beatInBar,
                end.beatsPerBar});
        }
    }

    int m_ticksPerQuarter;
    std::vector<MidiStep> m_steps;
};

} // namespace

std::vector<MidiStep> midiSteps(const BeatGrid& grid, int ticksPerQuarter)
{
    StepWriter writer(ticksPerQuarter);
    const Beat* last = nullptr;
    for (const Beat& beat : grid.beats) {
        if (!std::isfinite(beat.time) || beat.time < (last ? last->time + kShortestStep : 0.0))
            continue;
        const TempoSection* section = grid.sectionAt(beat.time);
        const int beatsPerBar = section ? std::clamp(section->beatsPerBar, 1, kMostBeatsPerBar) : 4;
        writer.goTo(beat, beatsPerBar, periodOf(last ? *last : beat));
        last = &beat;
    }
    return writer.takeSteps();
}

} // namespace heihachi
