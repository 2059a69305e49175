#include "core/analysis/pipeline/analyzer.h"
#include "tests/core/analysis/fake_stages.h"
#include "tests/support/signals.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <stdexcept>

using namespace heihachi;
using namespace heihachi::test;

namespace {

const QString kEnergy = QStringLiteral("energy");
const QString kPeaks = QStringLiteral("peaks");

TrackFormat trackNamed(const char* name)
{
    TrackFormat format;
    format.name = QString::fromUtf8(name);
    return format;
}

Diagnostics failuresIn(const AnalysisResult& result)
{
    Diagnostics found;
    std::ranges::copy_if(result.diagnostics, std::back_inserter(found),
        [](const Diagnostic& diagnostic) { return diagnostic.code == QStringLiteral("stage.failed"); });
    return found;
}

} // namespace

/// analyze() over made stages: what must hold whatever the stages are.
class TestAnalyzer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("loop.wav"));
        auto left = makeNoise(1, kRate, 6.137, 0.1);
        mixInto(left, makeClicks({0.0, 0.5, 1.25, 3.0, 6.0}, kRate, 6.137));
        QVERIFY(writeWav(m_path, interleavedStereo(left, makeSine(110.0, kRate, 6.137, 0.4)), 2, kRate));
        m_frames = 614; // 6.137 s at 100 frames a second, the last one centred within the sound
    }

    void sameForAnyChunkSizeAndThreads_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<double>("chunkSeconds");
        for (const int threads : {1, 2, 4})
            for (const double seconds : {0.01, 0.37, 2.0, 30.0})
                if (seconds > 0.1 || threads == 4) // a chunk a frame: all context, slow
                    QTest::addRow("%d threads, %g s", threads, seconds) << threads << seconds;
    }

    void sameForAnyChunkSizeAndThreads()
    {
        QFETCH(const int, threads);
        QFETCH(const double, chunkSeconds);
        static const AnalysisResultPtr kReference = run(registryOf({energyStage(), peaksStage()}), options(1, 100.0));
        QVERIFY(kReference && kReference->onsets);
        QCOMPARE(kReference->onsets->size(), size_t(m_frames * 3 * 2));
        QVERIFY(std::ranges::any_of(*kReference->onsets, [](const Onset& onset) { return onset.strength > 0.0F; }));
        const auto result = run(registryOf({energyStage(), peaksStage()}), options(threads, chunkSeconds));
        QVERIFY(result && result->onsets);
        QVERIFY(*result->onsets == *kReference->onsets); // bit for bit
        QVERIFY(result->diagnostics == kReference->diagnostics);
        QCOMPARE(result->source.durationSeconds, kReference->source.durationSeconds);
    }

    void recordsTheRun()
    {
        QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
        const StageRegistry registry = registryOf({energyStage(), peaksStage()});
        const auto result = run(registry, options(2, 1.0));
        QVERIFY(result);
        QCOMPARE(result->source.info.sampleRate, kRate);
        QCOMPARE(result->source.info.channels, 2);
        QCOMPARE(result->source.contentHash.size(), 64);
        QVERIFY(std::abs(result->source.durationSeconds - 6.137) < 1e-4);
        const RunRecord& record = result->run;
        QVERIFY(record.config == AnalysisConfig::defaults(registry)); // although none was given
        QCOMPARE(record.programVersion, QStringLiteral("1.2.3"));
        QVERIFY(std::abs(record.startedUtc.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QCOMPARE(record.threads, 2);
        QVERIFY(record.wallSeconds > 0.0);
        QVERIFY(record.decodeSeconds > 0.0);
        QVERIFY(record.peakMemoryBytes > 1000000);
        QCOMPARE(record.stages.size(), size_t(2));
        QCOMPARE(record.stages[0].id, kEnergy);
        QCOMPARE(record.stages[1].id, kPeaks);
        for (const StageOutcome& stage : record.stages) {
            QCOMPARE(stage.status, StageStatus::Done);
            QCOMPARE(stage.version, 1);
            QVERIFY(stage.reason.isEmpty());
            QVERIFY(stage.cpuSeconds > 0.0);
        }
        QVERIFY(failuresIn(*result).empty());
    }

    void parametersReachTheStage()
    {
        double seen = 0.0;
        StageEntry stage = derivedStage(QStringLiteral("a"), {}, {QStringLiteral("x")}, succeed);
        stage.declaration.parameters = {{QStringLiteral("level"), {}, ParameterValue(1.0), 0.0, 9.0, {}, QString()}};
        stage.makeDerivedStage = [&](const StageParameters& parameters) {
            seen = parameters.number(QStringLiteral("level"));
            return std::make_unique<FunctionDerivedStage>(succeed);
        };
        AnalysisOptions withLevel = options(1, 1.0);
        withLevel.config.setParameter(QStringLiteral("a"), QStringLiteral("level"), 4.5);
        QVERIFY(run(registryOf({stage}), withLevel));
        QCOMPARE(seen, 4.5);

        withLevel.config.setParameter(QStringLiteral("a"), QStringLiteral("level"), 99.0);
        const auto refused = analyze(m_path, registryOf({stage}), withLevel);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidConfiguration);
    }

    void chunkStageFails_data()
    {
        QTest::addColumn<ChunkFunction>("function");
        QTest::addColumn<QString>("reason");
        QTest::newRow("error from the third second on") << ChunkFunction(
            [](const Chunk& chunk, std::span<Track>) -> Status {
                if (chunk.endFrame() <= 200)
                    return {};
                return failure(ErrorCode::Internal, QStringLiteral("no more after %1.").arg(chunk.firstFrame()));
            }) << QStringLiteral("no more after 200."); // the first that failed, whichever ended first
        QTest::newRow("exception") << ChunkFunction([](const Chunk&, std::span<Track>) -> Status {
            throw std::runtime_error("boom");
        }) << QStringLiteral("An internal error: boom.");
        QTest::newRow("something thrown") << ChunkFunction([](const Chunk&, std::span<Track>) -> Status { throw 5; })
                                          << QStringLiteral("An internal error of unknown kind.");
        QTest::newRow("out of memory") << ChunkFunction([](const Chunk&, std::span<Track>) -> Status {
            throw std::bad_alloc();
        }) << QStringLiteral("There is not enough memory.");
        QTest::newRow("reads beyond its context") << ChunkFunction([](const Chunk& chunk, std::span<Track>) -> Status {
            (void)chunk.mono(chunk.firstFrame() * kHop - 1, 1);
            return {};
        }) << QStringLiteral("samples beyond the declared context");
        QTest::newRow("resizes its track") << ChunkFunction([](const Chunk&, std::span<Track> tracks) -> Status {
            std::get<std::vector<float>>(tracks[0].values).clear();
            return {};
        }) << QStringLiteral("changed the layout of its tracks");
    }

    void chunkStageFails()
    {
        QFETCH(const ChunkFunction, function);
        QFETCH(const QString, reason);
        const StageRegistry registry = registryOf({chunkStage(QStringLiteral("bad"), {trackNamed("t")}, function),
            derivedStage(QStringLiteral("after"), {QStringLiteral("t")}, {QStringLiteral("u")}, succeed),
            derivedStage(QStringLiteral("later"), {QStringLiteral("u")}, {QStringLiteral("v")}, succeed), energyStage(),
            peaksStage()});
        for (const int threads : {1, 4}) {
            const auto result = run(registry, options(threads, 1.0));
            QVERIFY(result);
            const StageOutcome* bad = result->run.stage(QStringLiteral("bad"));
            QCOMPARE(bad->status, StageStatus::Failed);
            QVERIFY2(bad->reason.contains(reason), qPrintable(bad->reason));
            QCOMPARE(result->run.stage(QStringLiteral("after"))->status, StageStatus::Skipped);
            QCOMPARE(
                result->missingReason(QStringLiteral("after")), QStringLiteral("It needs “Stage bad”, which failed."));
            QCOMPARE(result->missingReason(QStringLiteral("later")),
                QStringLiteral("It needs “Stage after”, which was skipped."));
            QVERIFY(result->onsets && result->onsets->size() == size_t(m_frames * 6)); // the others went on
            const Diagnostics failures = failuresIn(*result);
            QCOMPARE(failures.size(), size_t(1));
            QCOMPARE(failures[0].source, QStringLiteral("bad"));
            QCOMPARE(failures[0].severity, Severity::Error);
            QVERIFY2(failures[0].message.startsWith(QStringLiteral("“Stage bad” failed, so its result is missing. "))
                    && failures[0].message.contains(reason),
                qPrintable(failures[0].message));
        }
    }

    void stageCannotBeMade_data()
    {
        QTest::addColumn<StageEntry>("entry");
        QTest::addColumn<QString>("reason");
        const auto idle = [](const Chunk&, std::span<Track>) { return Status(); };
        StageEntry throwing = chunkStage(QStringLiteral("bad"), {trackNamed("t")}, idle);
        throwing.makeChunkStage
            = [](const StageParameters&) -> std::unique_ptr<ChunkStage> { throw std::runtime_error("no weights"); };
        QTest::newRow("maker throws") << throwing << QStringLiteral("An internal error: no weights.");
        StageEntry null = throwing;
        null.makeChunkStage = [](const StageParameters&) { return nullptr; };
        QTest::newRow("maker makes nothing") << null << QStringLiteral("The stage could not be made.");
        QTest::newRow("window that can't be") << chunkStage(QStringLiteral("bad"), {trackNamed("t")}, idle, {{1000}, 0})
                                              << QStringLiteral("asks for spectra or a context that can't be");
        StageEntry otherTrack = chunkStage(QStringLiteral("bad"), {trackNamed("u")}, idle);
        otherTrack.declaration.outputs = QStringList{QStringLiteral("t")};
        QTest::newRow("undeclared track") << otherTrack << QStringLiteral("“u” is not laid out as declared");
        TrackFormat uneven = trackNamed("t");
        uneven.rowsPerFrame = 2;
        QTest::newRow("rows that don't divide a hop")
            << chunkStage(QStringLiteral("bad"), {uneven}, idle) << QStringLiteral("“t” is not laid out as declared");
        StageEntry derivedNull = derivedStage(QStringLiteral("bad"), {}, {QStringLiteral("t")}, succeed);
        derivedNull.makeDerivedStage = [](const StageParameters&) { return nullptr; };
        QTest::newRow("derived, maker makes nothing") << derivedNull << QStringLiteral("The stage could not be made.");
    }

    void stageCannotBeMade()
    {
        QFETCH(const StageEntry, entry);
        QFETCH(const QString, reason);
        const auto result = run(registryOf({entry, energyStage(), peaksStage()}), options(2, 1.0));
        QVERIFY(result);
        QCOMPARE(result->run.stage(QStringLiteral("bad"))->status, StageStatus::Failed);
        QVERIFY2(result->missingReason(QStringLiteral("bad")).contains(reason),
            qPrintable(result->missingReason(QStringLiteral("bad"))));
        QVERIFY(result->onsets);
    }

    void derivedStageFails_data()
    {
        QTest::addColumn<DerivedFunction>("function");
        QTest::addColumn<QString>("reason");
        QTest::newRow("error") << DerivedFunction([](DerivedContext& context) -> Status {
            context.result().drumHits.emplace();
            context.result().onsets.reset();
            return failure(ErrorCode::Internal, QStringLiteral("no drums here."));
        }) << QStringLiteral("no drums here.");
        QTest::newRow("exception") << DerivedFunction([](DerivedContext& context) -> Status {
            context.result().drumHits.emplace();
            throw std::runtime_error("boom");
        }) << QStringLiteral("An internal error: boom.");
        QTest::newRow("undeclared track") << DerivedFunction([](DerivedContext& context) -> Status {
            return context.track(kEnergy).rows() > 0 ? Status() : failure(ErrorCode::Internal, QString());
        }) << QStringLiteral("no declared input");
        QTest::newRow("cancels itself") << DerivedFunction([](DerivedContext&) -> Status {
            return failure(ErrorCode::Cancelled, QStringLiteral("had enough."));
        }) << QStringLiteral("had enough.");
    }

    void derivedStageFails()
    {
        QFETCH(const DerivedFunction, function);
        QFETCH(const QString, reason);
        const auto result = run(registryOf({energyStage(), peaksStage(),
                                    derivedStage(QStringLiteral("bad"), {QStringLiteral("onsets")},
                                        {QStringLiteral("drum_hits")}, function)}),
            options(2, 1.0));
        QVERIFY(result);
        QCOMPARE(result->run.stage(QStringLiteral("bad"))->status, StageStatus::Failed);
        QVERIFY2(result->missingReason(QStringLiteral("bad")).contains(reason),
            qPrintable(result->missingReason(QStringLiteral("bad"))));
        QVERIFY(!result->drumHits); // nothing half done is left
        QVERIFY(result->onsets);
        QCOMPARE(failuresIn(*result).size(), size_t(1));
    }

    void nothingToComputeFromIsNoFailure()
    {
        const auto nothing = [](DerivedContext& context) -> Status {
            context.result().drumHits.emplace();
            return failure(ErrorCode::NotComputed, QStringLiteral("There is no beat."));
        };
        const auto result = run(registryOf({energyStage(), peaksStage(),
                                    derivedStage(QStringLiteral("shy"), {QStringLiteral("onsets")},
                                        {QStringLiteral("drum_hits")}, nothing)}),
            options(2, 1.0));
        QVERIFY(result);
        QCOMPARE(result->run.stage(QStringLiteral("shy"))->status, StageStatus::Skipped);
        QCOMPARE(result->missingReason(QStringLiteral("shy")), QStringLiteral("There is no beat."));
        QVERIFY(!result->drumHits);
        QVERIFY(failuresIn(*result).empty());
    }

    void skipsWhatWasNotAskedFor()
    {
        AnalysisOptions without = options(2, 1.0);
        without.config.setEnabled(kEnergy, false);
        auto result = run(registryOf({energyStage(), peaksStage()}), without);
        QVERIFY(result);
        QVERIFY(!result->onsets);
        QCOMPARE(result->run.stage(kEnergy)->status, StageStatus::Skipped);
        QCOMPARE(result->missingReason(kEnergy), QStringLiteral("This stage was not asked for."));
        QCOMPARE(result->run.stage(kPeaks)->status, StageStatus::Skipped);
        QCOMPARE(result->missingReason(kPeaks), QStringLiteral("It needs “Stage energy”, which was not asked for."));
        QVERIFY(failuresIn(*result).empty()); // skipping is no failure

        without.config.setEnabled(kEnergy, true);
        without.config.setEnabled(kPeaks, false);
        result = run(registryOf({energyStage(), peaksStage()}), without);
        QVERIFY(result);
        QCOMPARE(result->run.stage(kEnergy)->status, StageStatus::Done);
        QCOMPARE(result->run.stage(kPeaks)->status, StageStatus::Skipped);
    }

    void worksWithoutAnyStage()
    {
        const auto outcome = analyze(m_path, registryOf({}), options(1, 30.0));
        QVERIFY(outcome);
        QVERIFY(outcome->result->run.stages.empty());
        QVERIFY(outcome->peaks);
        QCOMPARE(outcome->peaks->frames(), qint64(std::llround(6.137 * kRate)));
    }

    void bringsTheDiagnosticsOfTheSource()
    {
        const QString path = m_folder.filePath(QStringLiteral("silent.wav"));
        QVERIFY(writeWav(path, interleaved(makeSilence(kRate, 2.0), 2), 2, kRate));
        const auto outcome = analyze(path, registryOf({energyStage(), peaksStage()}), options(2, 1.0));
        QVERIFY(outcome);
        QVERIFY(std::ranges::any_of(outcome->result->diagnostics,
            [](const Diagnostic& diagnostic) { return diagnostic.code == QStringLiteral("signal.silent"); }));
    }

    void keepsTheOverviewInTheCache()
    {
        AnalysisOptions cached = options(1, 30.0);
        cached.cacheDirectory = m_folder.filePath(QStringLiteral("cache"));
        const auto first = analyze(m_path, registryOf({}), cached);
        QVERIFY(first);
        const PeakCache cache(cached.cacheDirectory);
        QVERIFY(cache.find(first->result->source.contentHash));
        const auto second = analyze(m_path, registryOf({}), cached);
        QVERIFY(second);
        QCOMPARE(second->peaks->frames(), first->peaks->frames());
        QCOMPARE(second->peaks->at(0, 0, 10).max, first->peaks->at(0, 0, 10).max);
    }

    void fileErrors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << QStringLiteral("none.wav") << ErrorCode::FileNotFound;
        QTest::newRow("text") << QStringLiteral("text.wav") << ErrorCode::NotAudio;
        QTest::newRow("no samples") << QStringLiteral("empty.wav") << ErrorCode::EmptyAudio;
    }

    void fileErrors()
    {
        QFETCH(const QString, name);
        QFETCH(const ErrorCode, code);
        QFile text(m_folder.filePath(QStringLiteral("text.wav")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("This is no sound at all.\n");
        text.close();
        QVERIFY(writeWav(m_folder.filePath(QStringLiteral("empty.wav")), {}, 2, kRate));
        const auto outcome = analyze(m_folder.filePath(name), registryOf({energyStage()}), options(1, 30.0));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
        QVERIFY2(outcome.error().message.contains(name), qPrintable(outcome.error().message));
    }

private:
    static constexpr int kRate = 44100;

    static AnalysisOptions options(int threads, double chunkSeconds)
    {
        AnalysisOptions options;
        options.threads = threads;
        options.chunkSeconds = chunkSeconds;
        return options;
    }

    AnalysisResultPtr run(const StageRegistry& registry, const AnalysisOptions& options) const
    {
        const auto outcome = analyze(m_path, registry, options);
        if (!outcome)
            qWarning("%s", qPrintable(outcome.error().text()));
        return outcome ? outcome->result : nullptr;
    }

    const QTemporaryDir m_folder;
    QString m_path;
    qint64 m_frames = 0;
};

QTEST_GUILESS_MAIN(TestAnalyzer)
#include "tst_analyzer.moc"
