#pragma once

#include "core/base/result.h"
#include "core/compare/alignment/feature_rows.h"
#include "core/compare/alignment/watched_work.h"

#include <QString>

namespace heihachi {

/// What alignment knows of a recording: independent of its level and, within seconds, of its equalisation.
struct SoundFeatures
{
    static constexpr int kSampleRate = 22'050; ///< Hz
    static constexpr int kOnsetHop = 128; ///< samples
    static constexpr int kOnsetWindow = 512;
    static constexpr int kOnsetBands = 5;
    static constexpr int kPitchHop = 2'205;
    static constexpr int kPitchWindow = 8'192;
    static constexpr int kPitches = 48; ///< to the octave: a quarter of a semitone each

    double duration = 0.0; ///< s
    /// Rises of the level in five bands, 172.3/s, against their mean and deviation over seconds.
    FeatureRows onsets;
    /// Pitch classes in quarters of a semitone (chroma), 110 Hz to 4.2 kHz, 10/s, against their mean over seconds.
    FeatureRows pitches;
};

/// Decodes the file once. Memory: 25 MB an hour. Any thread. Errors: those of AudioReader; Cancelled.
/// References: Böck & Widmer, DAFx 2013 (onsets); Fujishima, ICMC 1999 (pitch classes).
[[nodiscard]] Result<SoundFeatures> readSoundFeatures(const QString& path, WorkState& state);

} // namespace heihachi
