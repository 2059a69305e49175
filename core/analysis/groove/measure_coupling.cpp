#include "core/analysis/groove/measure_coupling.h"

#include "core/analysis/drums/drum_spectrum.h"
#include "core/analysis/groove/coupling_envelopes.h"
#include "core/analysis/groove/percussive_harmonic.h"
#include "core/analysis/pipeline/track.h"
#include "core/dsp/coherence.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace heihachi {
namespace {

constexpr int kLongSegment = 1024; // rows
constexpr int kShortSegment = 512;
constexpr int kLeastSegments = 8;

/// The longest segment that a recording of `rows` has enough of, 0 if it is too short.
int segmentLength(std::size_t rows)
{
    for (const int length : {kLongSegment, kShortSegment})
        if (rows >= size_t(length / 2) * size_t(kLeastSegments + 1))
            return length;
    return 0;
}

CouplingPair couplingPair(const QString& id, std::span<const float> first, std::span<const float> second, int length)
{
    CouplingPair pair;
    pair.id = id;
    const std::optional<Coherence> found = welchCoherence(first, second, kFrameRate, length);
    if (!found)
        return pair;
    const auto begin = std::size_t(std::ceil(kCouplingLowestHz / found->stepHz));
    const auto end = std::size_t(std::floor(kCouplingHighestHz / found->stepHz)) + 1;
    pair.firstHz = double(begin) * found->stepHz;
    pair.stepHz = found->stepHz;
    const auto cut = [&](const std::vector<float>& values) {
        return std::vector<float>(values.begin() + std::ptrdiff_t(begin), values.begin() + std::ptrdiff_t(end));
    };
    pair.coherence = cut(found->coherence);
    pair.phaseRadians = cut(found->phaseRadians);
    pair.averages = int(found->independentAverages);
    pair.bound = found->bound;
    return pair;
}

std::optional<CouplingAtRate> atRate(const CouplingPair& pair, double hz)
{
    if (pair.coherence.empty() || !(hz >= kCouplingLowestHz && hz <= kCouplingHighestHz))
        return std::nullopt;
    const double nearest = std::round((hz - pair.firstHz) / pair.stepHz);
    const auto index = std::size_t(std::clamp(nearest, 0.0, double(pair.coherence.size() - 1)));
    const auto coherence = double(pair.coherence[index]);
    return CouplingAtRate{hz, coherence, double(pair.phaseRadians[index]), coherence > pair.bound};
}

} // namespace

Coupling measureCoupling(
    std::span<const std::uint8_t> rows, const std::vector<DrumHit>* hits, const std::function<bool(double)>& goOn)
{
    Coupling coupling;
    const std::size_t count = rows.size() / size_t(DrumSpectrum::kWidth);
    const int length = segmentLength(count);
    if (length == 0)
        return coupling;
    const auto drum = [&](DrumClass drumClass) {
        return hits ? strikeEnvelope(*hits, drumClass, count) : attackEnvelope(rows, drumClass);
    };
    const auto add = [&](const char* id, const std::vector<float>& first, const std::vector<float>& second) {
        coupling.pairs.push_back(couplingPair(QString::fromLatin1(id), first, second, length));
    };
    if (!goOn(0.0))
        return coupling;
    add("kick_bass", drum(DrumClass::Kick), bassEnvelope(rows));
    if (!goOn(0.2))
        return coupling;
    add("snare_mix", drum(DrumClass::Snare), mixEnvelope(rows));
    const PercussiveHarmonic parts
        = MedianSeparation::of(rows, [&goOn](double share) { return goOn(0.3 + 0.6 * share); });
    if (!parts.percussive.empty())
        add("percussive_harmonic", parts.percussive, parts.harmonic);
    return coupling;
}

void setRates(Coupling& coupling, double bpm, int beatsPerBar)
{
    for (CouplingPair& pair : coupling.pairs) {
        pair.atBeat = atRate(pair, bpm / 60.0);
        pair.atBar = beatsPerBar > 0 ? atRate(pair, bpm / (60.0 * double(beatsPerBar))) : std::nullopt;
    }
}

void setRates(Coupling& coupling, const BeatGrid& grid)
{
    constexpr double kSame = 0.5; // beats a minute within which two sections share their tempo
    std::map<std::pair<qint64, int>, std::pair<double, double>> tempos; // seconds, and beats in them
    for (const TempoSection& section : grid.sections) {
        auto& [seconds, beats] = tempos[{std::llround(section.bpm / kSame), section.beatsPerBar}];
        seconds += section.range.length();
        beats += section.range.length() * section.bpm;
    }
    const auto main = std::ranges::max_element(tempos, {}, [](const auto& tempo) { return tempo.second.first; });
    const bool isKnown = main != tempos.end() && main->second.first > 0.0;
    setRates(coupling, isKnown ? main->second.second / main->second.first : 0.0, isKnown ? main->first.second : 0);
}

} // namespace heihachi
