#pragma once

#include "core/spectrogram/spectrogram_tile.h"

#include <QString>

#include <optional>

namespace heihachi {

/// A frequency and its level.
struct SpectralReading
{
    double hz = 0.0;
    double db = kTileFloorDb; ///< dBFS, kTileFloorDb or less reads kTileFloorDb
};

/// The level at a frequency in one column of a tile, between the two bins around it (linear in dB).
[[nodiscard]] SpectralReading readingAt(const SpectrogramTile& tile, int column, double hz, double hzPerBin);

/// The peak nearest to `hz` within `reachHz` (at least one bin) to either side, its place and level taken from the
/// parabola in dB through the three bins around it: for a steady sine within 0.5 dB and a tenth of a bin. Absent when
/// there is none above kTileFloorDb. Reference: Smith & Serra, Proc. ICMC 1987.
[[nodiscard]] std::optional<SpectralReading> peakNear(
    const SpectrogramTile& tile, int column, double hz, double reachHz, double hzPerBin);

/// A note of the equal temperament with A4 = 440 Hz (MIDI 69), and how far a frequency lies from it.
struct Note
{
    int midi = 69;
    double cents = 0.0; ///< -50 to 50
};

/// Absent below 8 Hz (MIDI -1 and less).
[[nodiscard]] std::optional<Note> noteOf(double hz);
/// "A4 +12 ct"; always sharps (C♯4). Not translated but for the unit.
[[nodiscard]] QString noteText(const Note& note);
/// "174.6 Hz", "3.42 kHz". Translated.
[[nodiscard]] QString frequencyText(double hz);

} // namespace heihachi
