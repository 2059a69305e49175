#include "core/analysis/pipeline/track_joiner.h"

#include <QtTest>

#include <array>
#include <numeric>

using namespace heihachi;

namespace {

std::vector<TrackFormat> formats()
{
    return {{QStringLiteral("real"), 2, 3, TrackFormat::Encoding::Float32},
        {QStringLiteral("bytes"), 1, 1, TrackFormat::Encoding::UInt8}};
}

/// The pieces for the frames [first, end): every value tells its place.
std::vector<Track> pieces(qint64 first, qint64 end)
{
    std::vector<Track> tracks;
    for (const TrackFormat& format : formats())
        tracks.push_back(makeTrack(format, end - first));
    auto& reals = std::get<std::vector<float>>(tracks[0].values);
    std::iota(reals.begin(), reals.end(), float(first * 6));
    auto& bytes = std::get<std::vector<std::uint8_t>>(tracks[1].values);
    std::iota(bytes.begin(), bytes.end(), std::uint8_t(first));
    return tracks;
}

} // namespace

class TestTrackJoiner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsInAnyOrder_data()
    {
        QTest::addColumn<std::vector<int>>("order");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("in order") << std::vector{0, 1, 2, 3} << qint64(35);
        QTest::newRow("reversed") << std::vector{3, 2, 1, 0} << qint64(35);
        QTest::newRow("mixed, length unknown") << std::vector{1, 0, 3, 2} << qint64(0);
        QTest::newRow("shorter than thought") << std::vector{2, 0, 1, 3} << qint64(1000);
        QTest::newRow("longer than thought") << std::vector{0, 3, 1, 2} << qint64(5);
        QTest::newRow("absurd length") << std::vector{0, 1, 2, 3} << (qint64(1) << 60);
    }

    void joinsInAnyOrder()
    {
        QFETCH(const std::vector<int>, order);
        QFETCH(const qint64, expected);
        constexpr std::array<qint64, 5> kBounds{0, 10, 20, 30, 35};
        TrackJoiner joiner(formats(), expected);
        for (const int k : order)
            joiner.add(k, pieces(kBounds[size_t(k)], kBounds[size_t(k) + 1]));
        const std::vector<Track> tracks = joiner.take();
        const std::vector<Track> whole = pieces(0, 35);
        QCOMPARE(tracks.size(), size_t(2));
        for (size_t i = 0; i < whole.size(); ++i) {
            QVERIFY(hasRowsFor(tracks[i], 35));
            QVERIFY(tracks[i].values == whole[i].values);
        }
        QCOMPARE(tracks[0].rows(), 105);
        QCOMPARE(tracks[0].rowsPerSecond(), 300.0);
        QCOMPARE(tracks[0].row<float>(2)[1], 5.0F);
        QVERIFY(joiner.take().empty());
    }

    void knowsTheLayout()
    {
        Track track = makeTrack({QStringLiteral("t"), 4, 9, TrackFormat::Encoding::UInt16}, 2);
        QCOMPARE(track.as<std::uint16_t>().size(), size_t(72));
        QVERIFY(hasRowsFor(track, 2));
        QVERIFY(!hasRowsFor(track, 3));
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)track.as<float>());
        track.values = std::vector<float>(72);
        QVERIFY(!hasRowsFor(track, 2));
    }
};

QTEST_GUILESS_MAIN(TestTrackJoiner)
#include "tst_track_joiner.moc"
