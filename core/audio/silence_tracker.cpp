#include "core/audio/silence_tracker.h"

namespace heihachi {

void SilenceTracker::add(qint64 first, qint64 end, bool isSilent, bool counts)
{
    if (isSilent) {
        if (!m_isOpen)
            m_open = {first, first, 0};
        m_isOpen = true;
        m_open.end = end;
        m_open.counted += counts ? end - first : 0;
        return;
    }
    m_wasLoud = true;
    if (isOpenLongEnough()) {
        if (m_kept.size() < kKept)
            m_kept.push_back(m_open);
        ++m_count;
        m_total += m_open.end - m_open.first;
        m_lastEnd = m_open.end;
    }
    m_isOpen = false;
}

std::vector<SilenceTracker::Stretch> SilenceTracker::stretches() const
{
    std::vector<Stretch> all = m_kept;
    if (isOpenLongEnough() && all.size() < kKept)
        all.push_back(m_open);
    return all;
}

qint64 SilenceTracker::totalFrames() const
{
    return m_total + (isOpenLongEnough() ? m_open.end - m_open.first : 0);
}

} // namespace heihachi
