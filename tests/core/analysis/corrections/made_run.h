#pragma once

#include "core/analysis/corrections/verdict.h"

#include <random>
#include <vector>

/// Made runs of which it is known which hits are right.
namespace heihachi::test {

/// A number of [0, 1), the same on every machine.
inline double uniform(std::mt19937& random)
{
    return double(random()) / 4294967296.0;
}

struct MadeRun
{
    std::vector<DrumHit> hits; ///< by time
    std::vector<bool> isRight; ///< of each hit

    [[nodiscard]] Verdict verdictOn(int hit) const
    {
        return {hits[size_t(hit)], isRight[size_t(hit)] ? Verdict::Kind::Right : Verdict::Kind::Wrong, {}, {}};
    }
    [[nodiscard]] double shareRight() const
    {
        int right = 0;
        for (const bool one : isRight)
            right += one ? 1 : 0;
        return double(right) / double(isRight.size());
    }
};

/// `count` hits of these classes in turn, a tenth of a second apart. A hit of confidence c is right with probability
/// least + (most - least) c.
inline MadeRun makeRun(
    std::mt19937& random, int count, const std::vector<DrumClass>& classes, double least, double most)
{
    MadeRun run;
    for (int i = 0; i < count; ++i) {
        const double confidence = uniform(random);
        run.hits.push_back(
            {0.1 * i, classes[size_t(i) % classes.size()], float(confidence), float(uniform(random)), {}, {}});
        run.isRight.push_back(uniform(random) < least + (most - least) * confidence);
    }
    return run;
}

} // namespace heihachi::test
