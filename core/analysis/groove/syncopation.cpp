#include "core/analysis/groove/syncopation.h"

#include <algorithm>
#include <cassert>

namespace heihachi {
namespace {

constexpr int kKickBeforeSnare = 2;
constexpr int kSnareBeforeKick = 1;
constexpr int kBeforeHiHat = 5;

void appendPrimes(int number, std::vector<int>& factors)
{
    for (int factor = 2; number > 1; ++factor)
        for (; number % factor == 0; number /= factor)
            factors.push_back(factor);
}

/// Into how many parts the bar, its parts, and theirs are divided, down to the position.
std::vector<int> divisions(const Meter& meter)
{
    std::vector<int> factors;
    appendPrimes(meter.beatsPerBar, factors);
    appendPrimes(meter.subdivision, factors);
    return factors;
}

/// A note or a rest of a bar's tree.
struct Leaf
{
    int weight = 0;
    bool isNote = false;
};

/// Leaves of the part of a bar that `part` holds, whose first position has `weight`; `level` divisions were made.
void appendLeaves(std::span<const std::uint8_t> part, std::span<const int> factors, std::size_t level, int weight,
    std::vector<Leaf>& leaves)
{
    const bool isDivided = std::ranges::any_of(part.subspan(1), [](std::uint8_t strike) { return strike != 0; });
    if (!isDivided) {
        leaves.push_back({weight, part[0] != 0});
        return;
    }
    const std::size_t length = part.size() / size_t(factors[level]);
    for (std::size_t n = 0; n < part.size(); n += length)
        appendLeaves(part.subspan(n, length), factors, level + 1, n == 0 ? weight : -int(level) - 1, leaves);
}

/// Weights of Witek et al.: only bar, beat, half of an even beat and the rest.
int witekWeight(const Meter& meter, int position)
{
    const int inBar = position % meter.positions();
    const int inBeat = inBar % meter.subdivision;
    if (inBar == 0)
        return 0;
    if (inBeat == 0)
        return -1;
    return meter.subdivision % 2 != 0 || 2 * inBeat == meter.subdivision ? -2 : -3;
}

/// What follows each strike of `own`, as in witekIndex().
int streamIndex(const Meter& meter, std::span<const std::uint8_t> own, std::span<const std::uint8_t> other,
    std::span<const std::uint8_t> hiHats, int beforeOther)
{
    const int count = int(own.size());
    int sum = 0;
    for (int n = 0; n < count; ++n) {
        if (own[size_t(n)] == 0)
            continue;
        for (int ahead = 1; ahead <= meter.positions(); ++ahead) {
            const int next = (n + ahead) % count;
            if (own[size_t(next)] != 0)
                break;
            const int rise = witekWeight(meter, next) - witekWeight(meter, n);
            if (other[size_t(next)] != 0) {
                sum += rise > 0 ? rise + beforeOther : 0;
                break;
            }
            if (hiHats[size_t(next)] != 0 && rise > 0) {
                sum += rise + kBeforeHiHat;
                break;
            }
        }
    }
    return sum;
}

} // namespace

std::vector<int> metricalWeights(const Meter& meter)
{
    std::vector<int> weights(size_t(meter.positions()), 0);
    std::size_t length = weights.size();
    int weight = 0;
    for (const int factor : divisions(meter)) {
        const std::size_t part = length / size_t(factor);
        --weight;
        for (std::size_t n = 0; n < weights.size(); n += part)
            if (n % length != 0)
                weights[n] = weight;
        length = part;
    }
    return weights;
}

int longuetHigginsLee(const Meter& meter, std::span<const std::uint8_t> strikes)
{
    const auto positions = std::size_t(meter.positions());
    assert(positions > 0 && strikes.size() % positions == 0);
    const std::vector<int> factors = divisions(meter);
    std::vector<Leaf> leaves;
    for (std::size_t bar = 0; bar < strikes.size(); bar += positions) {
        const std::span<const std::uint8_t> part = strikes.subspan(bar, positions);
        if (std::ranges::any_of(part, [](std::uint8_t strike) { return strike != 0; }))
            appendLeaves(part, factors, 0, 0, leaves);
    }
    const auto last = std::ranges::find_if(leaves.rbegin(), leaves.rend(), &Leaf::isNote);
    if (last == leaves.rend())
        return 0;
    int note = last->weight; // of the note before, round the loop
    int sum = 0;
    for (const Leaf& leaf : leaves) {
        if (leaf.isNote)
            note = leaf.weight;
        else
            sum += std::max(0, leaf.weight - note);
    }
    return sum;
}

double weightedNoteToBeat(const Meter& meter, std::span<const std::uint8_t> strikes)
{
    const int count = int(strikes.size());
    const int beat = meter.subdivision;
    assert(beat > 0 && count % meter.positions() == 0);
    double sum = 0.0;
    int notes = 0;
    for (int n = 0; n < count; ++n) {
        if (strikes[size_t(n)] == 0)
            continue;
        ++notes;
        const int after = n % beat; // positions since the beat
        if (after == 0)
            continue;
        int length = 1;
        while (length < count && strikes[size_t((n + length) % count)] == 0)
            ++length;
        const double distance = double(std::min(after, beat - after)) / double(beat);
        const int end = after + length; // from the beat on
        sum += (end > beat && end <= 2 * beat ? 2.0 : 1.0) / distance;
    }
    return notes > 0 ? sum / double(notes) : 0.0;
}

int witekIndex(const Meter& meter, std::span<const std::uint8_t> kicks, std::span<const std::uint8_t> snares,
    std::span<const std::uint8_t> hiHats)
{
    assert(kicks.size() == snares.size() && snares.size() == hiHats.size());
    return streamIndex(meter, kicks, snares, hiHats, kKickBeforeSnare)
        + streamIndex(meter, snares, kicks, hiHats, kSnareBeforeKick);
}

} // namespace heihachi
