#pragma once

#include "core/analysis/results/drum_hit.h"

#include <QDateTime>

#include <optional>

namespace heihachi {

/// What a person said after listening to one hit of a run.
struct Verdict
{
    enum class Kind
    {
        Right,
        Wrong, ///< no drum is struck there
        OtherClass ///< a drum is struck there, but another one
    };

    DrumHit hit; ///< as the run had it, not as corrected since
    Kind kind = Kind::Right;
    std::optional<DrumClass> heard; ///< OtherClass only: which one, where the person said so
    QDateTime givenUtc;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

} // namespace heihachi
