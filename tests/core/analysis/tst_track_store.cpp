#include "core/analysis/pipeline/track_joiner.h"
#include "core/analysis/pipeline/track_store.h"

#include <QtTest>

using namespace heihachi;

class TestTrackStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsATrackAfterItsLastConsumer()
    {
        const QString flux = QStringLiteral("flux");
        TrackStore store;
        store.addConsumer({flux, QStringLiteral("beats")});
        store.addConsumer({flux});
        QVERIFY(store.isWanted(flux));
        store.add(track(flux));
        QVERIFY(store.find(flux));
        QCOMPARE(store.find(flux)->rows(), 10);
        store.release({flux, QStringLiteral("beats")});
        QVERIFY(store.find(flux));
        store.release({flux});
        QVERIFY(!store.find(flux));
        QVERIFY(!store.isWanted(flux));
    }

    void keepsNothingThatNobodyReads()
    {
        TrackStore store;
        store.add(track(QStringLiteral("flux")));
        QVERIFY(!store.find(QStringLiteral("flux")));
    }

private:
    static Track track(const QString& name)
    {
        TrackFormat format;
        format.name = name;
        return makeTrack(format, 10);
    }
};

QTEST_GUILESS_MAIN(TestTrackStore)
#include "tst_track_store.moc"
