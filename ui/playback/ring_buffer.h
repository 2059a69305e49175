#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstddef>
#include <span>
#include <type_traits>
#include <vector>

namespace heihachi {

/// A queue between one writing and one reading thread, without locks, waiting or allocation after construction.
/// Places are counted from the start of its life and never wrap, so that a place names one element for ever.
template <typename T>
class RingBuffer
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    /// Room for `capacity` elements or more.
    explicit RingBuffer(std::size_t capacity)
        : m_items(std::bit_ceil(std::max<std::size_t>(capacity, 1)))
    {
    }

    [[nodiscard]] std::size_t capacity() const { return m_items.size(); }

    // The writing thread:

    /// Place of the next element that push() takes. Any thread.
    [[nodiscard]] quint64 writePlace() const { return m_write.load(std::memory_order_acquire); }
    [[nodiscard]] std::size_t room() const
    {
        return m_items.size()
            - std::size_t(m_write.load(std::memory_order_relaxed) - m_read.load(std::memory_order_acquire));
    }
    /// How many of `items` there was room for.
    std::size_t push(std::span<const T> items)
    {
        const quint64 at = m_write.load(std::memory_order_relaxed);
        const std::size_t count = std::min(items.size(), room());
        for (std::size_t done = 0; done < count;) {
            const std::size_t slot = slotOf(at + done);
            const std::size_t run = std::min(count - done, m_items.size() - slot);
            std::copy_n(items.begin() + std::ptrdiff_t(done), run, m_items.begin() + std::ptrdiff_t(slot));
            done += run;
        }
        m_write.store(at + count, std::memory_order_release);
        return count;
    }
    bool push(const T& item) { return push(std::span<const T>(&item, 1)) == 1; }

    // The reading thread:

    /// Place of the next element that pop() gives. Any thread.
    [[nodiscard]] quint64 readPlace() const { return m_read.load(std::memory_order_acquire); }
    [[nodiscard]] std::size_t filled() const
    {
        return std::size_t(m_write.load(std::memory_order_acquire) - m_read.load(std::memory_order_relaxed));
    }
    /// How many elements were there to be written to `items`.
    std::size_t pop(std::span<T> items)
    {
        const quint64 at = m_read.load(std::memory_order_relaxed);
        const std::size_t count = std::min(items.size(), filled());
        for (std::size_t done = 0; done < count;) {
            const std::size_t slot = slotOf(at + done);
            const std::size_t run = std::min(count - done, m_items.size() - slot);
            std::copy_n(m_items.begin() + std::ptrdiff_t(slot), run, items.begin() + std::ptrdiff_t(done));
            done += run;
        }
        m_read.store(at + count, std::memory_order_release);
        return count;
    }
    bool pop(T& item) { return pop(std::span<T>(&item, 1)) == 1; }
    /// Throws away what lies before `place`, as far as it was written.
    void discardTo(quint64 place)
    {
        const quint64 at = m_read.load(std::memory_order_relaxed);
        m_read.store(std::clamp(place, at, m_write.load(std::memory_order_acquire)), std::memory_order_release);
    }

private:
    [[nodiscard]] std::size_t slotOf(quint64 place) const { return std::size_t(place) & (m_items.size() - 1); }

    static constexpr std::size_t kCacheLine = 64; // so that the two threads don't take it from each other
    std::vector<T> m_items;
    alignas(kCacheLine) std::atomic<quint64> m_write{0};
    alignas(kCacheLine) std::atomic<quint64> m_read{0};
};

} // namespace heihachi
