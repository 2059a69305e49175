#include "core/store/migrator.h"
#include "core/store/project_store.h"
#include "core/store/sql_script.h"
#include "core/store/transaction.h"
#include "tests/support/project_files.h"
#include "tests/support/sample_result.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

class TestMigrator : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] std::unique_ptr<Connection> connect(int busyTimeoutMs = 0)
    {
        auto connection = Connection::open(m_path, Connection::Mode::Create, busyTimeoutMs);
        return connection ? std::move(*connection) : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("p.heihachi"));
    }

    void splitsScripts()
    {
        const QString script = QStringLiteral("-- a; comment\nCREATE TABLE \"a;b\" (x); /* ; */\n\n"
                                              "INSERT INTO t VALUES ('it''s; -- so');;\nSELECT 1");
        const QStringList expected{QStringLiteral("CREATE TABLE \"a;b\" (x)"),
            QStringLiteral("INSERT INTO t VALUES ('it''s; -- so')"), QStringLiteral("SELECT 1")};
        QCOMPARE(splitSqlScript(script), expected);
        QCOMPARE(splitSqlScript(QStringLiteral(" -- nothing")), QStringList());
        QCOMPARE(splitSqlScript(QStringLiteral("SELECT 'open")), QStringList{QStringLiteral("SELECT 'open")});
    }

    void builtinStepsAreNumberedAndNamed()
    {
        const auto& migrations = Migrator::builtin().migrations();
        QVERIFY(migrations.size() >= 2);
        for (size_t i = 0; i < migrations.size(); ++i) {
            QCOMPARE(migrations[i].number, int(i) + 1);
            QVERIFY(migrations[i].sql.size() > 0);
        }
    }

    void drumClassCodesAreThoseOfTheEnumeration()
    {
        QVERIFY(makeProjectOfVersion(m_path, Migrator::builtin().latestVersion()));
        const auto connection = connect();
        for (const DrumClass drumClass : kDrumClasses)
            QCOMPARE(connection->value(QStringLiteral("SELECT id FROM drum_class WHERE code = ?"), {int(drumClass)})
                         ->toString(),
                drumClassId(drumClass));
    }

    void bringsEachVersionUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= Migrator::builtin().latestVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void bringsEachVersionUpToDate()
    {
        QFETCH(const int, version);
        QVERIFY(makeProjectOfVersion(m_path, version));
        const auto store = ProjectStore::open(m_path);
        QVERIFY(store);
        const auto result = makeResult(1, 20);
        const RunId id = (*store)->saveRun(*result).value();
        QCOMPARE(difference(*result, *(*store)->loadRun(id).value()), QString());
        QVERIFY((*store)->setSetting(QStringLiteral("k"), 1));
        QCOMPARE(Migrator::version(*connect()).value(), Migrator::builtin().latestVersion());
    }

    void readsAnOldVersionWithoutChangingIt()
    {
        QVERIFY(makeProjectOfVersion(m_path, 1));
        const QByteArray before = bytesOf(m_path);
        {
            const auto store = ProjectStore::open(m_path, ProjectStore::Access::ReadOnly);
            QVERIFY(store);
            QCOMPARE((*store)->path(), m_path);
            QVERIFY((*store)->runs().value().empty());
            QVERIFY(!(*store)->setting(QStringLiteral("k")).value().isValid());
            QVERIFY(!(*store)->setSetting(QStringLiteral("k"), 1));
        }
        QCOMPARE(bytesOf(m_path), before);
    }

    void brokenStepIsRolledBack_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("wrong SQL") << QStringLiteral("CREATE TABLE two (x); INSERT INTO nowhere VALUES (1);");
        QTest::newRow("breaks a constraint")
            << QStringLiteral("CREATE TABLE two (x NOT NULL); INSERT INTO two VALUES (NULL);");
        QTest::newRow("dangling reference")
            << QStringLiteral("CREATE TABLE two (x REFERENCES one (id)); INSERT INTO two VALUES (42);");
    }

    void brokenStepIsRolledBack()
    {
        QFETCH(const QString, sql);
        const Migration one{
            1, QStringLiteral("001_one.sql"), QStringLiteral("CREATE TABLE one (id INTEGER PRIMARY KEY)")};
        const Migration broken{2, QStringLiteral("002_two.sql"), sql};
        const auto connection = connect();
        QVERIFY(!Migrator({one, broken}).migrate(*connection));
        QCOMPARE(Migrator::version(*connection).value(), 1);
        const auto tables = QStringLiteral("SELECT group_concat(name) FROM sqlite_schema");
        QCOMPARE(connection->value(tables)->toString(), QStringLiteral("one"));
        QCOMPARE(connection->value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);

        const Migration right{2, QStringLiteral("002_two.sql"), QStringLiteral("CREATE TABLE two (x)")};
        QVERIFY(Migrator({one, right}).migrate(*connection));
        QCOMPARE(connection->value(tables)->toString(), QStringLiteral("one,two"));
    }

    void aStepMayRebuildATableThatOthersReferTo()
    {
        const Migration one{1, QStringLiteral("001"),
            QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a REFERENCES a (id));"
                           "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1);")};
        const Migration two{2, QStringLiteral("002"),
            QStringLiteral("CREATE TABLE n (id INTEGER PRIMARY KEY, x); INSERT INTO n (id) SELECT id FROM a;"
                           "DROP TABLE a; ALTER TABLE n RENAME TO a;")};
        const auto connection = connect();
        const Status done = Migrator({one, two}).migrate(*connection);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        QCOMPARE(connection->value(QStringLiteral("SELECT count(*) FROM b"))->toInt(), 1);
    }

    void refusesANewerVersion()
    {
        const auto connection = connect();
        QVERIFY(connection->execute(QStringLiteral("PRAGMA user_version=3")));
        const Migration one{1, QStringLiteral("001"), QStringLiteral("CREATE TABLE a (x)")};
        QCOMPARE(Migrator({one}).migrate(*connection).error().code, ErrorCode::NewerVersion);
    }

    void aLockedProjectIsBusy()
    {
        const auto writer = connect();
        const auto late = connect();
        const auto held = Transaction::begin(*writer, Transaction::Kind::Write);
        QVERIFY(held);
        const auto refused = Transaction::begin(*late, Transaction::Kind::Write);
        QCOMPARE(refused.error().code, ErrorCode::Busy);
        QVERIFY(refused.error().message.contains(QStringLiteral("p.heihachi")));
        const Migration one{1, QStringLiteral("001"), QStringLiteral("CREATE TABLE a (x)")};
        QCOMPARE(Migrator({one}).migrate(*late).error().code, ErrorCode::Busy);
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
