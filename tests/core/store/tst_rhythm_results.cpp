#include "core/store/coupling_form.h"
#include "core/store/groove_form.h"
#include "core/store/pattern_form.h"
#include "core/store/project_store.h"
#include "tests/support/project_files.h"
#include "tests/support/sample_result.h"

#include <QCborArray>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

AnalysisResultPtr sample()
{
    SampleOptions options;
    options.withRhythm = true;
    return makeResult(options);
}

/// Every value of a document replaced by another one, one after another, also within lists: `use` must bear them all.
void forEachDamaged(const QCborValue& document, const std::function<void(const QCborArray&)>& use)
{
    const QCborArray list = document.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        for (const QCborValue& other : {QCborValue(nullptr), QCborValue(-7), QCborValue(qint64(1) << 40),
                 QCborValue(1.5), QCborValue(QStringLiteral("x")), QCborValue(QCborArray()), QCborValue(true)}) {
            QCborArray changed = list;
            changed[i] = other;
            use(changed);
        }
        QCborArray shorter = list;
        shorter.removeAt(i);
        use(shorter);
        if (list.at(i).isArray() && list.at(i).toArray().size() < 50)
            forEachDamaged(list.at(i), [&](const QCborArray& inner) {
                QCborArray changed = list;
                changed[i] = inner;
                use(changed);
            });
    }
}

bool isWhole(const Groove& groove)
{
    const auto isWholeSummary = [](const GrooveSummary& summary) {
        return std::ranges::all_of(summary.cells, [&](const auto& row) {
            return row.empty() || int(row.size()) == summary.beatsPerBar * summary.subdivision;
        });
    };
    return isWholeSummary(groove.whole) && std::ranges::all_of(groove.sections, isWholeSummary);
}

bool isWhole(const Coupling& coupling)
{
    return std::ranges::all_of(
        coupling.pairs, [](const CouplingPair& pair) { return pair.coherence.size() == pair.phaseRadians.size(); });
}

bool isWhole(const DrumPatternCatalogue& catalogue)
{
    const int patterns = int(catalogue.patterns.size());
    const auto isKnown = [&](int pattern) { return pattern >= 0 && pattern < patterns; };
    return std::ranges::all_of(catalogue.patterns, [](const DrumPattern& pattern) {
        return int(pattern.typical.velocity.size()) == kDrumClassCount * pattern.typical.positions;
    }) && std::ranges::all_of(catalogue.bars, [&](const BarEntry& bar) {
        return bar.pattern == -1 || isKnown(bar.pattern);
    }) && std::ranges::all_of(catalogue.phrases, [&](const PatternPhrase& phrase) {
        return std::ranges::all_of(phrase.patterns, isKnown);
    });
}

template <typename Form>
void bearsDamage(const typename Form::Content& content)
{
    const QCborValue encoded = Form::encode(content);
    QVERIFY(Form::decode({Form::kVersion, encoded}) == content);
    int refused = 0;
    forEachDamaged(encoded, [&](const QCborArray& damaged) {
        const auto read = Form::decode({Form::kVersion, damaged});
        refused += read ? 0 : 1;
        QVERIFY(!read || isWhole(*read));
    });
    QVERIFY(refused > 100);
    QVERIFY(!Form::decode({Form::kVersion + 1, encoded}));
    QVERIFY(!Form::decode({Form::kVersion, QCborValue(QStringLiteral("x"))}));
}

} // namespace

class TestRhythmResults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_rescued;

    void fill() const
    {
        const auto store = ProjectStore::create(m_path);
        QVERIFY(store);
        const Result<RunId> saved = (*store)->saveRun(*sample());
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("p.heihachi"));
        m_rescued = m_folder->filePath(QStringLiteral("rescued.heihachi"));
    }

    void cameBackAsSaved()
    {
        fill();
        const auto loaded = ProjectStore::open(m_path).value()->loadRun(RunId{1});
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
        QCOMPARE(difference(*sample(), **loaded), QString());
        QVERIFY((*loaded)->beatGrid && (*loaded)->groove && (*loaded)->coupling && (*loaded)->patterns);
    }

    void computedButEmptyIsNotMissing()
    {
        AnalysisResult result = *makeResult(1, 0);
        const auto store = ProjectStore::create(m_path).value();
        const auto without = store->loadRun(store->saveRun(result).value()).value();
        QVERIFY(!without->beatGrid && !without->groove && !without->coupling && !without->patterns);
        result.beatGrid = std::make_shared<BeatGrid>();
        result.groove = std::make_shared<Groove>();
        result.coupling = std::make_shared<Coupling>();
        result.patterns = std::make_shared<DrumPatternCatalogue>();
        const auto empty = store->loadRun(store->saveRun(result).value()).value();
        QCOMPARE(difference(result, *empty), QString());
    }

    void keepsOddNumbers()
    {
        AnalysisResult result = *sample();
        BeatGrid grid = *result.beatGrid;
        grid.beats[3].bpm = std::numeric_limits<double>::infinity();
        grid.beats[4].bpm = kNaN;
        grid.sections[0].alternatives[1].score = std::numeric_limits<float>::quiet_NaN();
        grid.sections[0].alternatives[0].bpm = 1.0 / 3.0;
        result.beatGrid = std::make_shared<BeatGrid>(grid);
        Groove groove = *result.groove;
        groove.whole.swing->value = kNaN;
        groove.floorMs = 1.0 / 3.0;
        result.groove = std::make_shared<Groove>(groove);
        const auto store = ProjectStore::create(m_path).value();
        const auto loaded = store->loadRun(store->saveRun(result).value());
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
        QVERIFY(std::isinf((*loaded)->beatGrid->beats[3].bpm) && std::isnan((*loaded)->beatGrid->beats[4].bpm));
        QVERIFY(std::isnan((*loaded)->beatGrid->sections[0].alternatives[1].score));
        QVERIFY((*loaded)->beatGrid->sections[0].alternatives[0].bpm == 1.0 / 3.0);
        QVERIFY(std::isnan((*loaded)->groove->whole.swing->value));
        QVERIFY((*loaded)->groove->floorMs == 1.0 / 3.0);
    }

    void refusesWhatContradictsItself()
    {
        const auto store = ProjectStore::create(m_path).value();
        AnalysisResult result = *sample();
        Groove groove = *result.groove;
        groove.positions.pop_back();
        result.groove = std::make_shared<Groove>(groove);
        QCOMPARE(store->saveRun(result).error().code, ErrorCode::InvalidArgument);
        result = *sample();
        DrumPatternCatalogue catalogue = *result.patterns;
        catalogue.bars[0].pattern = 2;
        result.patterns = std::make_shared<DrumPatternCatalogue>(catalogue);
        QCOMPARE(store->saveRun(result).error().code, ErrorCode::InvalidArgument);
        result = *sample();
        BeatGrid grid = *result.beatGrid;
        grid.beats[5].time = kNaN;
        result.beatGrid = std::make_shared<BeatGrid>(grid);
        QCOMPARE(store->saveRun(result).error().code, ErrorCode::InvalidArgument);
        QVERIFY(store->runs().value().empty());
    }

    void formsBearDamage()
    {
        const auto result = sample();
        Groove groove = *result->groove;
        groove.positions.resize(5);
        groove.whole = groove.sections[1]; // the small one
        groove.sections.clear();
        bearsDamage<GrooveForm>(groove);
        bearsDamage<CouplingForm>(*result->coupling);
        bearsDamage<PatternForm>(*result->patterns);
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
        row("a beat is gone", "DELETE FROM beat WHERE number = 20");
        row("a beat moved", "UPDATE beat SET time_s = time_s + 0.001 WHERE number = 20");
        row("an impossible beat", "UPDATE beat SET beat_in_bar = 0 WHERE number = 20");
        row("all sections are gone", "DELETE FROM tempo_section");
        row("the sections were never there", "DELETE FROM result WHERE kind = 'tempo_sections'");
        row("another alternative", "UPDATE tempo_section SET alternatives = '[[1,2,87,1]]' WHERE number = 0");
        row("alternatives are no list", "UPDATE tempo_section SET alternatives = '{\"a\":1}' WHERE number = 0");
        row("alternatives are no JSON", "UPDATE tempo_section SET alternatives = '[[1,' WHERE number = 0");
        row("a ratio of nothing", "UPDATE tempo_section SET alternatives = '[[1,0,87,1]]' WHERE number = 0");
        row("a bar of no beats", "UPDATE tempo_section SET beats_per_bar = 0");
        row("the curve changed", "UPDATE tempo_point SET bpm = 1 WHERE number = 3");
        row("a document is gone", "DELETE FROM document WHERE kind = 'groove'");
        row("a document is cut", "UPDATE document SET data = x'28b52ffd' WHERE kind = 'coupling'");
        row("a document is another one",
            "UPDATE document SET data = (SELECT data FROM document WHERE kind = 'groove') WHERE kind = 'patterns'");
        row("a document of a later form", "UPDATE document SET version = 99 WHERE kind = 'patterns'");
        row("an absurd length", "UPDATE result SET row_count = 1 << 60 WHERE kind = 'groove'");
        row("a negative length", "UPDATE result SET row_count = -5 WHERE kind = 'groove'");
        row("the groove is of other hits", "DELETE FROM result WHERE kind = 'drum_hits'");
    }

    void damageIsFound()
    {
        QFETCH(const QString, sql);
        fill();
        const Status done = executeOn(m_path, sql);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        const auto loaded = ProjectStore::open(m_path).value()->loadRun(RunId{1});
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("the groove is of other hits")) {
            QVERIFY(loaded && !(*loaded)->drumHits); // without hits there is nothing it could contradict
            return;
        }
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::DamagedProject);
    }

    void aRepairCarriesThemOver()
    {
        fill();
        const auto report = ProjectStore::repair(m_path, m_rescued);
        QVERIFY(report);
        QCOMPARE(report->notes, QStringList());
        QCOMPARE(difference(*sample(), *ProjectStore::open(m_rescued).value()->loadRun(RunId{1}).value()), QString());
        QVERIFY(checkWhole(m_rescued));
    }

    void aRepairKeepsTheRest_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("lost"); // what is missing then
        QTest::newRow("a document") << QStringLiteral("DELETE FROM document WHERE kind = 'patterns'")
                                    << QStringLiteral("patterns");
        QTest::newRow("sections") << QStringLiteral("DELETE FROM tempo_section") << QStringLiteral("beats");
        QTest::newRow("beats") << QStringLiteral("DELETE FROM beat") << QStringLiteral("beats");
        QTest::newRow("some hits") << QStringLiteral("DELETE FROM drum_hit WHERE number < 10")
                                   << QStringLiteral("groove");
        QTest::newRow("some beats") << QStringLiteral("DELETE FROM beat WHERE number < 10") << QString();
        QTest::newRow("curve") << QStringLiteral("DELETE FROM tempo_point") << QString();
        QTest::newRow("a section") << QStringLiteral("DELETE FROM tempo_section WHERE number = 1")
                                   << QStringLiteral("groove");
    }

    void aRepairKeepsTheRest()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, lost);
        AnalysisResult result = *sample();
        for (const char* id : {"beats", "groove", "coupling", "patterns"})
            result.run.stages.push_back({QLatin1String(id), 1, StageStatus::Done, {}, 0.5});
        {
            const auto store = ProjectStore::create(m_path).value();
            QVERIFY(store->saveRun(result));
        }
        QVERIFY(executeOn(m_path, sql));
        const auto report = ProjectStore::repair(m_path, m_rescued);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->runsSaved, 1);
        QVERIFY(!report->notes.isEmpty());
        const auto saved = ProjectStore::open(m_rescued).value()->loadRun(RunId{1});
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
        const AnalysisResult& run = **saved;
        QCOMPARE(!run.beatGrid, lost == QLatin1String("beats"));
        QCOMPARE(!run.groove, lost == QLatin1String("groove"));
        QCOMPARE(!run.patterns, lost == QLatin1String("patterns"));
        QVERIFY(run.coupling && *run.coupling == *result.coupling);
        if (!lost.isEmpty())
            QCOMPARE(run.run.stage(lost)->status, StageStatus::Failed);
        QCOMPARE(run.diagnostics.back().code, QStringLiteral("project.rows_lost"));
        if (run.beatGrid)
            for (const Beat& beat : run.beatGrid->beats)
                QVERIFY(run.beatGrid->sectionAt(beat.time));
    }

    void goWithTheirRun()
    {
        fill();
        QVERIFY(ProjectStore::open(m_path).value()->deleteRun(RunId{1}));
        const auto connection = Connection::open(m_path, Connection::Mode::Create).value();
        for (const char* table : {"beat", "tempo_section", "tempo_point", "document", "result"})
            QCOMPARE(connection->value(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table))->toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRhythmResults)
#include "tst_rhythm_results.moc"
