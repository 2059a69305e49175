#pragma once

#include <QtGlobal>

#include <vector>

namespace heihachi {

/// Collects the stretches over which something stayed silent, from windows in order. Keeps the first few stretches one
/// by one and the sum of all, so that its size doesn't grow.
class SilenceTracker
{
public:
    struct Stretch
    {
        qint64 first = 0; ///< frame
        qint64 end = 0;
        qint64 counted = 0; ///< frames of windows that counted towards the length
    };

    static constexpr size_t kKept = 8;

    /// Stretches with fewer counted frames are not reported.
    explicit SilenceTracker(qint64 minimumFrames = 0)
        : m_minimumFrames(minimumFrames)
    {
    }

    /// A window [first, end). Silent windows with `counts` false keep a stretch going without making it longer.
    void add(qint64 first, qint64 end, bool isSilent, bool counts = true);

    /// All stretches, the one that is still open included; at most kKept.
    [[nodiscard]] std::vector<Stretch> stretches() const;
    [[nodiscard]] qint64 count() const { return m_count + (isOpenLongEnough() ? 1 : 0); }
    /// Frames of all stretches together.
    [[nodiscard]] qint64 totalFrames() const;
    /// End of the last stretch.
    [[nodiscard]] qint64 lastEnd() const { return isOpenLongEnough() ? m_open.end : m_lastEnd; }
    /// Silent in every window so far, and some window counted.
    [[nodiscard]] bool isThroughout() const { return !m_wasLoud && m_isOpen && m_open.counted > 0; }
    /// Counted frames of the stretch that is still open.
    [[nodiscard]] qint64 countedFrames() const { return m_isOpen ? m_open.counted : 0; }

private:
    [[nodiscard]] bool isOpenLongEnough() const { return m_isOpen && m_open.counted >= m_minimumFrames; }

    qint64 m_minimumFrames;
    bool m_isOpen = false;
    bool m_wasLoud = false;
    Stretch m_open;
    std::vector<Stretch> m_kept;
    qint64 m_count = 0;
    qint64 m_total = 0;
    qint64 m_lastEnd = 0;
};

} // namespace heihachi
