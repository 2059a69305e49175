#include "core/report/analysis_json.h"
#include "core/report/json_writer.h"
#include "tests/support/sample_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

QJsonObject parsed(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s at %d", qPrintable(error.errorString()), error.offset);
    return document.object();
}

} // namespace

class TestAnalysisJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void holdsEverything()
    {
        const auto result = makeResult(2, 300);
        const QJsonObject json = parsed(renderAnalysisJson(*result));
        const auto source = json[QStringLiteral("source")].toObject();
        QCOMPARE(source[QStringLiteral("path")].toString(), result->source.info.path);
        QCOMPARE(source[QStringLiteral("duration_s")].toDouble(), result->source.durationSeconds);
        QVERIFY(source[QStringLiteral("bits_per_sample")].isNull());
        const auto run = json[QStringLiteral("run")].toObject();
        QCOMPARE(run[QStringLiteral("wall_s")].toDouble(), result->run.wallSeconds);
        QCOMPARE(run[QStringLiteral("started_utc")].toString(), QStringLiteral("2026-11-22T12:30:17.250Z"));
        QCOMPARE(json[QStringLiteral("stages")].toArray().size(), qsizetype(result->run.stages.size()));
        const auto models = json[QStringLiteral("models")].toArray();
        QCOMPARE(models.size(), 2);
        QCOMPARE(models[1][QStringLiteral("id")].toString(), QStringLiteral("drums-2"));
        QCOMPARE(models[1][QStringLiteral("version")].toString(), QStringLiteral("7"));
        QCOMPARE(models[1][QStringLiteral("sha256")].toString(), result->run.models[1].sha256);
        const auto onsets = json[QStringLiteral("config")][QStringLiteral("stages")][QStringLiteral("onsets")];
        QCOMPARE(onsets[QStringLiteral("threshold")].toDouble(), 1.5);
        QCOMPARE(onsets[QStringLiteral("enabled")].toBool(), true);
        const auto diagnostics = json[QStringLiteral("diagnostics")].toArray();
        QCOMPARE(diagnostics[1][QStringLiteral("message")].toString(), result->diagnostics[1].message);
        QVERIFY(diagnostics[1][QStringLiteral("start_s")].isNull());
        const QStringList missing = json[QStringLiteral("missing")].toObject().keys();
        QCOMPARE(missing,
            (QStringList{QStringLiteral("beats"), QStringLiteral("coupling"), QStringLiteral("groove"),
                QStringLiteral("patterns")}));
        for (const char* name : {"beat_grid", "groove", "coupling", "patterns"})
            QVERIFY(json.contains(QLatin1String(name)) && json[QLatin1String(name)].isNull());
    }

    void holdsTheRhythm()
    {
        SampleOptions options;
        options.withRhythm = true;
        const auto result = makeResult(options);
        const QJsonObject json = parsed(renderAnalysisJson(*result));
        QVERIFY(json[QStringLiteral("missing")].toObject().isEmpty());
        const auto grid = json[QStringLiteral("beat_grid")];
        const auto beats = grid[QStringLiteral("beats")].toArray();
        QCOMPARE(beats.size(), qsizetype(result->beatGrid->beats.size()));
        QVERIFY(beats[7][QStringLiteral("time_s")].toDouble() == result->beatGrid->beats[7].time);
        QCOMPARE(beats[7][QStringLiteral("beat_in_bar")].toInt(), result->beatGrid->beats[7].beatInBar);
        const auto half = grid[QStringLiteral("sections")][0][QStringLiteral("alternatives")][1];
        QCOMPARE(half[QStringLiteral("ratio")].toArray(), (QJsonArray{1, 2}));
        QCOMPARE(half[QStringLiteral("bpm")].toDouble(), 87.0);
        const auto hits = json[QStringLiteral("drum_hits")].toArray();
        QCOMPARE(hits[1][QStringLiteral("position")].toInt(-1), 1);
        QCOMPARE(hits[1][QStringLiteral("deviation_ms")].toDouble(), result->groove->positions[1]->deviationMs);
        QVERIFY(hits[3][QStringLiteral("bar")].isNull());
        const auto groove = json[QStringLiteral("groove")];
        QCOMPARE(groove[QStringLiteral("whole")][QStringLiteral("swing")][QStringLiteral("ratio")].toDouble(), 1.21);
        QVERIFY(groove[QStringLiteral("sections")][1][QStringLiteral("swing")].isNull());
        const auto kick = groove[QStringLiteral("whole")][QStringLiteral("classes")][QStringLiteral("kick")];
        QCOMPARE(kick[QStringLiteral("positions")].toArray().size(), 16);
        QVERIFY(kick[QStringLiteral("mean_ms")].isNull()); // no hits: unknown, not zero
        const auto patterns = json[QStringLiteral("patterns")];
        QCOMPARE(
            patterns[QStringLiteral("catalogue")][0][QStringLiteral("name")].toString(), QStringLiteral("two_step"));
        QCOMPARE(patterns[QStringLiteral("bars")][1][QStringLiteral("pattern")].toInt(), 2); // as in patterns.csv
        QVERIFY(patterns[QStringLiteral("bars")][2][QStringLiteral("pattern")].isNull());
        const auto pairs = json[QStringLiteral("coupling")].toArray();
        QCOMPARE(pairs[0][QStringLiteral("coherence")].toArray(), (QJsonArray{0.25, 0.5, 0.125}));
        QVERIFY(pairs[1][QStringLiteral("at_beat")].isNull());
    }

    void numbersReadBackExactly()
    {
        const auto result = makeResult(2, 300);
        const QJsonObject json = parsed(renderAnalysisJson(*result));
        const auto hits = json[QStringLiteral("drum_hits")].toArray();
        QCOMPARE(hits.size(), 300);
        for (int i = 0; i < 300; ++i) {
            const DrumHit& hit = (*result->drumHits)[size_t(i)];
            QVERIFY(hits[i][QStringLiteral("time_s")].toDouble() == hit.time);
            QCOMPARE(hits[i][QStringLiteral("class")].toString(), drumClassId(hit.drumClass));
            QVERIFY(float(hits[i][QStringLiteral("velocity")].toDouble()) == hit.velocity);
            QCOMPARE(hits[i][QStringLiteral("clarity")].isNull(), !hit.clarity.has_value());
        }
        QCOMPARE(json[QStringLiteral("onsets")].toArray().size(), qsizetype(result->onsets->size()));
    }

    void missingSaysWhy()
    {
        SampleOptions options;
        options.hitCount = -1;
        options.onsetsComputed = false;
        const auto result = makeResult(options);
        const QJsonObject json = parsed(renderAnalysisJson(*result));
        QVERIFY(json.contains(QStringLiteral("drum_hits")) && json[QStringLiteral("drum_hits")].isNull());
        QVERIFY(json.contains(QStringLiteral("onsets")) && json[QStringLiteral("onsets")].isNull());
        const auto missing = json[QStringLiteral("missing")];
        QCOMPARE(missing[QStringLiteral("drum_hits")].toString(), result->missingReason(QStringLiteral("drum_hits")));
        QVERIFY(!missing[QStringLiteral("onsets")].toString().isEmpty());
    }

    void staysValidWithOddContent()
    {
        AnalysisResult result = *makeResult(1, 2);
        (*result.drumHits)[0].confidence = std::numeric_limits<float>::quiet_NaN();
        (*result.drumHits)[1].snrDb = std::numeric_limits<float>::infinity();
        result.run.wallSeconds = std::numeric_limits<double>::quiet_NaN();
        result.source.info.path = QStringLiteral("/m/\"a\\b\"\n\t\x01\u2028 ä 𝄞.wav");
        const QByteArray bytes = renderAnalysisJson(result);
        QVERIFY(!bytes.contains("nan") && !bytes.contains("inf,") && !bytes.contains("inf}"));
        const QJsonObject json = parsed(bytes);
        QCOMPARE(json[QStringLiteral("source")][QStringLiteral("path")].toString(), result.source.info.path);
        QVERIFY(json[QStringLiteral("drum_hits")][0][QStringLiteral("confidence")].isNull());
        QVERIFY(json[QStringLiteral("run")][QStringLiteral("wall_s")].isNull());
    }

    void writesNestedLayouts()
    {
        JsonWriter json;
        json.beginObject();
        json.key("empty");
        json.beginArray();
        json.endArray();
        json.key("line");
        json.beginArray(JsonWriter::Layout::Compact);
        json.value(1);
        json.value(0.1F);
        json.beginObject();
        json.member("a", true);
        json.endObject();
        json.endArray();
        json.endObject();
        QCOMPARE(json.takeBytes(), QByteArray("{\n  \"empty\": [],\n  \"line\": [1, 0.1, {\"a\": true}]\n}\n"));
    }
};

QTEST_GUILESS_MAIN(TestAnalysisJson)
#include "tst_analysis_json.moc"
