#include "ui/playback/ring_buffer.h"

#include <QTest>

#include <numeric>
#include <thread>

using namespace heihachi;

class TestRingBuffer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAcrossTheEnd()
    {
        RingBuffer<int> ring(6);
        QCOMPARE(ring.capacity(), size_t(8));
        int next = 0;
        int expected = 0;
        for (int round = 0; round < 20; ++round) {
            const std::vector<int> in{next, next + 1, next + 2, next + 3, next + 4};
            QCOMPARE(ring.push(in), size_t(5));
            next += 5;
            std::vector<int> out(5);
            QCOMPARE(ring.pop(out), size_t(5));
            for (const int value : out)
                QCOMPARE(value, expected++);
        }
        QCOMPARE(ring.readPlace(), quint64(100));
    }

    void takesAndGivesOnlyWhatThereIs()
    {
        RingBuffer<int> ring(4);
        std::vector<int> items(7, 1);
        QCOMPARE(ring.push(items), size_t(4));
        QCOMPARE(ring.room(), size_t(0));
        QVERIFY(!ring.push(5));
        QCOMPARE(ring.pop(items), size_t(4));
        int item = 0;
        QVERIFY(!ring.pop(item));
        QCOMPARE(ring.filled(), size_t(0));
    }

    void discards()
    {
        RingBuffer<int> ring(8);
        const std::vector<int> in{0, 1, 2, 3, 4, 5};
        ring.push(in);
        ring.discardTo(4);
        int item = 0;
        QVERIFY(ring.pop(item));
        QCOMPARE(item, 4);
        ring.discardTo(2); // never back
        QVERIFY(ring.pop(item));
        QCOMPARE(item, 5);
        ring.discardTo(100); // not beyond what was written
        QCOMPARE(ring.readPlace(), quint64(6));
        QCOMPARE(ring.room(), size_t(8));
    }

    void twoThreadsLoseNothing()
    {
        constexpr quint64 kCount = 1'000'000;
        RingBuffer<quint64> ring(256);
        std::thread writer([&ring] {
            std::vector<quint64> block(97);
            for (quint64 next = 0; next < kCount;) {
                const auto size = size_t(std::min<quint64>(block.size(), kCount - next));
                std::iota(block.begin(), block.end(), next);
                const size_t pushed = ring.push(std::span<const quint64>(block).first(size));
                next += pushed;
                if (pushed == 0)
                    std::this_thread::yield();
            }
        });
        std::vector<quint64> block(61);
        quint64 expected = 0;
        quint64 wrong = 0;
        while (expected < kCount) {
            const size_t popped = ring.pop(block);
            for (size_t i = 0; i < popped; ++i)
                wrong += block[i] == expected++ ? 0 : 1;
            if (popped == 0)
                std::this_thread::yield();
        }
        writer.join();
        QCOMPARE(wrong, quint64(0));
        QCOMPARE(ring.filled(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestRingBuffer)
#include "tst_ring_buffer.moc"
