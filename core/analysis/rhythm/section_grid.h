#pragma once

#include "core/analysis/results/beat_grid.h"

#include <optional>
#include <span>
#include <vector>

namespace heihachi {

inline constexpr double kLowestSetBpm = 20.0; ///< beats a minute that a correction by hand may lead to
inline constexpr double kHighestSetBpm = 500.0;

/// The beats of one section in a form that is corrected by changing three numbers: a row of times as found (the axis),
/// the place on it where a bar begins, and how many beats go on one of the row. So corrections that take each other
/// back leave the grid exactly as it was. Beats fill the range of the section, however the grid is moved in it.
///
/// Until the first correction beats() gives those that were found, unchanged but for the number of the bar. What a
/// person confirms counts as certain (confidence 1): the beats and the tempo when the grid is changed, the bars when
/// their beginning is set; nothing else becomes surer than it was. Pure; any thread.
class SectionGrid
{
public:
    /// `beats` are those of the section, by time. A section without a tempo can't be corrected.
    SectionGrid(TempoSection section, std::span<const Beat> beats);
    /// A section where there was none, a bar beginning at `anchor`; nothing for a broken number.
    [[nodiscard]] static std::optional<SectionGrid> inGap(TimeRange range, double bpm, double anchor);

    [[nodiscard]] const TempoSection& section() const { return m_section; }
    /// Each gives false, and changes nothing, when it leads to no tempo between the two above or to a broken number.
    bool multiplyTempo(TempoRatio ratio);
    bool shift(double beats); ///< positive is later
    bool setDownbeat(double anchor); ///< the beat there within kOnBeat; else the grid moves so that one is there
    bool setTempo(double bpm, double anchor); ///< bars begin where they did, as near as the beats allow

    /// The beats, with bars from `firstBar` on.
    [[nodiscard]] std::vector<Beat> beats(int firstBar) const;

    static constexpr double kOnBeat = 0.010; ///< s

private:
    [[nodiscard]] bool canBeCorrected() const { return m_axis.size() >= 2; }
    [[nodiscard]] std::vector<Beat> gridBeats(int firstBar) const;
    void confirmBeats();
    void tellAlternatives();

    TempoSection m_section;
    std::vector<Beat> m_found;
    std::vector<TempoAlternative> m_readings; ///< alternatives as ratios to the axis
    std::vector<double> m_axis; ///< s
    double m_axisBpm = 0.0;
    double m_axisError = 0.0; ///< standard error of it
    double m_downbeat = 0.0; ///< index on the axis
    TempoRatio m_ratio{1, 1}; ///< beats for each of the axis
    bool m_isCorrected = false; ///< the grid or its bars
    bool m_beatsConfirmed = false;
};

} // namespace heihachi
