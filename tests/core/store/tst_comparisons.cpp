#include "core/store/connection.h"
#include "core/store/project_store.h"
#include "tests/support/project_files.h"
#include "tests/support/sample_result.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

using Kind = ComparisonVerdict::Kind;
using Spoil = std::function<void(KeptComparison&)>;

DrumHit hitAt(double time, DrumClass drumClass)
{
    return {time, drumClass, 0.1F, 0.7F, {}, 0.25F};
}

QDateTime momentOf(int second)
{
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'123 + qint64(second) * 1000, Qt::UTC);
}

/// Of two recordings, with everything that a person may have said.
KeptComparison whole(RunId a, RunId b)
{
    KeptComparison kept;
    kept.a = a;
    kept.b = b;
    kept.createdUtc = momentOf(0);
    kept.tolerances = {0.05, 1.0 / 300.0, 0.2, 0.3, 0.09, 1.5, 2.5};
    const TimeMap map({MapPiece{{0.1, 40.0}, {0.0, 41.0 / 3.0}, 0.9F}, MapPiece{{60.0, 80.0}, {14.0, 36.0}, 0.1F}});
    kept.alignment = Alignment{map, 1.02, -2.25, 0.875, 0.5, 1.0 / 3.0};
    kept.anchors = {{10.0, 12.5}, {-0.25, 1.0 / 7.0}};
    kept.verdicts = {{DifferenceKind::Relabelled, hitAt(1.0, DrumClass::Kick), hitAt(1.01, DrumClass::Tom),
                         Kind::BRight, momentOf(1)},
        {DifferenceKind::Lost, hitAt(0.5, DrumClass::Snare), {}, Kind::ARight, momentOf(2)},
        {DifferenceKind::Added, {}, hitAt(7.5, DrumClass::HiHat), Kind::Neither, momentOf(3)},
        {DifferenceKind::Moved, hitAt(8.0, DrumClass::Kick), hitAt(8.02, DrumClass::Kick), Kind::ARight, {}}};
    return kept;
}

/// Of two runs of one recording, where nothing was said yet.
KeptComparison bare(RunId a, RunId b, int second = 0)
{
    KeptComparison kept;
    kept.a = a;
    kept.b = b;
    kept.createdUtc = momentOf(second);
    return kept;
}

bool isSame(const KeptComparison& one, const KeptComparison& other)
{
    const auto numbersOf = [](const KeptComparison& kept) {
        const Alignment none;
        const Alignment& alignment = kept.alignment ? *kept.alignment : none;
        return std::vector{alignment.tempoRatio, alignment.pitchSemitones, alignment.confidence, alignment.coverageA,
            alignment.coverageB};
    };
    return one.a == other.a && one.b == other.b && one.createdUtc == other.createdUtc
        && one.tolerances == other.tolerances && one.alignment.has_value() == other.alignment.has_value()
        && numbersOf(one) == numbersOf(other) && (!one.alignment || one.alignment->map == other.alignment->map)
        && one.anchors == other.anchors && one.verdicts == other.verdicts;
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestComparisons : public QObject
{
    Q_OBJECT

private:
    static constexpr RunId kOne{1}; // of one recording
    static constexpr RunId kTwo{2}; // of the same one
    static constexpr RunId kOther{3}; // of another one
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<ProjectStore> m_store;

    void openAgain()
    {
        m_store.reset();
        m_store = ProjectStore::open(m_path).value();
    }

    [[nodiscard]] std::vector<KeptComparison> kept() const { return m_store->comparisons().value(); }

    [[nodiscard]] qint64 rowsOf(const QString& table) const
    {
        const auto connection = Connection::open(m_path, Connection::Mode::QueryOnly).value();
        return connection->value(QStringLiteral("SELECT count(*) FROM ") + table).value().toLongLong();
    }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("p.heihachi"));
        m_store = ProjectStore::create(m_path).value();
        QVERIFY(m_store->saveRun(*makeResult(1, 10)));
        QVERIFY(m_store->saveRun(*makeResult(1, 12)));
        QVERIFY(m_store->saveRun(*makeResult(2, 10)));
    }

    void comesBackAsItWas();
    void comesNewestFirst();
    void replacesAsAWhole();
    void refusesTheImpossible_data();
    void refusesTheImpossible();
    void aFailedWriteChangesNothing();
    void goesWithEitherRun();
    void canBeRemoved();
    void aProjectBeforeThemHasNone();
    void damagedRowsAreNoComparisons_data();
    void damagedRowsAreNoComparisons();
    void aCopyHasThem();
    void aRepairTakesThemAlong();
    void aRepairSavesWhatIsWhole();
    void aRepairLeavesThoseOfLostRuns();
};

void TestComparisons::comesBackAsItWas()
{
    QVERIFY(kept().empty());
    KeptComparison unrelated = bare(kOther, kOne);
    unrelated.alignment = Alignment();
    const std::vector<KeptComparison> saved{whole(kOne, kOther), bare(kOne, kTwo), unrelated, bare(kTwo, kTwo)};
    for (size_t i = 0; i < saved.size(); ++i)
        QCOMPARE(m_store->saveComparison(saved[i]).value(), ComparisonId{qint64(i) + 1});
    openAgain();
    const std::vector<KeptComparison> found = kept();
    QCOMPARE(found.size(), saved.size());
    for (const KeptComparison& one : found)
        QVERIFY(isSame(one, saved[size_t(one.id.value) - 1]));
}

void TestComparisons::comesNewestFirst()
{
    for (const int second : {5, 9, 1, 9})
        QVERIFY(m_store->saveComparison(bare(kOne, kTwo, second)));
    std::vector<qint64> ids;
    for (const KeptComparison& one : kept())
        ids.push_back(one.id.value);
    QCOMPARE(ids, (std::vector<qint64>{4, 2, 1, 3}));
}

void TestComparisons::replacesAsAWhole()
{
    KeptComparison comparison = whole(kOne, kOther);
    comparison.id = m_store->saveComparison(comparison).value();
    QVERIFY(m_store->saveComparison(bare(kOne, kTwo)));
    comparison.verdicts.erase(comparison.verdicts.begin());
    comparison.anchors.clear();
    comparison.tolerances.bpm = 3.0;
    QCOMPARE(m_store->saveComparison(comparison).value(), comparison.id);
    QVERIFY(isSame(kept().back(), comparison));
    comparison.b = kTwo;
    comparison.alignment.reset();
    QCOMPARE(m_store->saveComparison(comparison).value(), comparison.id);
    QVERIFY(isSame(kept().back(), comparison));
    QCOMPARE(kept().size(), size_t{2});
    QCOMPARE(rowsOf(QStringLiteral("comparison_piece")), 0);
}

void TestComparisons::refusesTheImpossible_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char* name, const Spoil& spoil) { QTest::addRow("%s", name) << spoil; };
    row("unknown run A", [](KeptComparison& kept) { kept.a = RunId{77}; });
    row("no run B", [](KeptComparison& kept) { kept.b = RunId(); });
    row("unknown comparison", [](KeptComparison& kept) { kept.id = ComparisonId{5}; });
    row("tolerances", [](KeptComparison& kept) { kept.tolerances.hitWindow = 0.0; });
    row("tolerance that is no number", [](KeptComparison& kept) { kept.tolerances.bpm = kNaN; });
    row("tempo ratio", [](KeptComparison& kept) { kept.alignment->tempoRatio = 0.0; });
    row("pitch", [](KeptComparison& kept) { kept.alignment->pitchSemitones = kNaN; });
    row("anchor", [](KeptComparison& kept) { kept.anchors[0].b = std::numeric_limits<double>::infinity(); });
    row("verdict without hits", [](KeptComparison& kept) { kept.verdicts[0].a = kept.verdicts[0].b = {}; });
    row("verdict with a hit too many", [](KeptComparison& kept) { kept.verdicts[1].b = kept.verdicts[0].b; });
    row("verdict on what was kept", [](KeptComparison& kept) { kept.verdicts[0].difference = DifferenceKind::Kept; });
    row("hit without a time", [](KeptComparison& kept) { kept.verdicts[2].b->time = kNaN; });
}

void TestComparisons::refusesTheImpossible()
{
    QFETCH(const Spoil, spoil);
    KeptComparison before = whole(kOne, kOther);
    before.id = m_store->saveComparison(before).value();
    KeptComparison spoilt = before;
    spoilt.tolerances.bpm = 7.0; // would be fine
    spoil(spoilt);
    QCOMPARE(m_store->saveComparison(spoilt).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(kept().size(), size_t{1});
    QVERIFY(isSame(kept().front(), before));
}

void TestComparisons::aFailedWriteChangesNothing()
{
    KeptComparison before = whole(kOne, kOther);
    before.id = m_store->saveComparison(before).value();
    QVERIFY(executeOn(m_path,
        QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON comparison_verdict WHEN NEW.number = 1 "
                       "BEGIN SELECT RAISE(ABORT, 'no'); END")));
    KeptComparison after = before;
    after.anchors.clear();
    after.alignment.reset();
    QVERIFY(!m_store->saveComparison(after));
    after.id = {};
    QVERIFY(!m_store->saveComparison(after));
    QCOMPARE(kept().size(), size_t{1});
    QVERIFY(isSame(kept().front(), before));
}

void TestComparisons::goesWithEitherRun()
{
    QVERIFY(m_store->saveComparison(whole(kOne, kOther)));
    QVERIFY(m_store->saveComparison(whole(kOther, kTwo)));
    QVERIFY(m_store->saveComparison(bare(kOne, kTwo)));
    QVERIFY(m_store->deleteRun(kOther));
    QCOMPARE(kept().size(), size_t{1});
    QCOMPARE(kept().front().b, kTwo);
    for (const char* table : {"comparison_piece", "comparison_anchor", "comparison_verdict"})
        QCOMPARE(rowsOf(QLatin1String(table)), 0);
    QVERIFY(m_store->deleteRun(kTwo));
    QVERIFY(kept().empty());
}

void TestComparisons::canBeRemoved()
{
    const ComparisonId first = m_store->saveComparison(whole(kOne, kOther)).value();
    QVERIFY(m_store->saveComparison(bare(kOne, kTwo)));
    QVERIFY(m_store->removeComparison(first));
    QCOMPARE(kept().size(), size_t{1});
    QVERIFY(!kept().front().alignment);
    QCOMPARE(rowsOf(QStringLiteral("comparison_verdict")), 0);
    QCOMPARE(m_store->removeComparison(first).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_store->removeComparison({}).error().code, ErrorCode::InvalidArgument);
}

void TestComparisons::aProjectBeforeThemHasNone()
{
    m_path = m_folder->filePath(QStringLiteral("old.heihachi"));
    QVERIFY(makeProjectOfVersion(m_path, 5));
    const QByteArray before = bytesOf(m_path);
    m_store = ProjectStore::open(m_path, ProjectStore::Access::ReadOnly).value();
    QVERIFY(kept().empty());
    QVERIFY(!m_store->saveComparison(bare(kOne, kTwo)));
    QCOMPARE(bytesOf(m_path), before);
    openAgain();
    QVERIFY(m_store->saveRun(*makeResult(1, 10)));
    QVERIFY(m_store->saveRun(*makeResult(2, 10)));
    QVERIFY(m_store->saveComparison(whole(kOne, kTwo)));
    QVERIFY(isSame(kept().front(), whole(kOne, kTwo)));
}

void TestComparisons::damagedRowsAreNoComparisons_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* name, const char* sql) { QTest::addRow("%s", name) << QString::fromLatin1(sql); };
    row("tolerance", "UPDATE comparison SET hit_window_s = -1 WHERE id = 1");
    row("time", "UPDATE comparison SET created_utc = 'yesterday' WHERE id = 1");
    row("part of the alignment", "UPDATE comparison SET coverage_b = NULL WHERE id = 1");
    row("alignment that is gone", "UPDATE comparison SET tempo_ratio = NULL WHERE id = 1");
    row("pieces over each other", "UPDATE comparison_piece SET a_end_s = 70 WHERE number = 0");
    row("empty piece", "UPDATE comparison_piece SET b_end_s = b_start_s WHERE number = 1");
    row("verdict without hits", "UPDATE comparison_verdict SET a_time_s = NULL WHERE number = 1");
    row("time of a verdict", "UPDATE comparison_verdict SET given_utc = '2026-99-99' WHERE number = 2");
}

void TestComparisons::damagedRowsAreNoComparisons()
{
    QFETCH(const QString, sql);
    QVERIFY(m_store->saveComparison(whole(kOne, kOther)));
    QVERIFY(m_store->saveComparison(bare(kOne, kTwo)));
    m_store.reset();
    QVERIFY(executeOn(m_path, sql));
    openAgain();
    QCOMPARE(m_store->comparisons().error().code, ErrorCode::DamagedProject);
    QVERIFY(m_store->loadRun(kOne)); // the runs are whole
}

void TestComparisons::aCopyHasThem()
{
    QVERIFY(m_store->saveComparison(whole(kOne, kOther)));
    const QString copy = m_folder->filePath(QStringLiteral("copy.heihachi"));
    QVERIFY(m_store->saveCopy(copy));
    const auto store = ProjectStore::open(copy, ProjectStore::Access::ReadOnly).value();
    QVERIFY(isSame(store->comparisons().value().at(0), whole(kOne, kOther)));
}

void TestComparisons::aRepairTakesThemAlong()
{
    QVERIFY(m_store->saveComparison(bare(kOne, kTwo)));
    QVERIFY(m_store->saveComparison(whole(kOne, kOther)));
    QVERIFY(m_store->removeComparison(ComparisonId{1}));
    m_store.reset();
    const QString rescued = m_folder->filePath(QStringLiteral("rescued.heihachi"));
    const auto report = ProjectStore::repair(m_path, rescued);
    QVERIFY(report);
    QVERIFY2(report->notes.isEmpty(), qPrintable(report->notes.join(u' ')));
    const auto found = ProjectStore::open(rescued).value()->comparisons().value();
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(found.front().id, ComparisonId{2});
    QVERIFY(isSame(found.front(), whole(kOne, kOther)));
    QVERIFY(checkWhole(rescued));
}

void TestComparisons::aRepairSavesWhatIsWhole()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_store->saveComparison(whole(kOne, kOther)));
    m_store.reset();
    QVERIFY(executeOn(m_path, QStringLiteral("UPDATE comparison SET bpm = -5 WHERE id = 2")));
    QVERIFY(executeOn(m_path,
        QStringLiteral("UPDATE comparison_verdict SET a_time_s = NULL WHERE comparison_id = 3 AND number = 1")));
    QVERIFY(executeOn(
        m_path, QStringLiteral("UPDATE comparison_piece SET a_end_s = 70 WHERE comparison_id = 3 AND number = 0")));
    const QString rescued = m_folder->filePath(QStringLiteral("rescued.heihachi"));
    const auto report = ProjectStore::repair(m_path, rescued);
    QVERIFY(report);
    QCOMPARE(report->runsLost, 0);
    QCOMPARE(report->notes.size(), 1);
    const auto found = ProjectStore::open(rescued).value()->comparisons().value();
    QCOMPARE(found.size(), size_t{2});
    QVERIFY(isSame(found[1], whole(kOne, kOther)));
    QCOMPARE(found[0].id, ComparisonId{3});
    QVERIFY(!found[0].alignment); // part of the map is gone: to be made again
    QCOMPARE(found[0].verdicts.size(), size_t{3});
    QCOMPARE(found[0].verdicts[1], whole(kOne, kOther).verdicts[2]);
}

void TestComparisons::aRepairLeavesThoseOfLostRuns()
{
    QVERIFY(m_store->saveComparison(whole(kOne, kOther)));
    QVERIFY(m_store->saveComparison(bare(kOne, kTwo)));
    m_store.reset();
    QVERIFY(executeOn(m_path, QStringLiteral("UPDATE run SET configuration = 'stages: [' WHERE id = 3")));
    const QString rescued = m_folder->filePath(QStringLiteral("rescued.heihachi"));
    const auto report = ProjectStore::repair(m_path, rescued);
    QVERIFY(report);
    QCOMPARE(report->runsLost, 1);
    const auto found = ProjectStore::open(rescued).value()->comparisons().value();
    QCOMPARE(found.size(), size_t{1});
    QVERIFY(isSame(found.front(), bare(kOne, kTwo)));
}

QTEST_GUILESS_MAIN(TestComparisons)
#include "tst_comparisons.moc"
