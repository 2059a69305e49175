#include "core/analysis/pipeline/analyzer.h"
#include "tests/core/analysis/fake_stages.h"
#include "tests/support/signals.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kRate = 44100;
constexpr double kSeconds = 40.0;

/// Keeps a processor busy.
void workFor(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(milliseconds)) { }
}

} // namespace

/// Progress and cancelling of analyze().
class TestAnalyzerProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("noise.wav"));
        QVERIFY(writeWav(m_path, interleaved(makeNoise(3, kRate, kSeconds), 2), 2, kRate));
    }

    void risesToOne()
    {
        std::vector<AnalysisProgress> seen;
        bool isOnCaller = true;
        const auto caller = std::this_thread::get_id();
        AnalysisOptions options = optionsFor(2);
        options.progress = [&](const AnalysisProgress& progress) {
            isOnCaller = isOnCaller && std::this_thread::get_id() == caller;
            seen.push_back(progress);
            return true;
        };
        QElapsedTimer timer;
        timer.start();
        QVERIFY(analyze(m_path, registryOf({busyStage(), derivedStep("one"), derivedStep("two")}), options));
        const double elapsed = double(timer.nsecsElapsed()) * 1e-9;
        QVERIFY(isOnCaller);
        QVERIFY2(double(seen.size()) >= 10.0 * elapsed, qPrintable(QString::number(seen.size())));
        QCOMPARE(seen.front().fraction, 0.0);
        QCOMPARE(seen.back().fraction, 1.0);
        QStringList activities;
        for (size_t i = 0; i < seen.size(); ++i) {
            QVERIFY(i == 0 || seen[i].fraction >= seen[i - 1].fraction);
            QVERIFY(!seen[i].secondsLeft || (*seen[i].secondsLeft >= 0.0 && *seen[i].secondsLeft < 60.0));
            if (activities.isEmpty() || activities.back() != seen[i].activity)
                activities << seen[i].activity;
        }
        QCOMPARE(activities.join(QStringLiteral("; ")),
            QStringLiteral("opening the file; reading audio; Stage one; Stage two; done"));
        QVERIFY(std::ranges::any_of(seen, [](const AnalysisProgress& p) { return p.secondsLeft.has_value(); }));
    }

    void cancels_data()
    {
        QTest::addColumn<QString>("activity");
        QTest::addColumn<double>("fraction");
        QTest::newRow("at once") << QString() << 0.0;
        QTest::newRow("while reading") << QStringLiteral("reading audio") << 0.0;
        QTest::newRow("while chunks are processed") << QStringLiteral("reading audio") << 0.3;
        QTest::newRow("in a derived stage") << QStringLiteral("Stage endless") << 0.0;
        QTest::newRow("at the very end") << QStringLiteral("done") << 1.0;
    }

    void cancels()
    {
        QFETCH(const QString, activity);
        QFETCH(const double, fraction);
        QElapsedTimer sinceCancel;
        int callsAfter = 0;
        AnalysisOptions options = optionsFor(2);
        options.progress = [&](const AnalysisProgress& progress) {
            if (sinceCancel.isValid())
                ++callsAfter;
            if (progress.fraction < fraction || !progress.activity.contains(activity))
                return true;
            sinceCancel.start();
            return false;
        };
        std::vector<StageEntry> stages{busyStage()};
        if (activity == QStringLiteral("Stage endless"))
            stages.push_back(derivedStage(
                QStringLiteral("endless"), {QStringLiteral("t")}, {QStringLiteral("u")}, [](DerivedContext& context) {
                    while (context.report(0.5)) { }
                    return Status(failure(ErrorCode::Cancelled, QString()));
                }));
        const auto outcome = analyze(m_path, registryOf(std::move(stages)), options);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QVERIFY(sinceCancel.isValid());
        QVERIFY2(sinceCancel.elapsed() < 1000, qPrintable(QString::number(sinceCancel.elapsed())));
        QCOMPARE(callsAfter, 0);
    }

    void aCancelledRunLeavesChunksUndone()
    {
        AnalysisOptions options = optionsFor(1);
        options.progress = [this](const AnalysisProgress&) { return m_chunks.load() < 3; };
        m_chunks = 0;
        QVERIFY(!analyze(m_path, registryOf({busyStage()}), options));
        QVERIFY2(m_chunks.load() < 15, qPrintable(QString::number(m_chunks.load()))); // of 40
    }

    void aFailureOfTheCallbackIsAnError()
    {
        AnalysisOptions options = optionsFor(1);
        options.progress = [](const AnalysisProgress& progress) -> bool {
            if (progress.fraction > 0.1)
                throw std::runtime_error("lost the window");
            return true;
        };
        const auto outcome = analyze(m_path, registryOf({busyStage()}), options);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Internal);
        QVERIFY(outcome.error().message.contains(QStringLiteral("lost the window")));
    }

private:
    static AnalysisOptions optionsFor(int threads)
    {
        AnalysisOptions options;
        options.threads = threads;
        options.chunkSeconds = 1.0;
        return options;
    }

    /// 30 ms of work a chunk.
    StageEntry busyStage()
    {
        TrackFormat format;
        format.name = QStringLiteral("t");
        return chunkStage(QStringLiteral("busy"), {format}, [this](const Chunk&, std::span<Track>) {
            workFor(30);
            ++m_chunks;
            return Status();
        });
    }

    static StageEntry derivedStep(const char* id)
    {
        return derivedStage(
            QString::fromUtf8(id), {QStringLiteral("t")}, {QString::fromUtf8(id)}, [](DerivedContext& context) {
                for (int i = 0; i <= 10; ++i) {
                    workFor(10);
                    if (!context.report(i / 10.0))
                        return Status(failure(ErrorCode::Cancelled, QString()));
                }
                return Status();
            });
    }

    const QTemporaryDir m_folder;
    QString m_path;
    std::atomic<int> m_chunks{0};
};

QTEST_GUILESS_MAIN(TestAnalyzerProgress)
#include "tst_analyzer_progress.moc"
