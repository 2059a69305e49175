#pragma once

#include "core/base/result.h"
#include "core/dsp/stft.h"
#include "core/spectrogram/spectrogram_tile.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace heihachi {

/// Fills `mono` with frames [first, first + size) of a recording; zero where it has none. `first` may be negative.
using ReadMono = std::function<Status(qint64 first, std::span<float> mono)>;

/// Computes tiles of a spectrogram from the recording. An instance belongs to one thread.
class TileMaker
{
public:
    TileMaker(const SpectrogramLayout& layout, ReadMono read);

    /// A tile of a level up to SpectrogramLayout::chunkLevel(), all columns known. `keepGoing` is asked about every
    /// 1.5 s of sound; false ends with Cancelled. Errors: those of the reader.
    [[nodiscard]] Result<SpectrogramTilePtr> make(
        const SpectrogramTileKey& key, const std::function<bool()>& keepGoing = {});
    /// The maximum, bin by bin, of the spectra within kGlanceFrames (longer for long transforms) around `centre`: a
    /// column of the preview. `column` has one value a bin.
    [[nodiscard]] Status glance(qint64 centre, std::span<std::uint8_t> column);

    static constexpr qint64 kGlanceFrames = 16384; ///< about a beat of drum & bass: a drum is in it

private:
    void addSpectrum(std::span<const float> samples);
    void takeColumn(std::span<std::uint8_t> column, std::size_t stride);

    SpectrogramLayout m_layout;
    ReadMono m_read;
    Stft m_stft;
    std::vector<std::complex<float>> m_spectrum;
    std::vector<float> m_power; ///< largest so far
    std::vector<float> m_samples;
};

} // namespace heihachi
