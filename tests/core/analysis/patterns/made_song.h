#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/analysis/results/drum_hit.h"
#include "core/analysis/results/drum_patterns.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <random>
#include <vector>

/// Made drum parts whose patterns are known. Same arguments, same hits.
namespace heihachi::test {

/// A bar in steps, one text a class: x struck, o struck softly, . rest; null: silent.
struct MadeBar
{
    const char* kick = nullptr;
    const char* snare = nullptr;
    const char* hihat = nullptr;
    const char* tom = nullptr;
    const char* cymbal = nullptr;

    [[nodiscard]] const char* steps(DrumClass drumClass) const
    {
        const char* const all[]{kick, snare, hihat, tom, cymbal};
        return all[std::size_t(drumClass)];
    }
};

inline constexpr const char* kEighths = "x.x.x.x.x.x.x.x.";
inline constexpr MadeBar kTwoStep{"x.........x.....", "....x.......x...", kEighths};
inline constexpr MadeBar kFourOnTheFloor{"x...x...x...x...", "....x.......x...", "..x...x...x...x."};
inline constexpr MadeBar kSnareRoll{"x...............", "....x.x.xxxxxxxx", nullptr, "..........xxx..."};

struct MadeSong
{
    std::vector<DrumHit> hits; ///< by time
    BeatGrid grid;
};

struct SongShape
{
    double bpm = 174.0;
    int beatsPerBar = 4;
    double start = 1.0; ///< s
    int firstBar = 1;
};

inline void sortByTime(std::vector<DrumHit>& hits)
{
    std::ranges::stable_sort(hits, [](const DrumHit& a, const DrumHit& b) {
        return a.time != b.time ? a.time < b.time : a.drumClass < b.drumClass;
    });
}

/// Appends a section of bars that spread the steps of their texts over the bar.
inline void addBars(MadeSong& song, const std::vector<MadeBar>& bars, const SongShape& shape = {})
{
    const double beat = 60.0 / shape.bpm;
    const double length = beat * shape.beatsPerBar;
    for (std::size_t n = 0; n < bars.size(); ++n) {
        const double start = shape.start + double(n) * length;
        for (int k = 0; k < shape.beatsPerBar; ++k)
            song.grid.beats.push_back({start + k * beat, shape.firstBar + int(n), k + 1, shape.bpm, 1.0F});
        for (const DrumClass drumClass : kDrumClasses) {
            const char* const steps = bars[n].steps(drumClass);
            const std::size_t count = steps ? std::strlen(steps) : 0;
            for (std::size_t step = 0; step < count; ++step)
                if (steps[step] != '.')
                    song.hits.push_back({start + length * double(step) / double(count), drumClass, 0.9F,
                        steps[step] == 'x' ? 0.8F : 0.3F, {}, {}});
        }
    }
    TempoSection section;
    section.range = {shape.start, shape.start + double(bars.size()) * length};
    section.bpm = shape.bpm;
    section.beatsPerBar = shape.beatsPerBar;
    song.grid.sections.push_back(section);
    sortByTime(song.hits);
}

inline MadeSong makeSong(const std::vector<MadeBar>& bars, const SongShape& shape = {})
{
    MadeSong song;
    addBars(song, bars, shape);
    return song;
}

/// `bars`, `times` times over.
inline std::vector<MadeBar> repeated(const std::vector<MadeBar>& bars, int times)
{
    std::vector<MadeBar> all;
    for (int n = 0; n < times; ++n)
        all.insert(all.end(), bars.begin(), bars.end());
    return all;
}

/// [0, 1), the same with every compiler and library.
class Dice
{
public:
    explicit Dice(std::uint32_t seed)
        : m_generator(seed)
    {
    }
    double unit() { return double(m_generator()) / 4294967296.0; }

private:
    std::mt19937 m_generator;
};

/// What a detector makes of it: `share` of the hits are missed, as many false ones of any class lie anywhere, and times
/// are off by up to 5 ms.
inline void mishear(MadeSong& song, double share, std::uint32_t seed)
{
    Dice dice(seed);
    std::vector<DrumHit> heard;
    const double start = song.grid.beats.front().time;
    const double length = song.grid.beats.back().time - start;
    for (DrumHit hit : song.hits) {
        const bool isMissed = dice.unit() < share;
        hit.time += 0.01 * (dice.unit() - 0.5);
        if (!isMissed)
            heard.push_back(hit);
        if (dice.unit() < share) {
            const double time = start + length * dice.unit();
            const DrumClass drumClass = kDrumClasses[std::size_t(5.0 * dice.unit())];
            heard.push_back({time, drumClass, 0.6F, float(0.2 + 0.6 * dice.unit()), {}, {}});
        }
    }
    song.hits = std::move(heard);
    sortByTime(song.hits);
}

/// The bar as the matrix that is found when it is played.
inline BarMatrix matrixOf(const MadeBar& bar, int positions = 16)
{
    BarMatrix matrix{positions, std::vector<float>(std::size_t(kDrumClassCount * positions))};
    for (const DrumClass drumClass : kDrumClasses)
        if (const char* const steps = bar.steps(drumClass))
            for (std::size_t step = 0; step < std::size_t(positions); ++step)
                if (steps[step] != '.')
                    matrix.velocity[std::size_t(drumClass) * std::size_t(positions) + step]
                        = steps[step] == 'x' ? 0.8F : 0.3F;
    return matrix;
}

/// x where a class strikes, . elsewhere.
inline QString struckSteps(const BarMatrix& bar, DrumClass drumClass)
{
    QString steps;
    for (int position = 0; position < bar.positions; ++position)
        steps += bar.at(drumClass, position) > 0.0F ? u'x' : u'.';
    return steps;
}

} // namespace heihachi::test
