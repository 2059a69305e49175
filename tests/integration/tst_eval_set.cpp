// The built-in stages on songs with exact truth: <folder>/audio/<song>.ogg and <folder>/truth/<song>.hits.csv. The
// folder is not part of the project: HEIHACHI_EVAL_DIR names it, else ../shared/eval beside the sources is tried.
#include "core/analysis/pipeline/analyzer.h"
#include "tests/support/program.h"
#include "tests/support/scoring.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// Beats and downbeats of a song, scored as beat trackers are: from 5 s or the first drum hit to the last hit.
struct BeatScores
{
    double beats = 0.0; ///< F at 70 ms
    double downbeats = 0.0;
};

std::vector<double> within(const std::vector<double>& times, double from, double to)
{
    std::vector<double> inside;
    std::ranges::copy_if(times, std::back_inserter(inside), [=](double time) { return time >= from && time <= to; });
    return inside;
}

std::optional<BeatScores> scoreBeats(const QString& truthPath, const std::vector<DrumHit>& hits, const BeatGrid& grid)
{
    QFile file(truthPath);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text) || hits.empty())
        return std::nullopt;
    std::vector<double> beats;
    std::vector<double> downbeats;
    file.readLine(); // time_s,beat_in_bar
    while (!file.atEnd()) {
        const QList<QByteArray> row = file.readLine().trimmed().split(',');
        beats.push_back(row.value(0).toDouble());
        if (row.value(1).toInt() == 1)
            downbeats.push_back(beats.back());
    }
    std::vector<double> found;
    std::vector<double> foundDownbeats;
    for (const Beat& beat : grid.beats) {
        found.push_back(beat.time);
        if (beat.beatInBar == 1)
            foundDownbeats.push_back(beat.time);
    }
    const double from = std::max(5.0, hits.front().time);
    const double to = hits.back().time;
    return BeatScores{scoreTimes(within(beats, from, to), within(found, from, to), 0.07).f(),
        scoreTimes(within(downbeats, from, to), within(foundDownbeats, from, to), 0.07).f()};
}

} // namespace

class TestEvalSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesTheFigures()
    {
        const QDir folder(
            qEnvironmentVariable("HEIHACHI_EVAL_DIR", sourceFolder() + QStringLiteral("/../shared/eval")));
        const QDir audio(folder.filePath(QStringLiteral("audio")));
        const QStringList songs = audio.entryList({QStringLiteral("*.ogg")}, QDir::Files, QDir::Name);
        if (songs.isEmpty())
            QSKIP("no evaluation songs here: set HEIHACHI_EVAL_DIR to the folder that holds audio/ and truth/");
        AnalysisOptions options;
        options.config = AnalysisConfig::defaults(StageRegistry::builtin());
        Score at25;
        Score at10;
        std::array<Score, kDrumClassCount> ofClass;
        Score drums;
        Score drumsAt25;
        BeatScores beats;
        for (const QString& song : songs) {
            const auto truth = readTruth(
                folder.filePath(QStringLiteral("truth/%1.hits.csv").arg(QFileInfo(song).completeBaseName())));
            QVERIFY(truth);
            const auto outcome = analyze(audio.filePath(song), StageRegistry::builtin(), options);
            QVERIFY(outcome);
            QVERIFY(outcome->result->drumHits);
            QVERIFY(outcome->result->beatGrid);
            const auto beatScores = scoreBeats(
                folder.filePath(QStringLiteral("truth/%1.beats.csv").arg(QFileInfo(song).completeBaseName())), *truth,
                *outcome->result->beatGrid);
            QVERIFY(beatScores);
            qInfo("%s: beats F %.3f, downbeats F %.3f", qPrintable(song), beatScores->beats, beatScores->downbeats);
            beats.beats += beatScores->beats / double(songs.size());
            beats.downbeats += beatScores->downbeats / double(songs.size());
            const auto expected = mergedTimes(timesOf(*truth), 0.025);
            const auto found = mergedTimes(timesOf(*outcome->result->drumHits), 0.025);
            at25 += scoreTimes(expected, found, 0.025);
            at10 += scoreTimes(expected, found, 0.010);
            for (const DrumClass drumClass : kDrumClasses) {
                const auto strikes = mergedTimes(timesOf(*truth, drumClass), 0.012);
                const auto hits = timesOf(*outcome->result->drumHits, drumClass);
                ofClass[size_t(drumClass)] += scoreTimes(strikes, hits, 0.050);
                drumsAt25 += scoreTimes(strikes, hits, 0.025);
            }
        }
        for (const DrumClass drumClass : kDrumClasses) {
            const Score& score = ofClass[size_t(drumClass)];
            qInfo("%s: F %.3f, precision %.3f, recall %.3f at 50 ms", qPrintable(drumClassId(drumClass)), score.f(),
                score.precision(), score.recall());
            drums += score;
        }
        qInfo("drums: F %.3f at 50 ms, %.3f at 25 ms", drums.f(), drumsAt25.f());
        qInfo("onsets: F %.3f at 25 ms, %.3f at 10 ms, median distance %.1f ms", at25.f(), at10.f(),
            at25.medianDistance() * 1000.0);
        qInfo("beats: mean F %.3f, downbeats: mean F %.3f", beats.beats, beats.downbeats);
        QVERIFY(beats.beats >= 0.97);
        QVERIFY(beats.downbeats >= 0.85);
        QVERIFY(drums.f() >= 0.76);
        QVERIFY(drums.f() - drumsAt25.f() <= 0.01);
        QVERIFY(ofClass[size_t(DrumClass::Kick)].f() >= 0.92);
        QVERIFY(at25.f() >= 0.80);
        QVERIFY(at10.f() >= 0.76);
        QVERIFY(at25.medianDistance() <= 0.004);
    }
};

QTEST_GUILESS_MAIN(TestEvalSet)
#include "tst_eval_set.moc"
