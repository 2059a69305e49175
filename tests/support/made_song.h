#pragma once

#include <cstdint>
#include <vector>

/// Made music with drums, bass and chords whose every moment is known, at any tempo and pitch.
namespace heihachi::test {

/// Songs of one seed have the same notes: at another tempo or pitch they are what stretching or transposing would make.
struct MadeSong
{
    std::uint32_t seed = 1;
    int bars = 24; ///< of 1.38 s at speed 1: 174 BPM
    double speed = 1.0; ///< 1.08: 8 % faster, at the same pitch
    double semitones = 0.0;
    int rate = 22'050; ///< Hz
};

/// Mono samples. Each bar has other notes; drums repeat with small changes, as drums do.
[[nodiscard]] std::vector<float> makeSong(const MadeSong& song);
[[nodiscard]] double songSeconds(const MadeSong& song);

/// The samples [from, to), in seconds.
[[nodiscard]] std::vector<float> passageOf(const std::vector<float>& samples, int rate, double from, double to);
/// Played at another speed as a turntable does, pitch and all: 1.04 is 4 % faster.
[[nodiscard]] std::vector<float> playedAt(const std::vector<float>& samples, double speed);

} // namespace heihachi::test
