#pragma once

#include "core/analysis/results/coupling.h"
#include "core/analysis/results/groove.h"

#include <QString>

#include <vector>

/// What the groove view says in words. All texts are translated.
namespace heihachi {

/// "+3.2" for late, "−1.0" for early: in the numbers of the locale.
[[nodiscard]] QString signedText(double value, int decimals);

/// A position of the bar, counted from 0, for people: "Beat 2, position 3 of 4".
[[nodiscard]] QString positionText(int position, int subdivision);

/// The numbers of a deviation with units, one a line, and whether they can be told from the jitter of the detector.
[[nodiscard]] QString deviationText(const Deviation& deviation, double floorMs);

/// One figure of a groove: what it is, what it comes to, and what that means in plain language.
struct GrooveFact
{
    QString id; ///< not translated
    QString caption;
    QString value; ///< says so where nothing was computed
    QString meaning;
};

/// Swing, grid, syncopation, pulse clarity and hits off the grid.
[[nodiscard]] std::vector<GrooveFact> grooveFacts(const GrooveSummary& summary);

/// Coherence of a pair at the rate of beats or bars, and by how much its second signal is behind the first: "0.50, bass
/// 22 ms behind".
[[nodiscard]] QString couplingRateText(const QString& pairId, const CouplingAtRate& rate);

} // namespace heihachi
