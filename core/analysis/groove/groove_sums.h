#pragma once

#include "core/analysis/groove/grid_inference.h"
#include "core/analysis/groove/microtiming.h"
#include "core/analysis/groove/pulse_clarity.h"
#include "core/analysis/groove/swing.h"
#include "core/analysis/results/beat_grid.h"
#include "core/analysis/results/drum_hit.h"

#include <span>

namespace heihachi {

/// A hit of a section, and the position it is nearest to.
struct PlacedHit
{
    DrumHit hit;
    std::size_t position = 0; ///< counted from the section's first beat on
    GridPosition grid;
    bool isOnGrid = false; ///< near enough to count
};

/// The hits of one tempo section.
struct SectionHits
{
    TempoSection section;
    std::span<const Beat> beats;
    BeatDivision division;
    std::vector<PlacedHit> hits; ///< by time
};

/// Sums up what a GrooveSummary tells, of one section or of several with the same bar and division.
class GrooveSums
{
public:
    GrooveSums(int beatsPerBar, int subdivision);
    void add(const SectionHits& section);
    [[nodiscard]] GrooveSummary summary(double floorMs) const;

private:
    void addSyncopation(const SectionHits& section);

    GrooveSummary m_summary; // what needs no sum
    std::array<DeviationSum, kDrumClassCount> m_classes;
    std::array<std::vector<DeviationSum>, kDrumClassCount> m_cells;
    SwingRatios m_swing;
    PulseClarity m_pulse;
    Syncopation m_syncopation; // sums over the bars, WNBD over the notes
    int m_notes = 0;
    int m_hits = 0;
    int m_offGrid = 0;
    double m_confidence = 0.0; // sum over the hits
};

} // namespace heihachi
