#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace heihachi {

/// Coherence and phase at one rate.
struct CouplingAtRate
{
    double frequencyHz = 0.0;
    double coherence = 0.0; ///< 0 to 1
    double phaseRadians = 0.0; ///< of the second envelope behind the first, -pi to pi
    bool isSignificant = false; ///< above the bound

    friend bool operator==(const CouplingAtRate&, const CouplingAtRate&) = default;
};

/// Motor-auditory coupling of two envelopes: magnitude-squared coherence C = |S_xy|^2 / (S_xx S_yy) by Welch's method.
struct CouplingPair
{
    QString id; ///< "kick_bass", "snare_mix", "percussive_harmonic": not translated
    double firstHz = 0.0; ///< frequency of the first value
    double stepHz = 0.0; ///< between two values
    std::vector<float> coherence; ///< 0.5 to 20 Hz
    std::vector<float> phaseRadians; ///< of S_xy, as CouplingAtRate
    int averages = 0; ///< segments that were averaged, counted as independent ones
    double bound = 1.0; ///< 95 % of independent envelopes stay below: 1 - 0.05^(1 / (averages - 1))
    std::optional<CouplingAtRate> atBeat; ///< absent: no stable beat
    std::optional<CouplingAtRate> atBar;

    friend bool operator==(const CouplingPair&, const CouplingPair&) = default;
};

/// All pairs; empty: the recording is too short to average.
struct Coupling
{
    std::vector<CouplingPair> pairs;

    friend bool operator==(const Coupling&, const Coupling&) = default;
};

/// Name for people, translated, e.g. "Kick and bass".
[[nodiscard]] QString couplingPairName(const QString& id);

} // namespace heihachi
