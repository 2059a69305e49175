// What a person put over a run, in each of the reports.
#include "core/report/analysis_json.h"
#include "core/report/annotations_csv.h"
#include "core/report/drum_hits_csv.h"
#include "core/report/report.h"
#include "core/report/summary_markdown.h"
#include "tests/support/sample_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

AnalysisResult byHand()
{
    AnalysisResult result = *makeResult(1, 4);
    result.handMarks = std::make_shared<const std::vector<HandMark>>(
        std::vector<HandMark>{HandMark::None, HandMark::Added, HandMark::Changed, HandMark::Confirmed});
    result.annotations = std::make_shared<const std::vector<Annotation>>(
        std::vector<Annotation>{{4, Annotation::Kind::Segment, 0.0, 61.5, {}, QStringLiteral("intro, long")},
            {1, Annotation::Kind::Marker, 12.25, 12.25, {}, QStringLiteral("“Amen” | here")},
            {2, Annotation::Kind::Transition, 50.0, 70.0, 61.5, QStringLiteral("bass swap")},
            {3, Annotation::Kind::Transition, 90.0, 91.0, {}, {}}});
    return result;
}

bool isAvailable(const AnalysisResult& result, const char* id)
{
    for (const ReportFormat& format : reportFormats())
        if (format.id == QLatin1String(id))
            return format.isAvailable(result);
    qWarning("there is no %s", id);
    return false;
}

} // namespace

class TestHandReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void writesTheContractOfAnnotations()
    {
        QCOMPARE(renderSegmentsCsv(byHand()),
            QByteArray("start_s,end_s,label,confidence\n0.000000,61.500000,\"intro, long\",1.0000\n"));
        QCOMPARE(renderTransitionsCsv(byHand()),
            QByteArray("start_s,end_s,type,mix_point_s,confidence\n50.000000,70.000000,bass swap,61.500000,1.0000\n"
                       "90.000000,91.000000,,,1.0000\n"));
        QCOMPARE(renderMarkersCsv(byHand()), QByteArray("time_s,text\n12.250000,“Amen” | here\n"));
    }

    void withoutAnnotationsThereAreNoFiles()
    {
        const AnalysisResult none = *makeResult(1, 4);
        for (const char* id : {"segments_csv", "transitions_csv", "markers_csv"}) {
            QVERIFY(!isAvailable(none, id));
            QVERIFY(isAvailable(byHand(), id));
        }
        QCOMPARE(renderSegmentsCsv(none), QByteArray("start_s,end_s,label,confidence\n"));
        AnalysisResult onlyMarkers = none;
        onlyMarkers.annotations = std::make_shared<const std::vector<Annotation>>(1, byHand().annotations->at(1));
        QVERIFY(isAvailable(onlyMarkers, "markers_csv") && !isAvailable(onlyMarkers, "segments_csv"));
    }

    void hitsSayWhatWasDoneToThem()
    {
        const QByteArrayList lines = renderDrumHitsCsv(byHand()).split('\n');
        QVERIFY(lines[0].endsWith(",deviation_ms,by_hand"));
        QVERIFY(lines[1].endsWith(','));
        QVERIFY(lines[2].endsWith(",added"));
        QVERIFY(lines[3].endsWith(",changed"));
        QVERIFY(lines[4].endsWith(",confirmed"));
    }

    void jsonHoldsItAll()
    {
        const QJsonObject json = QJsonDocument::fromJson(renderAnalysisJson(byHand())).object();
        const auto hits = json[QStringLiteral("drum_hits")].toArray();
        QVERIFY(hits[0][QStringLiteral("by_hand")].isNull());
        QCOMPARE(hits[3][QStringLiteral("by_hand")].toString(), QStringLiteral("confirmed"));
        const auto segments = json[QStringLiteral("segments")].toArray();
        QCOMPARE(segments.size(), 1);
        QCOMPARE(segments[0][QStringLiteral("label")].toString(), QStringLiteral("intro, long"));
        QCOMPARE(segments[0][QStringLiteral("end_s")].toDouble(), 61.5);
        const auto transitions = json[QStringLiteral("transitions")].toArray();
        QCOMPARE(transitions[0][QStringLiteral("mix_point_s")].toDouble(), 61.5);
        QVERIFY(transitions[1][QStringLiteral("mix_point_s")].isNull());
        QCOMPARE(json[QStringLiteral("markers")][0][QStringLiteral("time_s")].toDouble(), 12.25);
        const QJsonObject none = QJsonDocument::fromJson(renderAnalysisJson(*makeResult(1, 4))).object();
        QVERIFY(none[QStringLiteral("markers")].isArray() && none[QStringLiteral("markers")].toArray().isEmpty());
    }

    void theSummaryListsIt()
    {
        const QString text = QString::fromUtf8(renderSummaryMarkdown(byHand()));
        for (const QString& part : {QStringLiteral("## By hand"), QStringLiteral("1 added, 1 changed, 1 confirmed"),
                 QStringLiteral("| intro, long | 0:00:00.000 | 0:01:01.500 |"),
                 QStringLiteral("| bass swap | 0:00:50.000 | 0:01:10.000 | 0:01:01.500 |"),
                 QStringLiteral("| – | 0:01:30.000 | 0:01:31.000 | – |"),
                 QStringLiteral("| “Amen” \\| here | 0:00:12.250 |"), QStringLiteral("[markers.csv](markers.csv)")})
            QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral("\nnot in\n") + text));
        QVERIFY(!renderSummaryMarkdown(*makeResult(1, 4)).contains("By hand"));
    }
};

QTEST_GUILESS_MAIN(TestHandReports)
#include "tst_hand_reports.moc"
