#include "ui/session/recent_files.h"

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace heihachi;

class TestRecentFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("heihachi-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_recent_files"));
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void remembersAcrossSessionsNewestFirst()
    {
        {
            RecentFiles recent;
            QSignalSpy changed(&recent, &RecentFiles::changed);
            recent.add(QStringLiteral("/m/a.mp3"));
            recent.add(QStringLiteral("/m/b.mp3"));
            recent.add(QStringLiteral("/m/a.mp3"));
            recent.add(QStringLiteral("/m/set.heihachi"));
            QCOMPARE(changed.size(), 4);
        }
        const RecentFiles recent;
        QCOMPARE(recent.audio(), QStringList({QStringLiteral("/m/a.mp3"), QStringLiteral("/m/b.mp3")}));
        QCOMPARE(recent.projects(), QStringList(QStringLiteral("/m/set.heihachi")));
    }

    void keepsTen()
    {
        RecentFiles recent;
        for (int i = 0; i < 15; ++i)
            recent.add(QStringLiteral("/m/%1.mp3").arg(i));
        QCOMPARE(recent.audio().size(), RecentFiles::kMaximum);
        QCOMPARE(recent.audio().front(), QStringLiteral("/m/14.mp3"));
    }

    void forgetsWhatIsMissing()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("there.mp3")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        RecentFiles recent;
        recent.add(file.fileName());
        recent.add(QStringLiteral("/nowhere/gone.mp3"));
        recent.removeMissing();
        QCOMPARE(recent.audio(), QStringList(file.fileName()));
    }
};

QTEST_MAIN(TestRecentFiles)
#include "tst_recent_files.moc"
