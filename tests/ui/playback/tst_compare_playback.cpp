#include "tests/ui/playback/compare_fixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace heihachi;
using namespace heihachi::test;

class TestComparePlayback final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAComparisonThereIsNoB()
    {
        ComparePlaybackFixture f(QStringLiteral("tst_compare_playback"));
        QVERIFY(f.show());
        QVERIFY(!f.player.hasOther());
        QVERIFY(!f.sound->reason().isEmpty());
        QVERIFY(f.sound->levelText().isEmpty());
    }

    void twoRunsOfOneRecordingNeedOneFile()
    {
        ComparePlaybackFixture f(QStringLiteral("tst_compare_playback"));
        QVERIFY(f.show());
        QVERIFY(f.open(f.second));
        QVERIFY(f.sound->isOneRecording());
        QVERIFY(f.player.hasOther());
        QCOMPARE(f.player.other()->path, f.pathA);
        QTRY_VERIFY(f.sound->reason().isEmpty());
        QCOMPARE(f.player.gainA(), 0.0);
        QCOMPARE(f.player.other()->gainDb, 0.0);
        f.player.hear(Side::B);
        f.compare->close();
        QVERIFY(!f.player.hasOther());
        QCOMPARE(f.player.balance(), 0.0);
        QVERIFY(!f.sound->reason().isEmpty());
    }

    void twoRecordingsAreMadeEquallyLoud()
    {
        ComparePlaybackFixture f(QStringLiteral("tst_compare_playback"));
        QVERIFY(f.show());
        const TimeMap map({{{0.0, 2.5}, {0.1, 2.6}, 1.0F}});
        QVERIFY(f.openForeign(map));
        QVERIFY(!f.sound->isOneRecording());
        QCOMPARE(f.player.other()->path, f.pathB);
        QCOMPARE(f.player.other()->map, map);
        QTRY_VERIFY(f.player.gainA() < -5.5);
        QVERIFY(std::abs(f.player.gainA() + 6.02) < 0.3);
        QCOMPARE(f.player.other()->gainDb, 0.0);
        QVERIFY(f.sound->levelText().contains(QStringLiteral("A")));
        QVERIFY(f.sound->levelDetails().contains(QStringLiteral("LUFS")));
        f.sound->setMatching(false);
        QCOMPARE(f.player.gainA(), 0.0);
        QVERIFY(f.sound->levelText().isEmpty());
        QSignalSpy changed(f.sound.get(), &ComparePlayback::changed);
        f.sound->setMatching(true);
        QVERIFY(!changed.isEmpty());
        QVERIFY(f.player.gainA() < -5.5); // known already
    }

    void anAnchorChangesTheMapAndNothingIsOpenedAnew()
    {
        ComparePlaybackFixture f(QStringLiteral("tst_compare_playback"));
        QVERIFY(f.show());
        QVERIFY(f.openForeign(TimeMap({{{0.0, 2.5}, {0.1, 2.6}, 1.0F}})));
        QTRY_VERIFY(f.player.isOtherReady());
        f.player.hear(Side::B);
        f.compare->setAnchors({{1.0, 1.2}});
        QTRY_COMPARE(f.player.other()->map.toB(1.0), std::optional(1.2));
        QVERIFY(f.player.isOtherReady());
        QCOMPARE(f.player.balance(), 1.0);
    }

    void aMissingFileIsSaid()
    {
        ComparePlaybackFixture f(QStringLiteral("tst_compare_playback"));
        QVERIFY(f.show());
        QVERIFY(QFile::remove(f.pathB));
        QVERIFY(f.openForeign(TimeMap({{{0.0, 2.5}, {0.1, 2.6}, 1.0F}})));
        QTRY_VERIFY(f.player.otherError());
        QVERIFY(f.sound->reason().contains(QStringLiteral("b.wav")));
        f.player.play();
        f.take(2000);
        QCOMPARE(f.player.state(), PlayState::Playing);
    }

    void unrelatedRecordingsCannotBeHeardInStep()
    {
        ComparePlaybackFixture f(QStringLiteral("tst_compare_playback"));
        QVERIFY(f.show());
        QVERIFY(f.openForeign(TimeMap()));
        QVERIFY(f.compare->isUnrelated());
        QVERIFY(!f.player.hasOther());
        QVERIFY(!f.sound->reason().isEmpty());
    }
};

QTEST_MAIN(TestComparePlayback)
#include "tst_compare_playback.moc"
