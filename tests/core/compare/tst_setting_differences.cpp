#include "core/compare/setting_differences.h"
#include "tests/core/compare/made_pair.h"

using namespace heihachi;
using namespace heihachi::test;

namespace {

QStringList textsOf(const std::vector<SettingDifference>& differences)
{
    QStringList texts;
    for (const SettingDifference& one : differences)
        texts += QStringLiteral("%1 %2: %3 | %4").arg(int(one.kind)).arg(one.subject, one.a, one.b);
    return texts;
}

} // namespace

class TestSettingDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNoneInOneRun()
    {
        const RunRecord run = makeResult(1, 10)->run;
        QVERIFY(settingDifferences(run, run).empty());
        QVERIFY(settingDifferences({}, {}).empty());
    }

    void findsEveryKind()
    {
        const RunRecord a = makeResult(1, 10)->run;
        RunRecord b = a;
        b.programVersion = QStringLiteral("0.2.0");
        b.stages[0].version = 4;
        b.stages[1].status = StageStatus::Failed;
        b.config.setEnabled(QStringLiteral("silence"), true);
        b.stages.push_back({QStringLiteral("swing"), 1, StageStatus::Done, {}, 0.0});
        b.config.setParameter(QStringLiteral("onsets"), QStringLiteral("threshold"), 1.75);
        b.config.setParameter(QStringLiteral("swing"), QStringLiteral("grid"), qint64(16));
        b.models[0].version = QStringLiteral("4");
        b.models[1].sha256 = QString(64, QLatin1Char('c'));
        b.models.push_back({QStringLiteral("tempo-1"), QStringLiteral("1"), {}});
        // The wall time, the threads and the date are no settings.
        b.wallSeconds = 99.0;
        b.threads = 16;
        b.startedUtc = b.startedUtc.addDays(1);
        const QStringList expected{QStringLiteral("0 Heihachi: 0.1.0 | 0.2.0"),
            QStringLiteral("1 drum_hits: version 2 | version 2, failed"),
            QStringLiteral("1 onsets: version 3 | version 4"),
            QStringLiteral("1 silence: version 1, off | version 1, left out"), QStringLiteral("1 swing: — | version 1"),
            QStringLiteral("2 onsets.threshold: 1.5 | 1.75"), QStringLiteral("2 swing.grid: — | 16"),
            QStringLiteral("3 drums-1: 3 (aaaaaaaaaaaa) | 4 (aaaaaaaaaaaa)"),
            QStringLiteral("3 drums-2: 7 (bbbbbbbbbbbb) | 7 (cccccccccccc)"), QStringLiteral("3 tempo-1: — | 1")};
        QCOMPARE(textsOf(settingDifferences(a, b)), expected);
    }

    void mirrors()
    {
        const RunRecord a = makeResult(1, 10)->run;
        const RunRecord b = makeResult(2, -1)->run;
        auto turned = settingDifferences(b, a);
        QVERIFY(!turned.empty());
        for (SettingDifference& one : turned)
            std::swap(one.a, one.b);
        QCOMPARE(settingDifferences(a, b), turned);
    }
};

QTEST_GUILESS_MAIN(TestSettingDifferences)
#include "tst_setting_differences.moc"
