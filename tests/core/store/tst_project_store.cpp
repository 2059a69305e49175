#include "core/store/project_header.h"
#include "core/store/project_store.h"
#include "tests/support/project_files.h"
#include "tests/support/sample_result.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <latch>
#include <limits>
#include <thread>

using namespace heihachi;
using namespace heihachi::test;

class TestProjectStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] std::unique_ptr<ProjectStore> create()
    {
        auto store = ProjectStore::create(m_path);
        if (!store)
            qWarning("%s", qPrintable(store.error().text()));
        return store ? std::move(*store) : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("Übung #1 100%?.heihachi"));
    }

    /// One makes it, the others are told that it exists, and nobody's file is emptied or left without its log.
    void isMadeOnceByMany()
    {
        for (int round = 0; round < 20; ++round) {
            const QString path = m_folder->filePath(QStringLiteral("shared-%1.heihachi").arg(round));
            std::latch start(4);
            std::atomic<int> made = 0;
            std::atomic<int> told = 0;
            std::vector<std::thread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] {
                    start.arrive_and_wait();
                    const auto store = ProjectStore::create(path);
                    if (store)
                        made += (*store)->saveRun(*makeResult(1, 3)) ? 1 : 0;
                    else
                        told += store.error().code == ErrorCode::InvalidArgument ? 1 : 0;
                });
            for (std::thread& thread : threads)
                thread.join();
            QCOMPARE(made.load(), 1);
            QCOMPARE(told.load(), 3);
            const auto store = ProjectStore::open(path);
            QVERIFY2(store, qPrintable(store ? QString() : store.error().text()));
            QCOMPARE((*store)->runs()->size(), size_t(1));
        }
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden), QStringList());
    }

    void savesAndLoadsTheSame_data()
    {
        QTest::addColumn<int>("hits");
        for (const int hits : {0, 1, 63, 64, 65, 1000})
            QTest::addRow("%d hits", hits) << hits;
    }

    void savesAndLoadsTheSame()
    {
        QFETCH(const int, hits);
        const auto result = makeResult(3, hits);
        RunId id;
        {
            const auto store = create();
            QVERIFY(store);
            id = store->saveRun(*result).value();
            QVERIFY(id.isValid());
        }
        const auto store = ProjectStore::open(m_path);
        QVERIFY(store);
        const auto loaded = (*store)->loadRun(id);
        QVERIFY(loaded);
        QCOMPARE(difference(*result, **loaded), QString());
    }

    void keepsMissingApartFromEmpty()
    {
        const auto store = create();
        QVERIFY(store);
        SampleOptions options;
        options.hitCount = -1;
        options.onsetsComputed = false;
        const auto missing = store->saveRun(*makeResult(options));
        const auto empty = store->saveRun(*makeResult(2, 0));
        QVERIFY(missing && empty);
        QVERIFY(!store->loadRun(*missing).value()->drumHits);
        QVERIFY(!store->loadRun(*missing).value()->onsets);
        QVERIFY(store->loadRun(*empty).value()->drumHits);
        QVERIFY(store->loadRun(*empty).value()->drumHits->empty());
        const auto runs = store->runs().value();
        QCOMPARE(runs.size(), size_t(2));
        QVERIFY(!runs[0].drumHitCount);
        QCOMPARE(runs[1].drumHitCount.value(), 0);
        QCOMPARE(runs[0].warningCount, 1);
    }

    void keepsOddNumbers()
    {
        AnalysisResult result = *makeResult(4, 6);
        auto& hits = *result.drumHits;
        hits[0].confidence = std::numeric_limits<float>::quiet_NaN();
        hits[1].snrDb = std::numeric_limits<float>::infinity();
        hits[2].velocity = std::numeric_limits<float>::denorm_min();
        hits[3].snrDb.reset();
        hits[4].velocity = 0.1F;
        result.run.peakMemoryBytes = 0;
        result.source.info.declaredFrames.reset();
        const auto store = create();
        QVERIFY(store);
        const auto loaded = store->loadRun(store->saveRun(result).value());
        QVERIFY(loaded);
        QCOMPARE(difference(result, **loaded), QString());
        hits[0].velocity = -0.0F; // SQLite keeps no sign of zero; that must not look like damage
        QVERIFY(store->loadRun(store->saveRun(result).value()));
    }

    void refusesAnEventWithoutATime()
    {
        AnalysisResult result = *makeResult(4, 6);
        (*result.drumHits)[3].time = std::numeric_limits<double>::quiet_NaN();
        const auto store = create();
        QVERIFY(store);
        QCOMPARE(store->saveRun(result).error().code, ErrorCode::InvalidArgument);
        QVERIFY(store->runs().value().empty());
        QVERIFY(store->sources().value().empty());
    }

    void refusesARecordingWithoutHash()
    {
        AnalysisResult result = *makeResult(4, 6);
        result.source.contentHash.clear();
        const auto store = create();
        QVERIFY(store);
        QCOMPARE(store->saveRun(result).error().code, ErrorCode::InvalidArgument);
    }

    void numbersRunsWithinTheirSource()
    {
        const auto store = create();
        QVERIFY(store);
        for (const std::uint32_t seed : {1U, 2U, 1U, 1U})
            QVERIFY(store->saveRun(*makeResult(seed, 5)));
        auto runs = store->runs().value();
        QCOMPARE(runs.size(), size_t(4));
        const int expected[]{1, 2, 3, 1};
        for (size_t i = 0; i < 4; ++i)
            QCOMPARE(runs[i].number, expected[i]);
        QCOMPARE(runs[0].sourceId, runs[2].sourceId);
        QCOMPARE(runs[0].createdUtc, makeResult(1, 5)->run.startedUtc);
        QCOMPARE(store->sources().value().size(), size_t(2));

        QVERIFY(store->deleteRun(runs[2].id)); // the number of a deleted run is not given again
        const RunId next = store->saveRun(*makeResult(1, 5)).value();
        QVERIFY(next.value > runs[3].id.value);
        runs = store->runs().value();
        QCOMPARE(runs[2].number, 4);
    }

    void renewsThePathOfAMovedRecording()
    {
        const auto store = create();
        QVERIFY(store);
        SampleOptions options;
        QVERIFY(store->saveRun(*makeResult(options)));
        options.path = QStringLiteral("/elsewhere/mix.mp3");
        QVERIFY(store->saveRun(*makeResult(options)));
        const auto sources = store->sources().value();
        QCOMPARE(sources.size(), size_t(1));
        QCOMPARE(sources[0].source.info.path, options.path);
        QVERIFY(store->setSourcePath(sources[0].id, QStringLiteral("/third/mix.mp3")));
        QCOMPARE(store->sources().value()[0].source.info.path, QStringLiteral("/third/mix.mp3"));
        QCOMPARE(store->setSourcePath(SourceId{99}, m_path).error().code, ErrorCode::InvalidArgument);
    }

    void keepsNotes()
    {
        const auto store = create();
        QVERIFY(store);
        const RunId id = store->saveRun(*makeResult(1, 5)).value();
        QVERIFY(store->setRunNote(id, QStringLiteral("lower threshold – “better”")));
        QCOMPARE(store->runs().value()[0].note, QStringLiteral("lower threshold – “better”"));
        QVERIFY(store->setRunNote(id, QString()));
        QCOMPARE(store->runs().value()[0].note, QString());
        QCOMPARE(store->setRunNote(RunId{77}, m_path).error().code, ErrorCode::InvalidArgument);
    }

    void deletesARunAndItsRows()
    {
        RunId first;
        {
            const auto store = create();
            QVERIFY(store);
            first = store->saveRun(*makeResult(1, 50)).value();
            QVERIFY(store->saveRun(*makeResult(1, 50)));
            QVERIFY(store->deleteRun(first));
            QCOMPARE(store->deleteRun(first).error().code, ErrorCode::InvalidArgument);
            QCOMPARE(store->loadRun(first).error().code, ErrorCode::InvalidArgument);
            QCOMPARE(store->runs().value().size(), size_t(1));
        }
        QVERIFY(checkWhole(m_path));
        QVERIFY(
            executeOn(m_path, QStringLiteral("CREATE TABLE probe AS SELECT 1 / (count(*) = 50) AS x FROM drum_hit")));
    }

    void keepsSettings_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("number") << QVariant(1.25);
        QTest::newRow("whole number") << QVariant(qlonglong(5'000'000'000));
        QTest::newRow("flag") << QVariant(true);
        QTest::newRow("text") << QVariant(QStringLiteral("ä"));
        QTest::newRow("bytes") << QVariant(QByteArray("a\0b", 3));
        QTest::newRow("list") << QVariant(QVariantList{1.5, QStringLiteral("x")});
        QTest::newRow("map") << QVariant(QVariantMap{{QStringLiteral("start"), 1.5}});
    }

    void keepsSettings()
    {
        QFETCH(const QVariant, value);
        const auto store = create();
        QVERIFY(store);
        const auto key = QStringLiteral("view/last");
        QVERIFY(!store->setting(key).value().isValid());
        QVERIFY(store->setSetting(key, QVariant(1)));
        QVERIFY(store->setSetting(key, value));
        QCOMPARE(store->setting(key).value(), value);
        QVERIFY(store->setSetting(key, QVariant()));
        QVERIFY(!store->setting(key).value().isValid());
    }

    void refusesASettingThatCanNotBeStored()
    {
        const auto store = create();
        QVERIFY(store);
        QCOMPARE(store->setSetting(m_path, QVariant::fromValue(static_cast<QObject*>(this))).error().code,
            ErrorCode::InvalidArgument);
    }

    void createsOnlyWhereNothingIs()
    {
        QVERIFY(create());
        const QByteArray before = bytesOf(m_path);
        const auto again = ProjectStore::create(m_path);
        QCOMPARE(again.error().code, ErrorCode::InvalidArgument);
        QVERIFY(again.error().message.contains(QStringLiteral("Übung")));
        QCOMPARE(bytesOf(m_path), before);
        const auto nowhere = ProjectStore::create(m_folder->filePath(QStringLiteral("no/such/folder.heihachi")));
        QVERIFY(!nowhere);
    }

    void closesToASingleFile()
    {
        {
            const auto store = create();
            QVERIFY(store);
            QVERIFY(store->saveRun(*makeResult(1, 100)));
        }
        QCOMPARE(
            QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QFileInfo(m_path).fileName()});
    }

    void servesTwoAtOnce()
    {
        const auto first = create();
        QVERIFY(first);
        const auto second = ProjectStore::open(m_path);
        const auto third = ProjectStore::open(m_path, ProjectStore::Access::ReadOnly);
        QVERIFY(second && third);
        QVERIFY(first->saveRun(*makeResult(1, 10)));
        QVERIFY((*second)->saveRun(*makeResult(1, 10)));
        const auto id = first->saveRun(*makeResult(1, 20));
        QCOMPARE(first->runs().value().size(), size_t(3));
        QCOMPARE((*second)->runs().value().back().number, 3);
        QCOMPARE((*third)->loadRun(*id).value()->drumHits->size(), size_t(20));
        QVERIFY(!(*third)->saveRun(*makeResult(1, 10)));
        QVERIFY(!(*third)->setRunNote(*id, QStringLiteral("x")));
    }

    void copies_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("of a writable project") << false;
        QTest::newRow("of one opened for reading") << true;
    }

    void copies()
    {
        QFETCH(const bool, readOnly);
        const auto result = makeResult(1, 300);
        const auto writer = create();
        QVERIFY(writer);
        const RunId id = writer->saveRun(*result).value();
        const auto source
            = ProjectStore::open(m_path, readOnly ? ProjectStore::Access::ReadOnly : ProjectStore::Access::ReadWrite);
        QVERIFY(source);
        const QString target = m_folder->filePath(QStringLiteral("copy of 'it'.heihachi"));
        const Status copied = (*source)->saveCopy(target);
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().text()));
        QVERIFY((*source)->saveCopy(target)); // replaces
        const auto copy = ProjectStore::open(target);
        QVERIFY(copy);
        QCOMPARE(difference(*result, *(*copy)->loadRun(id).value()), QString());
        QVERIFY((*copy)->saveRun(*result));
        QCOMPARE(writer->runs().value().size(), size_t(1));
    }

    void copyLeavesTheTargetWhenItFails()
    {
        const auto store = create();
        QVERIFY(store);
        QCOMPARE(store->saveCopy(m_path).error().code, ErrorCode::InvalidArgument);
        QVERIFY(!store->saveCopy(m_folder->filePath(QStringLiteral("no/such/copy.heihachi"))));

        const QString target = m_folder->filePath(QStringLiteral("open.heihachi"));
        const auto open = ProjectStore::create(target);
        QVERIFY(open);
        QVERIFY((*open)->saveRun(*makeResult(1, 10)));
        QCOMPARE(store->saveCopy(target).error().code, ErrorCode::Busy);
        QCOMPARE((*open)->runs().value().size(), size_t(1));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden), QStringList());
    }

    void copyDoesNotPlayALeftLogInto()
    {
        const QString target = m_folder->filePath(QStringLiteral("copy.heihachi"));
        const QString other = m_folder->filePath(QStringLiteral("other.heihachi"));
        {
            const auto open = ProjectStore::create(other);
            QVERIFY(open);
            QVERIFY((*open)->saveRun(*makeResult(9, 500)));
            QVERIFY(writeBytes(walPath(target), bytesOf(walPath(other)))); // as a killed process leaves it
            QVERIFY(bytesOf(walPath(target)).size() > 0);
        }
        const auto store = create();
        QVERIFY(store);
        QVERIFY(store->saveRun(*makeResult(1, 10)));
        QVERIFY(store->saveCopy(target));
        QCOMPARE(ProjectStore::open(target).value()->sources().value()[0].source.info.path,
            QStringLiteral("/music/mix 1.mp3"));
        QVERIFY(checkWhole(target));
    }
};

QTEST_GUILESS_MAIN(TestProjectStore)
#include "tst_project_store.moc"
