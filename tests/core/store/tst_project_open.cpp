#include "core/store/project_header.h"
#include "core/store/project_store.h"
#include "tests/support/project_files.h"
#include "tests/support/sample_result.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <random>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace heihachi;
using namespace heihachi::test;

class TestProjectOpen : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    /// Saves two runs; the id of the second is 2.
    void fill(int hits)
    {
        const auto store = ProjectStore::create(m_path);
        QVERIFY(store);
        for (const std::uint32_t seed : {1U, 2U})
            QVERIFY((*store)->saveRun(*makeResult(seed, hits)));
    }

    [[nodiscard]] QStringList filesInFolder() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("p.heihachi"));
    }

    void refusesWhatIsNoProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("text") << QByteArray("Dear diary,\n") << ErrorCode::ForeignFile;
        QTest::newRow("long text") << QByteArray(5000, 'x') << ErrorCode::ForeignFile;
        QTest::newRow("empty") << QByteArray() << ErrorCode::ForeignFile;
        QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::ForeignFile;
        QTest::newRow("first bytes of a project")
            << QByteArray("SQLite format 3\0\x10", 17) << ErrorCode::DamagedProject;
        QByteArray header(100, '\0');
        header.replace(68, 4, "HEIH");
        QTest::newRow("overwritten start") << header << ErrorCode::DamagedProject;
        header.replace(0, 16, QByteArray("SQLite format 3\0", 16));
        QTest::newRow("nothing but a header") << header << ErrorCode::DamagedProject;
    }

    void refusesWhatIsNoProject()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        QVERIFY(writeBytes(m_path, bytes));
        for (const auto access : {ProjectStore::Access::ReadWrite, ProjectStore::Access::ReadOnly}) {
            const auto store = ProjectStore::open(m_path, access);
            QVERIFY(!store);
            QCOMPARE(store.error().code, code);
            QVERIFY(store.error().message.contains(QStringLiteral("p.heihachi")));
            QVERIFY(!store.error().hint.isEmpty());
        }
        QCOMPARE(bytesOf(m_path), bytes);
    }

    void refusesAMissingFileAndAFolder()
    {
        QCOMPARE(ProjectStore::open(m_path).error().code, ErrorCode::FileNotFound);
        QCOMPARE(ProjectStore::open(m_folder->path()).error().code, ErrorCode::ForeignFile);
        QVERIFY(filesInFolder().isEmpty());
    }

    void refusesAPipeAtOnce()
    {
        QCOMPARE(::mkfifo(m_path.toLocal8Bit().constData(), 0600), 0);
        QCOMPARE(ProjectStore::open(m_path).error().code, ErrorCode::ForeignFile); // waiting for a writer is a time-out
    }

    void refusesAnotherProgramsDatabase()
    {
        QVERIFY(executeOn(m_path, QStringLiteral("CREATE TABLE songs (title)")));
        const QByteArray before = bytesOf(m_path);
        QCOMPARE(ProjectStore::open(m_path).error().code, ErrorCode::ForeignFile);
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(filesInFolder().size(), 1);
    }

    void leavesANewerVersionAsItIs()
    {
        fill(100);
        QVERIFY(executeOn(m_path, QStringLiteral("PRAGMA user_version=999")));
        const QByteArray before = bytesOf(m_path);
        for (const auto access : {ProjectStore::Access::ReadWrite, ProjectStore::Access::ReadOnly}) {
            const auto store = ProjectStore::open(m_path, access);
            QCOMPARE(store.error().code, ErrorCode::NewerVersion);
            QVERIFY(store.error().hint.contains(QStringLiteral("Update")));
            QCOMPARE(filesInFolder(), QStringList{QStringLiteral("p.heihachi")});
        }
        QCOMPARE(ProjectStore::repair(m_path, m_folder->filePath(QStringLiteral("new.heihachi"))).error().code,
            ErrorCode::NewerVersion);
        QCOMPARE(bytesOf(m_path), before);
    }

    void findsATruncatedFile()
    {
        fill(2000);
        const QByteArray whole = bytesOf(m_path);
        for (const qsizetype size : {qsizetype(4096), whole.size() / 2, whole.size() - 1000}) {
            QVERIFY(writeBytes(m_path, whole.first(size)));
            const auto store = ProjectStore::open(m_path);
            QCOMPARE(store.error().code, ErrorCode::DamagedProject);
            QVERIFY(store.error().hint.contains(QStringLiteral("repair")));
        }
    }

    /// Whatever is overwritten: either everything that loads is as it was saved, or it is said to be damaged.
    void damageNeverPassesForAResult_data()
    {
        QTest::addColumn<QByteArray>("garbage");
        QTest::newRow("zeros") << QByteArray(512, '\0');
        QTest::newRow("ones") << QByteArray(512, '\xff');
        QByteArray noise;
        std::mt19937 random(7);
        while (noise.size() < 512)
            noise.append(char(random() & 0xFFU));
        QTest::newRow("noise") << noise;
        QTest::newRow("one byte") << noise.first(1);
    }

    void damageNeverPassesForAResult()
    {
        constexpr int kHits = 800;
        QFETCH(const QByteArray, garbage);
        fill(kHits); // so many that the pages of tables without rows, where nothing can be lost, are few
        const QByteArray whole = bytesOf(m_path);
        int told = 0;
        int tried = 0;
        for (qsizetype offset = 150; offset + garbage.size() < whole.size(); offset += 3001, ++tried) {
            QByteArray bytes = whole;
            bytes.replace(offset, garbage.size(), garbage);
            QVERIFY(writeBytes(m_path, bytes));
            const auto store = ProjectStore::open(m_path);
            if (!store) {
                QCOMPARE(store.error().code, ErrorCode::DamagedProject);
                ++told;
                continue;
            }
            for (const std::uint32_t seed : {1U, 2U}) {
                const auto loaded = (*store)->loadRun(RunId{seed});
                const auto saved = makeResult(seed, kHits);
                told += loaded ? 0 : 1;
                if (loaded)
                    QVERIFY((*loaded)->drumHits == saved->drumHits && (*loaded)->onsets == saved->onsets);
            }
        }
        QVERIFY(tried >= 10);
        QVERIFY2(garbage.size() < 512 || told >= tried / 2, "damage was hardly ever noticed");
    }

    void readsWhereNothingMayBeWritten()
    {
#ifdef Q_OS_UNIX
        fill(50);
        const QByteArray before = bytesOf(m_path);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        constexpr auto kReadable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_folder->path(), kReadable));
        const bool isRoot = ::geteuid() == 0; // root may write anywhere
        if (isRoot)
            QCOMPARE(::seteuid(65534), 0);
        const auto writable = ProjectStore::open(m_path);
        const auto store = ProjectStore::open(m_path, ProjectStore::Access::ReadOnly);
        const auto elsewhere = ProjectStore::create(m_folder->filePath(QStringLiteral("new.heihachi")));
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        QFile::setPermissions(m_folder->path(), kReadable | QFile::WriteOwner);
        QVERIFY(!writable);
        QCOMPARE(writable.error().code, ErrorCode::PermissionDenied);
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().code, ErrorCode::PermissionDenied);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        QCOMPARE((*store)->loadRun(RunId{2}).value()->drumHits->size(), size_t(50));
        QCOMPARE((*store)->setRunNote(RunId{2}, m_path).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(filesInFolder(), QStringList{QStringLiteral("p.heihachi")});
#endif
    }

    void readsWithoutLeavingATrace()
    {
        fill(50);
        const QByteArray before = bytesOf(m_path);
        {
            const auto store = ProjectStore::open(m_path, ProjectStore::Access::ReadOnly);
            QVERIFY(store);
            QCOMPARE((*store)->runs().value().size(), size_t(2));
        }
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(filesInFolder(), QStringList{QStringLiteral("p.heihachi")});
    }

    void opensALargeProjectQuickly()
    {
        fill(30000);
        QElapsedTimer timer;
        timer.start();
        const auto store = ProjectStore::open(m_path);
        const qint64 ms = timer.elapsed();
        QVERIFY(store);
        QCOMPARE((*store)->runs().value().size(), size_t(2));
        qInfo("opened %lld bytes in %lld ms", QFileInfo(m_path).size(), ms);
        QVERIFY2(ms < 500, "ten times what it may take, so that a busy machine does not fail it");
    }
};

QTEST_GUILESS_MAIN(TestProjectOpen)
#include "tst_project_open.moc"
