#pragma once

#include <QtGlobal>

#include <atomic>
#include <span>

namespace heihachi {

/// How much of two sounds is heard, as factors: a · A + b · B.
struct MixGains
{
    float a = 1.0F;
    float b = 0.0F;

    friend bool operator==(const MixGains&, const MixGains&) = default;
};

/// Mixes B into A with gains that run straight to what is wanted within kRampFrames, so that a switch is heard at once
/// and without a click. With all of A and nothing of B the samples stay as they are, bit for bit. setWanted(): any
/// thread; the others: one.
class BalanceMix
{
public:
    static constexpr int kRampFrames = 441; ///< 10 ms

    void setWanted(MixGains gains) { m_wanted.store(gains, std::memory_order_release); }
    /// `b` is as long as `a`. Where it is not to be heard (any more), all of A and nothing of B is wanted. Never waits
    /// or allocates.
    void mix(std::span<float> a, std::span<const float> b, bool isHeard) noexcept;

private:
    std::atomic<MixGains> m_wanted{MixGains{}};
    static_assert(std::atomic<MixGains>::is_always_lock_free);

    MixGains m_now;
    MixGains m_target; ///< of the ramp
    MixGains m_step; ///< for each frame
    int m_left = 0; ///< frames of the ramp
};

} // namespace heihachi
