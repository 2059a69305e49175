#include "core/compare/time_map.h"
#include "tests/core/compare/made_pair.h"

#include <cmath>
#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool isNear(const std::optional<double>& value, double expected)
{
    return value && std::abs(*value - expected) < 1e-9;
}

/// B is 5 % slower from 10 s on, lacks A's 40 to 50, and has two seconds of its own before that it goes on.
TimeMap gapped()
{
    return TimeMap({{{10.0, 40.0}, {0.0, 31.5}, 0.9F}, {{50.0, 60.0}, {33.5, 44.0}, 0.8F}});
}

/// Ten seconds each, one after another without a gap, at other rates.
TimeMap joined()
{
    return TimeMap(
        {{{0.0, 10.0}, {0.0, 10.0}, 1.0F}, {{10.0, 20.0}, {10.0, 21.0}, 0.5F}, {{20.0, 30.0}, {21.0, 31.0}, 1.0F}});
}

TimeMap throughOne(const TimeMap& map, double a, double b)
{
    const MapAnchor anchor{a, b};
    return map.through({&anchor, 1});
}

/// Pieces one after another in both.
bool isInOrder(const TimeMap& map)
{
    for (size_t i = 0; i < map.pieces().size(); ++i) {
        const MapPiece& piece = map.pieces()[i];
        if (piece.a.isEmpty() || piece.b.isEmpty())
            return false;
        if (i > 0
            && (piece.a.start < map.pieces()[i - 1].a.end - 1e-6 || piece.b.start < map.pieces()[i - 1].b.end - 1e-6))
            return false;
    }
    return true;
}

} // namespace

class TestTimeMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHasNoCounterparts()
    {
        const TimeMap map;
        QVERIFY(map.isEmpty());
        QVERIFY(!map.isIdentity());
        QVERIFY(!map.toB(1.0));
        QVERIFY(!map.toA(1.0));
        QCOMPARE(map.nearestB(1.5), 1.5);
        QCOMPARE(map.nearestA(-2.5), -2.5);
        QCOMPARE(map.rateAt(3.0), 1.0);
        QVERIFY(map.mirrored().isEmpty());
    }

    void identityMapsExactly()
    {
        const TimeMap map = TimeMap::identity(1987.654321);
        QVERIFY(map.isIdentity());
        std::mt19937 random(1);
        for (int i = 0; i < 1000; ++i) {
            const double seconds = 1987.0 * uniform(random);
            QVERIFY(map.toB(seconds) == std::optional(seconds)); // bit for bit: runs of one recording are compared
            QVERIFY(map.nearestA(seconds) == seconds);
        }
        QCOMPARE(map.toB(0.0), std::optional(0.0));
        QCOMPARE(map.toB(1987.654321), std::optional(1987.654321));
        QVERIFY(!map.toB(1987.7));
        QVERIFY(!map.toB(-0.001));
        QVERIFY(TimeMap::identity(0.0).isEmpty());
        QVERIFY(TimeMap::identity(kNan).isEmpty());
        QVERIFY(!gapped().isIdentity());
    }

    void leavesOutWhatCantBe()
    {
        const MapPiece good{{10.0, 20.0}, {10.0, 20.0}, 1.0F};
        const std::vector<MapPiece> bad{{{kNan, 5.0}, {0.0, 5.0}, 1.0F}, {{0.0, 5.0}, {0.0, kInfinity}, 1.0F},
            {{5.0, 5.0}, {0.0, 5.0}, 1.0F}, {{5.0, 4.0}, {0.0, 5.0}, 1.0F}, {{0.0, 5.0}, {5.0, 5.0}, 1.0F},
            {{15.0, 25.0}, {30.0, 40.0}, 1.0F}, {{30.0, 40.0}, {15.0, 25.0}, 1.0F}, {{30.0, 40.0}, {0.0, 5.0}, 1.0F}};
        for (const MapPiece& piece : bad) {
            QCOMPARE(TimeMap({good, piece}).pieces(), std::vector{good});
            if (!std::isfinite(piece.a.start) || piece.a.start >= good.a.start)
                QCOMPARE(TimeMap({piece, good}).pieces(), std::vector{good});
        }
        // In any order; touching is not overlapping.
        const MapPiece next{{20.0, 30.0}, {20.0, 31.0}, 0.5F};
        QCOMPARE(TimeMap({next, good}).pieces(), (std::vector{good, next}));
    }

    void mapsWithinPieces()
    {
        const TimeMap map = gapped();
        QVERIFY(isNear(map.toB(10.0), 0.0));
        QVERIFY(isNear(map.toB(20.0), 10.5));
        QVERIFY(isNear(map.toA(10.5), 20.0));
        QVERIFY(isNear(map.toB(50.0), 33.5));
        QVERIFY(isNear(map.toB(60.0), 44.0)); // the end of the last piece belongs to it
        QVERIFY(isNear(map.toA(44.0), 60.0));
        for (const double gap : {9.999, 40.0, 45.0, 49.999, 60.001, kNan})
            QVERIFY(!map.toB(gap));
        for (const double gap : {-0.001, 31.5, 33.0, 44.001})
            QVERIFY(!map.toA(gap));
    }

    void isNearestEverywhere()
    {
        const TimeMap map = gapped();
        QVERIFY(isNear(map.nearestB(0.0), -10.5)); // at the rate of the first piece
        QVERIFY(isNear(map.nearestB(41.0), 32.55)); // on at the rate of the piece before …
        QVERIFY(isNear(map.nearestB(45.0), 33.5)); // … as far as the next one lets it
        QVERIFY(isNear(map.nearestB(70.0), 54.5));
        QVERIFY(isNear(map.nearestA(32.55), 41.0));
        QVERIFY(isNear(map.nearestA(33.4), 40.0 + 1.9 / 1.05));
        QVERIFY(isNear(map.nearestA(-10.5), 0.0));
        double before = map.nearestB(-5.0);
        for (double a = -5.0; a < 70.0; a += 0.01) {
            const double b = map.nearestB(a);
            QVERIFY(b >= before - 1e-9);
            before = b;
        }
    }

    void tellsTheRate()
    {
        const TimeMap map = gapped();
        for (const double a : {0.0, 10.0, 39.0, 45.0, 55.0, 100.0})
            QCOMPARE_LE(std::abs(map.rateAt(a) - 1.05), 1e-9);
        QCOMPARE_LE(std::abs(joined().rateAt(9.999) - 1.0), 1e-9);
        QCOMPARE_LE(std::abs(joined().rateAt(10.0) - 1.1), 1e-9);
    }

    void mirrors()
    {
        const TimeMap map = gapped();
        const TimeMap mirror = map.mirrored();
        QCOMPARE(mirror.mirrored(), map);
        for (double seconds = -5.0; seconds < 70.0; seconds += 0.37) {
            QCOMPARE(mirror.toB(seconds), map.toA(seconds));
            QCOMPARE(mirror.toA(seconds), map.toB(seconds));
            QCOMPARE(mirror.nearestB(seconds), map.nearestA(seconds));
        }
        QCOMPARE_LE(std::abs(mirror.rateAt(5.0) - 1.0 / 1.05), 1e-9);
    }

    void goesThroughAnAnchor()
    {
        const TimeMap map = throughOne(TimeMap::identity(100.0), 30.0, 30.2);
        QVERIFY(isNear(map.toB(30.0), 30.2));
        QVERIFY(isNear(map.toB(10.0), 10.2)); // the ends move along
        QVERIFY(isNear(map.toB(100.0), 100.2));
        QCOMPARE(map.pieces().size(), size_t(2));
        // At its end.
        const TimeMap end = throughOne(TimeMap::identity(100.0), 100.0, 99.0);
        QVERIFY(isNear(end.toB(100.0), 99.0));
        QVERIFY(isNear(end.toB(0.0), -1.0));
        QCOMPARE(TimeMap::identity(100.0).through({}), TimeMap::identity(100.0));
    }

    void stretchesBetweenAnchors()
    {
        const std::vector<MapAnchor> anchors{{80.0, 81.0}, {20.0, 20.0}};
        const TimeMap map = TimeMap::identity(100.0).through(anchors);
        QVERIFY(isNear(map.toB(20.0), 20.0));
        QVERIFY(isNear(map.toB(50.0), 50.5));
        QVERIFY(isNear(map.toB(80.0), 81.0));
        QVERIFY(isNear(map.toB(10.0), 10.0));
        QVERIFY(isNear(map.toB(90.0), 91.0));
    }

    void leavesOutAnchorsThatTurnTimeBack()
    {
        const std::vector<MapAnchor> anchors{{50.0, 51.0}, {60.0, 40.0}, {50.0, 52.0}, {kNan, 1.0}, {70.0, 70.0}};
        const TimeMap map = TimeMap::identity(100.0).through(anchors);
        const std::vector<MapAnchor> kept{{50.0, 51.0}, {70.0, 70.0}};
        QCOMPARE(map, TimeMap::identity(100.0).through(kept));
        // The earlier one stays, whichever it is.
        const std::vector<MapAnchor> turned{{60.0, 40.0}, {50.0, 51.0}};
        QVERIFY(isNear(TimeMap::identity(100.0).through(turned).toB(60.0), 40.0));
        // Beyond a neighbour that nobody moved.
        QCOMPARE(throughOne(gapped(), 20.0, 40.0), gapped());
    }

    void keepsSeamsTogether()
    {
        const TimeMap one = throughOne(joined(), 15.0, 15.8); // was 15.5
        QVERIFY(isNear(one.toB(15.0), 15.8));
        QVERIFY(isNear(one.toB(10.0), 10.0));
        QVERIFY(isNear(one.toB(5.0), 5.0));
        QVERIFY(isNear(one.toB(25.0), 26.0));
        const std::vector<MapAnchor> both{{15.0, 16.5}, {25.0, 27.5}}; // beyond the old seam, on both sides of it
        const TimeMap two = joined().through(both);
        QVERIFY(isNear(two.toB(15.0), 16.5));
        QVERIFY(isNear(two.toB(25.0), 27.5));
        QVERIFY(isInOrder(two));
        for (double a = 0.0; a < 30.0; a += 0.1)
            QVERIFY2(two.toB(a), qPrintable(QString::number(a)));
        const TimeMap seam = throughOne(joined(), 20.0, 20.5); // the seam itself
        QVERIFY(isNear(seam.toB(20.0), 20.5));
        QVERIFY(isNear(seam.toB(19.9999999), 20.5 - 1e-7 * 1.05));
        QVERIFY(isNear(seam.toB(30.0), 31.0));
    }

    void movesAnEndAsFarAsItsNeighbourLetsIt()
    {
        const TimeMap near = throughOne(gapped(), 25.0, 16.75); // was 15.75: the end moves to 32.5
        QVERIFY(isNear(near.pieces()[1].b.end, 32.5));
        QVERIFY(isNear(near.toB(55.0), 38.75));
        const TimeMap far = throughOne(gapped(), 25.0, 20.75); // the end would be at 36.5
        QVERIFY(isNear(far.pieces()[1].b.end, 33.5));
        QVERIFY(isNear(far.toB(25.0), 20.75));
        QVERIFY(isInOrder(far));
        const std::vector<MapAnchor> both{{39.0, 35.0}, {51.0, 36.0}}; // both sides of the gap at once, and nearer
        const TimeMap two = gapped().through(both);
        QVERIFY(isNear(two.toB(39.0), 35.0));
        QVERIFY(isNear(two.toB(51.0), 36.0));
        QVERIFY(isInOrder(two));
    }

    void makesAPieceInAGap()
    {
        const TimeMap map = throughOne(gapped(), 45.0, 32.5);
        QCOMPARE(map.pieces().size(), size_t(3));
        QVERIFY(isNear(map.toB(45.0), 32.5));
        QVERIFY(isNear(map.toB(44.75), 32.5 - 0.25 * 1.05));
        QVERIFY(!map.toB(44.7));
        QVERIFY(!map.toB(45.3));
        // As long as the gap lets it.
        const TimeMap near = throughOne(gapped(), 40.1, 33.0);
        QVERIFY(isNear(near.pieces()[1].a.start, 40.0));
        QVERIFY(isNear(near.toB(40.1), 33.0));
        // A gap only in A leaves no room in B.
        QCOMPARE(throughOne(gapped(), 45.0, 20.0), gapped());
        // Before, behind, and with nothing there.
        QVERIFY(isNear(throughOne(gapped(), 5.0, -5.0).toB(5.0), -5.0));
        QVERIFY(isNear(throughOne(gapped(), 90.0, 90.0).toB(90.0), 90.0));
        const TimeMap alone = throughOne(TimeMap(), 5.0, 8.0);
        QCOMPARE(alone.pieces().size(), size_t(1));
        QVERIFY(isNear(alone.toB(5.25), 8.25));
        const std::vector<MapAnchor> close{{5.0, 8.0}, {5.1, 8.1}, {5.2, 9.0}};
        const TimeMap several = TimeMap().through(close);
        for (const MapAnchor& anchor : close)
            QVERIFY(isNear(several.toB(anchor.a), anchor.b));
    }

    void holdsWhatItPromisesForAnyAnchors()
    {
        std::mt19937 random(5);
        for (int i = 0; i < 2000; ++i) {
            std::vector<MapPiece> pieces;
            double a = 0.0;
            double b = 0.0;
            for (int k = int(uniform(random) * 5.0); k > 0; --k) {
                a += uniform(random) < 0.5 ? 0.0 : 10.0 * uniform(random);
                b += uniform(random) < 0.5 ? 0.0 : 10.0 * uniform(random);
                const double length = 1.0 + 20.0 * uniform(random);
                const double rate = 0.8 + 0.4 * uniform(random);
                pieces.push_back({{a, a + length}, {b, b + length * rate}, 1.0F});
                a += length;
                b += length * rate;
            }
            const TimeMap map(pieces);
            QCOMPARE(map.pieces().size(), pieces.size());
            std::vector<MapAnchor> anchors;
            for (int k = int(uniform(random) * 5.0); k > 0; --k) {
                const double at = uniform(random) * (a + 2.0);
                anchors.push_back({at, map.nearestB(at) + 4.0 * (uniform(random) - 0.5)});
            }
            const TimeMap bent = map.through(anchors);
            QVERIFY(isInOrder(bent));
            int met = 0;
            for (const MapAnchor& anchor : anchors)
                met += isNear(bent.toB(anchor.a), anchor.b) ? 1 : 0;
            if (anchors.size() == 1 && map.toB(anchors[0].a) && std::abs(*map.toB(anchors[0].a) - anchors[0].b) < 1e-3)
                QCOMPARE(met, 1);
            double before = bent.nearestB(-1.0);
            for (double at = -1.0; at < a + 3.0; at += 0.5) {
                QVERIFY(bent.nearestB(at) >= before - 1e-6);
                before = bent.nearestB(at);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTimeMap)
#include "tst_time_map.moc"
