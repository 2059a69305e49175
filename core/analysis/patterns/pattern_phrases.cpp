#include "core/analysis/patterns/pattern_phrases.h"

#include <algorithm>
#include <map>

namespace heihachi {
namespace {

using Gram = std::vector<int>;

/// A phrase and the bars at which its occurrences begin.
struct Candidate
{
    Gram gram;
    std::vector<std::size_t> starts;

    [[nodiscard]] std::size_t covered() const { return starts.size() * gram.size(); }
    [[nodiscard]] double saved() const
    {
        const bool isUsual = gram.size() == 2 || gram.size() == 4 || gram.size() == 8;
        return double((starts.size() - 1) * gram.size()) * (isUsual ? 1.0 : PatternPhrases::kOddLength);
    }
};

/// Length of the row of bars with patterns and without a gap that ends at each bar.
std::vector<int> rowLengths(std::span<const BarEntry> bars, const std::vector<bool>& followsPrevious)
{
    std::vector<int> lengths(bars.size());
    for (std::size_t n = 0; n < bars.size(); ++n)
        if (bars[n].pattern >= 0)
            lengths[n] = 1 + (n > 0 && followsPrevious[n] ? lengths[n - 1] : 0);
    return lengths;
}

/// A shorter phrase (or one pattern) over and over.
bool isRepeat(const Gram& gram)
{
    for (std::size_t period = 1; 2 * period <= gram.size(); ++period)
        if (gram.size() % period == 0 && std::equal(gram.begin() + std::ptrdiff_t(period), gram.end(), gram.begin()))
            return true;
    return false;
}

int changesIn(const Gram& gram)
{
    int changes = 0;
    for (std::size_t n = 1; n < gram.size(); ++n)
        changes += gram[n] != gram[n - 1] ? 1 : 0;
    return changes;
}

using Starts = std::map<Gram, std::vector<std::size_t>>;

/// Where the phrases of a length begin that come at least twice.
Starts startsOf(std::span<const BarEntry> bars, std::span<const int> rows, int length)
{
    Starts found;
    for (std::size_t last = 0; last < bars.size(); ++last) {
        if (rows[last] < length)
            continue;
        const std::size_t first = last + 1 - std::size_t(length);
        Gram gram;
        for (const BarEntry& bar : bars.subspan(first, std::size_t(length)))
            gram.push_back(bar.pattern);
        std::vector<std::size_t>& starts = found[std::move(gram)];
        if (starts.empty() || first >= starts.back() + std::size_t(length))
            starts.push_back(first);
    }
    std::erase_if(found, [](const auto& entry) { return entry.second.size() < 2; });
    return found;
}

/// Takes the phrases out that come only within one that is a bar longer.
void dropDominated(Starts& shorter, const Starts& longer)
{
    for (const auto& [gram, starts] : longer)
        for (const Gram& part : {Gram(gram.begin(), gram.end() - 1), Gram(gram.begin() + 1, gram.end())})
            if (const auto entry = shorter.find(part); entry != shorter.end() && entry->second.size() == starts.size())
                shorter.erase(entry);
}

std::vector<Candidate> candidatesOf(std::span<const BarEntry> bars, std::span<const int> rows)
{
    std::vector<Candidate> candidates;
    Starts found = startsOf(bars, rows, PatternPhrases::kShortest);
    for (int length = PatternPhrases::kShortest; length <= PatternPhrases::kLongest; ++length) {
        Starts longer;
        if (length < PatternPhrases::kLongest)
            longer = startsOf(bars, rows, length + 1);
        dropDominated(found, longer);
        for (auto& [gram, starts] : found)
            if (!isRepeat(gram) && (changesIn(gram) > 1 || starts.size() >= PatternPhrases::kLeastChanges))
                candidates.push_back({gram, std::move(starts)});
        found = std::move(longer);
    }
    return candidates;
}

bool isRotation(const Gram& gram, const Gram& other)
{
    if (gram.size() != other.size())
        return false;
    Gram twice = other;
    twice.insert(twice.end(), other.begin(), other.end());
    return !std::ranges::search(twice, gram).empty();
}

/// Marks the bars of a phrase and gives how many of them are new.
std::size_t coverBars(std::vector<bool>& isCovered, const Candidate& candidate)
{
    std::size_t fresh = 0;
    for (const std::size_t start : candidate.starts)
        for (std::size_t bar = start; bar < start + candidate.gram.size(); ++bar) {
            fresh += isCovered[bar] ? 0 : 1;
            isCovered[bar] = true;
        }
    return fresh;
}

} // namespace

std::vector<PatternPhrase> PatternPhrases::find(
    std::span<const BarEntry> bars, const std::vector<bool>& followsPrevious)
{
    const std::vector<int> rows = rowLengths(bars, followsPrevious);
    std::vector<Candidate> candidates = candidatesOf(bars, rows);
    std::ranges::stable_sort(candidates, [](const Candidate& a, const Candidate& b) {
        return a.saved() != b.saved() ? a.saved() > b.saved() : a.starts.front() < b.starts.front();
    });
    std::vector<PatternPhrase> phrases;
    std::vector<bool> isCovered(bars.size());
    for (const Candidate& candidate : candidates) {
        if (phrases.size() == kMostPhrases)
            break;
        const bool isTurned = std::ranges::any_of(
            phrases, [&](const PatternPhrase& phrase) { return isRotation(candidate.gram, phrase.patterns); });
        std::vector<bool> withIt = isCovered;
        if (double(coverBars(withIt, candidate))
            < (isTurned ? kLeastNewOfRotation : kLeastNew) * double(candidate.covered()))
            continue;
        isCovered = std::move(withIt);
        phrases.push_back({candidate.gram, int(candidate.starts.size()), bars[candidate.starts.front()].range.start});
    }
    std::ranges::stable_sort(phrases, std::ranges::greater(),
        [](const PatternPhrase& phrase) { return std::size_t(phrase.count) * phrase.patterns.size(); });
    return phrases;
}

} // namespace heihachi
