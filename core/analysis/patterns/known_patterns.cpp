#include "core/analysis/patterns/known_patterns.h"

#include <algorithm>
#include <array>

namespace heihachi {
namespace {

constexpr int kPositions = 16;
constexpr float kRideWeight = 0.1F;
constexpr float kAccent = 0.5F; ///< velocity of a full snare

/// One bar of a known pattern in sixteenths: x belongs to it, g as well but may be a ghost note, o may be there, -
/// hardly matters (a strike counts half), . does not belong to it.
struct KnownBar
{
    const char* id;
    const char* kick;
    const char* snare;
    const char* ride; ///< hi-hat or cymbal; null: any
};

/// Steppers are the drum & bass kind: a two-step whose kick also walks through the "and" of beat 2, so that three kicks
/// go against two snares (reggae's steppers, a kick on every beat, are "four_on_the_floor"). The Amen break is that of
/// The Winstons, 1969: its first two bars are alike, the third delays the second backbeat by an eighth, the fourth also
/// begins with a rest. A dembow is four on the floor with the 3-3-2 snare of reggaeton.
constexpr std::array<KnownBar, 12> kKnownBars{{
    {"two_step", "x.........x.....", "....x.......x...", nullptr},
    {"steppers", "x.....x...x.....", "....x.......x...", nullptr},
    {"backbeat", "x.......x.......", "....x.......x...", nullptr},
    {"four_on_the_floor", "x...x...x...x...", "----o-------o---", nullptr},
    {"dembow", "x...x...x...x...", "...x..x....x..x.", nullptr},
    {"dembow", "x.......x.......", "...x..x....x..x.", nullptr},
    {"half_time", "x.....o...o.....", "........x.......", nullptr},
    {"amen", "x.x.......xx....", "....x..g.g..x..g", "x.x.x.x.x.x.x.x."},
    {"amen", "x.x.......x.....", "....x..g.g....x.", "x.x.x.x.x.x.x.x."},
    {"amen", "..xx......x.....", ".g..x..g.g....x.", "x.x.x.x.x.x...x."},
    {"breakbeat", "x.x....o..x..o..", "....x..o.o..x..o", nullptr},
    {"breakbeat", "x..o..x...x..o..", "....x..x.x..x..o", nullptr},
}};

/// Likeness of the classes one after the other.
class Likeness
{
public:
    /// `struck` by position: 0 to 1.
    void add(const std::array<float, kPositions>& struck, const char* known, float weight)
    {
        for (std::size_t n = 0; n < kPositions; ++n) {
            if (known[n] == 'o')
                continue;
            const bool belongs = known[n] == 'x' || known[n] == 'g';
            const float strike = known[n] == 'g' && struck[n] > 0.0F ? 1.0F : struck[n];
            m_bar += (known[n] == '-' ? 0.5F : 1.0F) * weight * strike;
            m_known += belongs ? weight : 0.0F;
            m_shared += belongs ? weight * strike : 0.0F;
        }
    }
    [[nodiscard]] float value() const { return m_shared > 0.0F ? 2.0F * m_shared / (m_bar + m_known) : 0.0F; }

private:
    float m_bar = 0.0F;
    float m_known = 0.0F;
    float m_shared = 0.0F;
};

struct StruckPositions
{
    std::array<float, kPositions> kick{};
    std::array<float, kPositions> snare{};
    std::array<float, kPositions> ride{};

    explicit StruckPositions(const BarMatrix& bar)
    {
        for (int n = 0; n < kPositions; ++n) {
            const std::size_t position = std::size_t(n);
            kick[position] = bar.at(DrumClass::Kick, n) > 0.0F ? 1.0F : 0.0F;
            snare[position] = std::min(1.0F, bar.at(DrumClass::Snare, n) / kAccent);
            ride[position] = bar.at(DrumClass::HiHat, n) > 0.0F || bar.at(DrumClass::Cymbal, n) > 0.0F ? 1.0F : 0.0F;
        }
    }
};

} // namespace

std::optional<PatternName> nameOfBar(const BarMatrix& bar)
{
    if (bar.positions != kPositions)
        return std::nullopt;
    const StruckPositions struck(bar);
    const KnownBar* best = nullptr;
    float most = 0.0F;
    for (const KnownBar& known : kKnownBars) {
        Likeness likeness;
        likeness.add(struck.kick, known.kick, 1.0F);
        likeness.add(struck.snare, known.snare, 1.0F);
        if (known.ride)
            likeness.add(struck.ride, known.ride, kRideWeight);
        if (likeness.value() > most) {
            most = likeness.value();
            best = &known;
        }
    }
    if (!best || most < kLeastLikeness)
        return std::nullopt;
    return PatternName{QString::fromLatin1(best->id), most};
}

} // namespace heihachi
