// Writes what the drum classifier sees of recordings, for the scripts beside this file that learn its tables.
//
//   export_drum_features FILE.f32...   each 44.1 kHz mono float; makes FILE.features
//
// A .features file is rows of float32: onset time (s), DrumFeatures (kCount), attackDecay (kAttackDecayLength).
// Not part of the program; README.md beside this file says how to build it.
#include "core/analysis/drums/drum_features.h"
#include "core/analysis/drums/drum_spectrum.h"
#include "core/analysis/onset/attack_envelope.h"
#include "core/analysis/onset/onset_functions.h"
#include "core/analysis/onset/onset_picker.h"
#include "core/analysis/pipeline/track.h"
#include "core/dsp/stft.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <vector>

using namespace heihachi;

namespace {

constexpr qint64 kBlock = 3000; // frames

struct Tracks
{
    std::vector<std::uint8_t> functions;
    std::vector<std::uint8_t> envelope;
    std::vector<std::uint8_t> spectrum;
};

std::vector<float> piece(std::span<const float> samples, qint64 first, qint64 count)
{
    std::vector<float> out(size_t(count), 0.0F);
    for (qint64 n = std::max<qint64>(0, -first); n < count && first + n < qint64(samples.size()); ++n)
        out[size_t(n)] = samples[size_t(first + n)];
    return out;
}

Tracks analyse(std::span<const float> samples)
{
    const qint64 frames = (qint64(samples.size()) + kHop - 1) / kHop;
    Tracks tracks;
    tracks.functions.resize(size_t(frames * OnsetFunctions::kWidth));
    tracks.spectrum.resize(size_t(frames * DrumSpectrum::kWidth));
    tracks.envelope.resize(size_t(frames * AttackEnvelope::kRowsPerFrame * AttackEnvelope::kBands));
    Stft shortStft(OnsetFunctions::kShortWindow);
    Stft longStft(OnsetFunctions::kLongWindow);
    for (qint64 first = 0; first < frames; first += kBlock) {
        const qint64 end = std::min(frames, first + kBlock);
        const qint64 begin = first - DrumSpectrum::kContextFrames;
        const auto count = size_t(end - begin);
        std::vector<std::complex<float>> shortValues(count * size_t(shortStft.bins()));
        std::vector<std::complex<float>> longValues(count * size_t(longStft.bins()));
        shortStft.spectra(samples, begin * kHop, kHop, count, shortValues);
        longStft.spectra(samples, begin * kHop, kHop, count, longValues);
        const StftBlock shortBlock{shortStft.window(), begin, qint64(count), shortStft.bins(), shortValues};
        const StftBlock longBlock{longStft.window(), begin, qint64(count), longStft.bins(), longValues};
        const auto rows = [&](std::vector<std::uint8_t>& track, qint64 width) {
            return std::span(track).subspan(size_t(first * width), size_t((end - first) * width));
        };
        OnsetFunctions::compute(shortBlock, longBlock, first, end, rows(tracks.functions, OnsetFunctions::kWidth));
        DrumSpectrum::compute(shortBlock, longBlock, first, end, rows(tracks.spectrum, DrumSpectrum::kWidth));
        const std::vector<float> around
            = piece(samples, first * kHop - AttackEnvelope::kReach, (end - first) * kHop + 2 * AttackEnvelope::kReach);
        AttackEnvelope::compute(around, rows(tracks.envelope, AttackEnvelope::kRowsPerFrame * AttackEnvelope::kBands));
    }
    return tracks;
}

} // namespace

int main(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        std::filesystem::path path(argv[i]);
        std::vector<float> samples(std::filesystem::file_size(path) / sizeof(float));
        std::ifstream(path, std::ios::binary)
            .read(reinterpret_cast<char*>(samples.data()), std::streamsize(samples.size() * sizeof(float)));
        const Tracks tracks = analyse(samples);
        const std::vector<Onset> onsets = OnsetPicker({}).pick(tracks.functions, tracks.envelope);
        const DrumEvidence evidence{tracks.spectrum, tracks.functions, tracks.envelope};
        const std::vector<float> features = DrumFeatures(evidence, onsets).rows(0, onsets.size());
        std::ofstream out(path.replace_extension(".features"), std::ios::binary);
        const auto write = [&out](std::span<const float> values) {
            out.write(reinterpret_cast<const char*>(values.data()), std::streamsize(values.size_bytes()));
        };
        for (std::size_t n = 0; n < onsets.size(); ++n) {
            const float time = float(onsets[n].time);
            write({&time, 1});
            write(std::span(features).subspan(n * DrumFeatures::kCount, DrumFeatures::kCount));
            write(attackDecay(onsetLevels(evidence, onsets[n].time)));
        }
    }
}
