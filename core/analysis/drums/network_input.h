#pragma once

#include "core/dsp/filter_bank.h"

#include <array>

namespace heihachi {

/// What the drum network sees: the level of every band in two spectra, 100 frames/s, as
/// (10 log10(power + 1e-7) + 70) / 70: 0 for silence, about 0.9 for a full-scale sine. The training code has the same
/// in models/training/drum_network/features.py; a stored fixture compares the two. Immutable; any thread.
///
/// It transforms frame by frame instead of asking the pipeline for spectra: the network looks seconds to both sides of
/// a chunk, and spectra of both windows with that context would take 50 MB a thread.
class NetworkInput
{
public:
    /// `edgesHz`: ascending edges of the bands; `windows`: samples of the two spectra, even.
    NetworkInput(std::span<const float> edgesHz, std::array<int, 2> windows);

    [[nodiscard]] int bands() const { return int(m_ranges[0].size()); }
    /// Samples needed to both sides of the centre of a frame.
    [[nodiscard]] int reach() const;
    /// Fills `out`, [2][frames][bands()]. The first frame is centred on samples[reach()], each next one kHop later;
    /// `samples` reach as far behind the centre of the last.
    void compute(std::span<const float> samples, qint64 frames, std::span<float> out) const;

private:
    std::array<int, 2> m_windows;
    std::array<std::vector<BinRange>, 2> m_ranges;
};

} // namespace heihachi
