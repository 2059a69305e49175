#include "ui/playback/balance_mix.h"

namespace heihachi {

void BalanceMix::mix(std::span<float> a, std::span<const float> b, bool isHeard) noexcept
{
    const MixGains wanted = isHeard ? m_wanted.load(std::memory_order_acquire) : MixGains{};
    if (wanted != m_target) {
        m_target = wanted;
        m_left = kRampFrames;
        m_step = {(wanted.a - m_now.a) / float(kRampFrames), (wanted.b - m_now.b) / float(kRampFrames)};
    }
    if (m_left == 0 && m_now == MixGains{})
        return;
    for (size_t i = 0; i + 1 < a.size(); i += 2) {
        if (m_left > 0)
            m_now = --m_left == 0 ? m_target : MixGains{m_now.a + m_step.a, m_now.b + m_step.b};
        a[i] = m_now.a * a[i] + m_now.b * b[i];
        a[i + 1] = m_now.a * a[i + 1] + m_now.b * b[i + 1];
    }
}

} // namespace heihachi
