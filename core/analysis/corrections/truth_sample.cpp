#include "core/analysis/corrections/truth_sample.h"

#include <algorithm>
#include <random>

namespace heihachi {
namespace {

constexpr size_t kStrata = size_t(TruthPopulation::kStrata);

/// Numbers of the generator are fixed by the standard, those of its distributions are not.
size_t below(std::mt19937& random, size_t count)
{
    const std::uint64_t range = std::uint64_t(std::mt19937::max()) + 1;
    const std::uint64_t fair = range - range % count;
    std::uint64_t number = random();
    while (number >= fair)
        number = random();
    return size_t(number % count);
}

/// The hits of one class that may still be drawn.
struct Urn
{
    std::array<std::vector<int>, kStrata> left;
    std::array<int, kStrata> taken{}; ///< with a verdict, or drawn

    /// -1: empty.
    int draw(std::mt19937& random)
    {
        std::vector<size_t> fewest;
        for (size_t stratum = 0; stratum < kStrata; ++stratum) {
            if (left[stratum].empty())
                continue;
            if (!fewest.empty() && taken[stratum] < taken[fewest.front()])
                fewest.clear();
            if (fewest.empty() || taken[stratum] == taken[fewest.front()])
                fewest.push_back(stratum);
        }
        if (fewest.empty())
            return -1;
        const size_t stratum = fewest[below(random, fewest.size())];
        std::vector<int>& hits = left[stratum];
        std::swap(hits[below(random, hits.size())], hits.back());
        const int hit = hits.back();
        hits.pop_back();
        ++taken[stratum];
        return hit;
    }
};

} // namespace

std::vector<int> drawTruthSample(
    const TruthPopulation& population, std::span<const Verdict> verdicts, const TruthSampleWish& wish)
{
    std::array<Urn, kDrumClassCount> urns;
    const auto judged = population.judged(verdicts);
    auto next = judged.begin(); // both by index
    for (size_t i = 0; i < population.hits().size(); ++i) {
        const size_t drumClass = size_t(population.hits()[i].drumClass);
        const size_t stratum = size_t(population.stratumOf(i));
        if (next != judged.end() && next->first == int(i)) {
            ++urns[drumClass].taken[stratum];
            ++next;
        } else if (wish.classes[drumClass]) {
            urns[drumClass].left[stratum].push_back(int(i));
        }
    }
    std::mt19937 random(wish.seed);
    std::vector<int> drawn;
    for (int round = 0; round < wish.hitsPerClass; ++round) {
        const size_t before = drawn.size();
        for (Urn& urn : urns)
            if (const int hit = urn.draw(random); hit >= 0)
                drawn.push_back(hit);
        if (drawn.size() == before)
            break;
        for (size_t last = drawn.size() - 1; last > before; --last) // so that nobody knows which class comes next
            std::swap(drawn[last], drawn[before + below(random, last - before + 1)]);
    }
    return drawn;
}

} // namespace heihachi
