#include "core/store/connection.h"
#include "core/store/project_store.h"
#include "tests/support/project_files.h"
#include "tests/support/sample_result.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr SourceId kSource{1};

DrumHit hitAt(double time, DrumClass drumClass)
{
    return {time, drumClass, 0.75F, 0.5F, {}, 0.25F};
}

HandLayer someLayer()
{
    HandLayer layer;
    layer.hits = {{1, hitAt(1.0 / 3.0, DrumClass::Kick), hitAt(0.5, DrumClass::Tom)},
        {2, hitAt(2.0, DrumClass::Snare), {}, HitEdit::Winner::Run},
        {5, {}, hitAt(3.0, DrumClass::Cymbal), HitEdit::Winner::Hand}};
    GridEdit moved;
    moved.kind = GridEdit::Kind::MoveBeat;
    moved.time = 1.5;
    moved.anchor = 1.52;
    layer.grid = {moved};
    layer.annotations = {{1, Annotation::Kind::Marker, 4.25, 4.25, {}, QStringLiteral("höre hier „genau“")},
        {2, Annotation::Kind::Segment, 0.0, 12.0, {}, QStringLiteral("intro")},
        {3, Annotation::Kind::Transition, 10.0, 14.0, 12.5, {}}};
    return layer;
}

std::vector<Verdict> someVerdicts()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    return {{hitAt(1.0, DrumClass::Kick), Verdict::Kind::Right, {}, now},
        {hitAt(0.5, DrumClass::Snare), Verdict::Kind::OtherClass, DrumClass::Tom, now.addSecs(3)},
        {hitAt(7.5, DrumClass::HiHat), Verdict::Kind::Wrong, {}, now.addSecs(5)}};
}

} // namespace

class TestHandLayer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<ProjectStore> m_store;

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("p.heihachi"));
        m_store = ProjectStore::create(m_path).value();
        QVERIFY(m_store->saveRun(*makeResult(1, 10)));
        QVERIFY(m_store->saveRun(*makeResult(2, 10)));
    }

    void comesBackAsItWas()
    {
        QVERIFY(m_store->handLayer(kSource).value().isEmpty());
        QVERIFY(m_store->changeHandLayer(kSource, {}, someLayer()));
        m_store.reset();
        m_store = ProjectStore::open(m_path).value();
        QVERIFY(m_store->handLayer(kSource).value() == someLayer());
        QVERIFY(m_store->handLayer(SourceId{2}).value().isEmpty()); // of that recording only
    }

    void changesInSteps()
    {
        HandLayer before;
        HandLayer after = someLayer();
        QVERIFY(m_store->changeHandLayer(kSource, before, after));
        before = after;
        after.hits.erase(after.hits.begin() + 1);
        after.hits[0].after->velocity = 0.125F;
        after.hits.push_back({9, {}, hitAt(9.0, DrumClass::HiHat)});
        after.annotations.clear();
        QVERIFY(m_store->changeHandLayer(kSource, before, after));
        QVERIFY(m_store->handLayer(kSource).value() == after);
        QVERIFY(m_store->changeHandLayer(kSource, after, {}));
        QVERIFY(m_store->handLayer(kSource).value().isEmpty());
    }

    void refusesTheImpossibleAsAWhole()
    {
        QVERIFY(m_store->changeHandLayer(kSource, {}, someLayer()));
        HandLayer broken = someLayer();
        broken.hits.push_back({10, {}, hitAt(std::numeric_limits<double>::quiet_NaN(), DrumClass::Kick)});
        QCOMPARE(m_store->changeHandLayer(kSource, someLayer(), broken).error().code, ErrorCode::InvalidArgument);
        broken = someLayer();
        broken.hits.push_back({10, {}, {}});
        QCOMPARE(m_store->changeHandLayer(kSource, someLayer(), broken).error().code, ErrorCode::InvalidArgument);
        broken = someLayer();
        broken.hits[0].after->velocity = 1.0F; // would be fine
        broken.annotations[1].end = -1.0;
        QCOMPARE(m_store->changeHandLayer(kSource, someLayer(), broken).error().code, ErrorCode::InvalidArgument);
        QVERIFY(m_store->handLayer(kSource).value() == someLayer());
        QCOMPARE(m_store->changeHandLayer(SourceId{99}, {}, someLayer()).error().code, ErrorCode::InvalidArgument);
    }

    void survivesTheRunsButNotTheRecording()
    {
        QVERIFY(m_store->changeHandLayer(kSource, {}, someLayer()));
        QVERIFY(m_store->setVerdicts(RunId{1}, someVerdicts()));
        QVERIFY(m_store->deleteRun(RunId{1}));
        QVERIFY(m_store->verdicts(RunId{1}).value().empty());
        QVERIFY(m_store->saveRun(*makeResult(1, 10)));
        QVERIFY(m_store->handLayer(kSource).value() == someLayer());
    }

    void keepsVerdictsInOrder()
    {
        QVERIFY(m_store->setVerdicts(RunId{2}, someVerdicts()));
        QCOMPARE(m_store->verdicts(RunId{2}).value(), someVerdicts());
        QVERIFY(m_store->setVerdicts(RunId{2}, {someVerdicts()[1]}));
        QCOMPARE(m_store->verdicts(RunId{2}).value(), std::vector<Verdict>{someVerdicts()[1]});
        QCOMPARE(m_store->setVerdicts(RunId{77}, someVerdicts()).error().code, ErrorCode::InvalidArgument);
    }

    void damagedRowsAreNoCorrections()
    {
        QVERIFY(m_store->changeHandLayer(kSource, {}, someLayer()));
        m_store.reset();
        {
            const auto connection = Connection::open(m_path, Connection::Mode::ReadWrite).value();
            QVERIFY(connection->execute(QStringLiteral("UPDATE hit_edit SET after_time_s = NULL, before_time_s = NULL "
                                                       "WHERE id = 2")));
        }
        m_store = ProjectStore::open(m_path).value();
        QCOMPARE(m_store->handLayer(kSource).error().code, ErrorCode::DamagedProject);
    }

    void aRepairTakesThemAlong()
    {
        QVERIFY(m_store->changeHandLayer(kSource, {}, someLayer()));
        QVERIFY(m_store->setVerdicts(RunId{1}, someVerdicts()));
        m_store.reset();
        const QString rescued = m_folder->filePath(QStringLiteral("rescued.heihachi"));
        const auto report = ProjectStore::repair(m_path, rescued);
        QVERIFY(report);
        QVERIFY2(report->notes.isEmpty(), qPrintable(report->notes.join(u' ')));
        const auto store = ProjectStore::open(rescued).value();
        QVERIFY(store->handLayer(kSource).value() == someLayer());
        QCOMPARE(store->verdicts(RunId{1}).value(), someVerdicts());
    }
};

QTEST_GUILESS_MAIN(TestHandLayer)
#include "tst_hand_layer.moc"
