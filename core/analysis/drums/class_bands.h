#pragma once

#include "core/analysis/drums/drum_spectrum.h"
#include "core/analysis/results/drum_class.h"
#include "core/dsp/filter_bank.h"

#include <array>

namespace heihachi {

/// Levels of DrumSpectrum [begin, end) in which each class speaks: kick below 140 Hz, snare 140 Hz to 9 kHz, hi-hat and
/// cymbal above 5 kHz, tom 75 to 450 Hz.
inline constexpr std::array<BinRange, kDrumClassCount> kClassBands{
    BinRange{0, 5}, BinRange{5, 27}, BinRange{24, 32}, BinRange{2, 10}, BinRange{24, 32}};
static_assert(DrumSpectrum::kLevels == 32 && DrumSpectrum::kLongLevels == 10, "kClassBands names levels of these");

} // namespace heihachi
