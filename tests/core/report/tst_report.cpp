#include "core/report/report.h"
#include "tests/support/project_files.h"
#include "tests/support/sample_result.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// One annotation of each kind, so that every format is available.
AnalysisResultPtr withAnnotations(AnalysisResult result)
{
    result.annotations = std::make_shared<const std::vector<Annotation>>(
        std::vector<Annotation>{{1, Annotation::Kind::Marker, 1.0, 1.0, {}, QStringLiteral("a")},
            {2, Annotation::Kind::Segment, 2.0, 3.0, {}, QStringLiteral("b")},
            {3, Annotation::Kind::Transition, 4.0, 5.0, 4.5, QStringLiteral("c")}});
    return std::make_shared<const AnalysisResult>(std::move(result));
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsAreTold()
    {
        QSet<QString> ids;
        QStringList names;
        for (const ReportFormat& format : reportFormats()) {
            QVERIFY(!format.title.isEmpty() && !format.fileFilter.isEmpty());
            ids.insert(format.id);
            names << format.fileName;
        }
        QCOMPARE(ids.size(), qsizetype(reportFormats().size()));
        QCOMPARE(names,
            (QStringList{QStringLiteral("drum_hits.csv"), QStringLiteral("onsets.csv"), QStringLiteral("beats.csv"),
                QStringLiteral("tempo.csv"), QStringLiteral("groove.csv"), QStringLiteral("patterns.csv"),
                QStringLiteral("bars.csv"), QStringLiteral("coupling.csv"), QStringLiteral("segments.csv"),
                QStringLiteral("transitions.csv"), QStringLiteral("markers.csv"), QStringLiteral("drum_hits.mid"),
                QStringLiteral("analysis.json"), QStringLiteral("summary.md")}));
    }

    void writesAndRenews()
    {
        const QTemporaryDir root;
        const QString folder = root.filePath(QStringLiteral("out/mix ä"));
        SampleOptions whole;
        whole.withRhythm = true;
        const auto result = withAnnotations(*makeResult(whole));
        QVERIFY(writeReports(*result, folder));
        for (const ReportFormat& format : reportFormats())
            QCOMPARE(bytesOf(QDir(folder).filePath(format.fileName)), format.render(*result));
        QVERIFY(writeBytes(QDir(folder).filePath(QStringLiteral("notes.txt")), "mine"));

        SampleOptions options;
        options.hitCount = -1;
        QVERIFY(writeReports(*makeResult(options), folder));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name),
            (QStringList{QStringLiteral("analysis.json"), QStringLiteral("notes.txt"), QStringLiteral("onsets.csv"),
                QStringLiteral("summary.md")}));
    }

    void aFileThatCanNotBeMadeIsAnError()
    {
        const QTemporaryDir root;
        ReportFormat format = reportFormats().front();
        format.render = [](const AnalysisResult&) { return QByteArray(); };
        const QString path = root.filePath(QStringLiteral("some.mid"));
        const Status written = writeReport(*makeResult(1, 5), format, path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QVERIFY(written.error().message.contains(QStringLiteral("some.mid")));
        QVERIFY(!QFile::exists(path));
    }

    void failsWhereItCanNotWrite()
    {
        const QTemporaryDir root;
        const QString file = root.filePath(QStringLiteral("file"));
        QVERIFY(writeBytes(file, "x"));
        const Status written = writeReports(*makeResult(1, 5), file + QStringLiteral("/sub"));
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(QStringLiteral("file")));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
