#include "core/analysis/patterns/pattern_summary.h"

#include "core/analysis/patterns/bar_distance.h"
#include "core/analysis/patterns/bar_form.h"
#include "core/analysis/patterns/known_patterns.h"

#include <algorithm>
#include <unordered_map>

namespace heihachi {
namespace {

using Members = std::vector<std::size_t>;

/// The one that is nearest to the mean of all, the first of equals.
std::size_t medoidOf(std::span<const BarMatrix> bars, std::span<const std::size_t> members)
{
    std::vector<BarVector> vectors;
    std::vector<float> mean(bars[members.front()].velocity.size());
    for (const std::size_t member : members) {
        vectors.emplace_back(bars[member]);
        for (std::size_t n = 0; n < mean.size(); ++n)
            mean[n] += vectors.back().cells[n] / float(members.size());
    }
    std::size_t nearest = 0;
    float least = 0.0F;
    for (std::size_t k = 0; k < vectors.size(); ++k) {
        float difference = 0.0F;
        for (std::size_t n = 0; n < mean.size(); ++n)
            difference += std::abs(vectors[k].cells[n] - mean[n]);
        if (k == 0 || difference < least) {
            nearest = k;
            least = difference;
        }
    }
    return members[nearest];
}

/// The members with the most frequent token but `usual`; of equally frequent ones those that come first.
template <typename Token>
Members mostFrequentOther(
    std::span<const BarMatrix> bars, std::span<const std::size_t> members, Token token, const BarForm& usual)
{
    std::unordered_map<BarForm, Members> forms;
    for (const std::size_t member : members)
        if (BarForm form = token(bars[member]); form != usual)
            forms[std::move(form)].push_back(member);
    Members most;
    for (auto& [form, found] : forms)
        if (found.size() > most.size() || (found.size() == most.size() && found.front() < most.front()))
            most = std::move(found);
    return most;
}

} // namespace

DrumPattern summarisedPattern(std::span<const BarMatrix> bars, std::span<const std::size_t> members)
{
    DrumPattern pattern;
    pattern.typical = bars[medoidOf(bars, members)];
    pattern.count = int(members.size());
    const BarForm form = formOf(pattern.typical);
    pattern.exactCount = int(std::ranges::count_if(members, [&](std::size_t n) { return formOf(bars[n]) == form; }));
    Members others = mostFrequentOther(bars, members, backboneOf, backboneOf(pattern.typical));
    if (others.size() < 2)
        others = mostFrequentOther(bars, members, formOf, form);
    if (others.size() >= 2) {
        pattern.variation = bars[medoidOf(bars, others)];
        pattern.variationCount = int(others.size());
    }
    pattern.name = nameOfBar(pattern.typical);
    return pattern;
}

} // namespace heihachi
