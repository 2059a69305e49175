#include "core/analysis/plausibility/binomial.h"
#include "core/analysis/plausibility/chunk_border_dips.h"
#include "tests/core/analysis/plausibility/hit_lists.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// Without this share of the hits within `reach` of the borders of chunks.
std::vector<DrumHit> withDips(std::vector<DrumHit> hits, double chunkSeconds, double reach, double share = 1.0)
{
    Chance chance(9);
    std::erase_if(hits, [&](const DrumHit& hit) {
        const double border = std::round(hit.time / chunkSeconds) * chunkSeconds;
        return border > 0.0 && std::abs(hit.time - border) < reach && chance.unit() < share;
    });
    return hits;
}

} // namespace

class TestChunkBorderDips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dipsRaiseAnAlarm_data()
    {
        QTest::addColumn<double>("chunk");
        QTest::addColumn<double>("reach");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<bool>("alarmed");
        QTest::newRow("nothing lost") << 30.0 << 0.0 << 1.0 << 1980.0 << false;
        QTest::newRow("half a second lost") << 30.0 << 0.5 << 1.0 << 1980.0 << true;
        QTest::newRow("two thirds of it lost") << 30.0 << 0.5 << 0.67 << 1980.0 << true;
        QTest::newRow("50 ms lost") << 30.0 << 0.05 << 1.0 << 1980.0 << false;
        QTest::newRow("short chunks") << 7.0 << 0.4 << 1.0 << 300.0 << true;
        QTest::newRow("three borders") << 30.0 << 0.5 << 1.0 << 110.0 << true;
        QTest::newRow("one border") << 30.0 << 0.5 << 1.0 << 50.0 << false; // may be the music
        QTest::newRow("no border") << 30.0 << 0.5 << 1.0 << 25.0 << false;
        QTest::newRow("chunks too short to tell") << 4.0 << 0.5 << 1.0 << 300.0 << false;
    }

    void dipsRaiseAnAlarm()
    {
        QFETCH(const double, chunk);
        QFETCH(const double, reach);
        QFETCH(const double, share);
        QFETCH(const double, seconds);
        QFETCH(const bool, alarmed);
        const auto hits = withDips(makeBreak("K.KgSg.g.gKKSg.g", 174.0, seconds), chunk, reach, share);
        const Diagnostics found = ChunkBorderDips::check(hits, seconds, chunk);
        QCOMPARE(!found.empty(), alarmed);
        if (!alarmed)
            return;
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].code, QStringLiteral("plausibility.chunk_borders"));
        const double border = found[0].range->center() / chunk;
        QVERIFY(border > 0.5 && std::abs(border - std::round(border)) < 1e-6); // a border is the place
        QCOMPARE(found[0].range->length(), 1.0);
    }

    void dipsElsewhereAreMusic()
    {
        const auto hits = withDips(makeTwoStep(1980.0), 13.0, 0.6); // a rest every 13 s
        QVERIFY(!ChunkBorderDips::check(hits, 1980.0, 13.0).empty());
        QVERIFY(ChunkBorderDips::check(hits, 1980.0, 30.0).empty());
    }

    void aPauseThatMeetsABorderIsMusic()
    {
        auto hits = makeBreak("K.KgSg.g.gKKSg.g", 174.0, 160.0, true);
        std::erase_if(hits, [](const DrumHit& hit) { return std::abs(hit.time - 90.0) < 1.0; });
        QVERIFY(ChunkBorderDips::check(hits, 160.0, 30.0).empty());
    }

    void sparseHitsSayNothing()
    {
        std::vector<DrumHit> hits;
        for (double time = 3.0; time < 600.0; time += 6.0) // none of them near a border
            hits.push_back(hitAt(time, DrumClass::Kick));
        QVERIFY(ChunkBorderDips::check(hits, 600.0, 30.0).empty());
        QVERIFY(ChunkBorderDips::check({}, 600.0, 30.0).empty());
    }

    void falseAlarmsAreRare() // hits by chance alone, 300 recordings
    {
        for (std::uint32_t seed = 1; seed <= 300; ++seed)
            QVERIFY(ChunkBorderDips::check(makeGuesses(200.0, 6.0, seed), 200.0, 30.0).empty());
    }

    void oddLengthsDoNoHarm()
    {
        const auto hits = makeTwoStep(60.0);
        const double infinity = std::numeric_limits<double>::infinity();
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const double chunk : {0.0, -1.0, 0.001, 1e9, infinity, nan})
            QVERIFY(ChunkBorderDips::check(hits, 60.0, chunk).empty());
        for (const double seconds : {0.0, -1.0, infinity, nan})
            QVERIFY(ChunkBorderDips::check(hits, seconds, 30.0).empty());
    }

    void binomialTailsAreExact()
    {
        QVERIFY(std::abs(binomialAtMost(1, 3, 0.5) - 0.5) < 1e-12);
        QVERIFY(std::abs(binomialAtLeast(3, 3, 0.1) - 0.001) < 1e-12);
        QVERIFY(std::abs(binomialAtMost(2, 10, 0.2) - 0.6777995264) < 1e-9);
        QCOMPARE(binomialAtMost(-1, 3, 0.5), 0.0);
        QCOMPARE(binomialAtMost(3, 3, 0.5), 1.0);
        QVERIFY(std::abs(binomialAtMost(50'000, 100'000, 0.5) - 0.50126) < 1e-4); // terms that underflow
    }
};

QTEST_GUILESS_MAIN(TestChunkBorderDips)
#include "tst_chunk_border_dips.moc"
