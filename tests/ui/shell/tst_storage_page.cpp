#include "tests/ui/session/session_fixture.h"
#include "ui/session/settings_keys.h"
#include "ui/shell/cache_folder.h"
#include "ui/shell/storage_page.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace heihachi;
using heihachi::test::Sandbox;

class TestStoragePage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_box;
    std::atomic_bool m_go = false;

    /// A file of so many bytes that was used so many days ago.
    void makeFile(const QString& name, int bytes, int days) const
    {
        QDir().mkpath(m_box->cache() + QStringLiteral("/below"));
        QFile file(m_box->cache() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(bytes, 'x'));
        file.flush();
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime));
    }

    [[nodiscard]] bool has(const QString& name) const
    {
        return QFile::exists(m_box->cache() + QLatin1Char('/') + name);
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_storage_page"));
        makeFile(QStringLiteral("old.peaks"), 1000, 9);
        makeFile(QStringLiteral("below/older.tiles"), 500, 10);
        makeFile(QStringLiteral("new.tiles"), 2000, 1);
    }
    void cleanup() { m_box.reset(); }

    void whatWasUsedLongestAgoGoesFirst()
    {
        QCOMPARE(cacheBytes(m_box->cache(), m_go), 3500);
        QCOMPARE(trimCache(m_box->cache(), 3500), 3500);
        QCOMPARE(trimCache(m_box->cache(), 3400), 3000);
        QVERIFY(!has(QStringLiteral("below/older.tiles")) && has(QStringLiteral("old.peaks")));
        QCOMPARE(trimCache(m_box->cache(), 0), 0);
        QVERIFY(!has(QStringLiteral("new.tiles")));
        QCOMPARE(cacheBytes(m_box->path(QStringLiteral("no folder")), m_go), 0);
        QCOMPARE(trimCache(m_box->path(QStringLiteral("no folder")), 0), 0);
        const std::atomic_bool cancelled = true;
        QCOMPARE(cacheBytes(m_box->cache(), cancelled), 0);
    }

    void whatIsNotOursIsLeftAlone()
    {
        makeFile(QStringLiteral("letter.txt"), 4000, 99); // --cache-dir may name any folder
        makeFile(QStringLiteral("below/mix.wav"), 4000, 99);
        QCOMPARE(cacheBytes(m_box->cache(), m_go), 3500);
        QCOMPARE(trimCache(m_box->cache(), 0), 0);
        QVERIFY(has(QStringLiteral("letter.txt")) && has(QStringLiteral("below/mix.wav")));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_box->cache())); // Qt takes an empty name for this one
        makeFile(QStringLiteral("own.peaks"), 10, 0);
        QCOMPARE(trimCache(QString(), 0), 0);
        QVERIFY(has(QStringLiteral("own.peaks")));
        QDir::setCurrent(before);
    }

    void linksLeadNowhere()
    {
        const QString outside = m_box->makeText(QStringLiteral("outside"));
        QVERIFY(QFile::link(outside, m_box->cache() + QStringLiteral("/link.tiles")));
        QVERIFY(QDir().mkpath(m_box->path(QStringLiteral("away"))));
        QFile kept(m_box->path(QStringLiteral("away/kept.tiles")));
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("xx") == 2);
        kept.close();
        QVERIFY(QFile::link(m_box->path(QStringLiteral("away")), m_box->cache() + QStringLiteral("/linked")));
        QCOMPARE(cacheBytes(m_box->cache(), m_go), 3500);
        QCOMPARE(trimCache(m_box->cache(), 0), 0);
        QVERIFY(QFile::exists(outside) && kept.exists());
        QVERIFY(QFileInfo(m_box->cache() + QStringLiteral("/link.tiles")).isSymLink());
    }

    void showsTheSizeAndClearsAfterAsking()
    {
        StoragePage page(m_box->cache(), m_box->data());
        page.show();
        QSignalSpy counted(&page, &StoragePage::counted);
        QTRY_COMPARE(counted.size(), 1);
        auto* size = page.findChild<QLabel*>(QStringLiteral("cacheSize"));
        QVERIFY(size->text().contains(QStringLiteral("3.5")));
        auto* clear = page.findChild<QPushButton*>(QStringLiteral("clearCache"));
        auto* now = page.findChild<QPushButton*>(QStringLiteral("clearCacheNow"));
        QVERIFY(!now->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(now->isVisible() && !clear->isVisible());
        QVERIFY(has(QStringLiteral("new.tiles")));
        QTest::mouseClick(now, Qt::LeftButton);
        QTRY_COMPARE(counted.size(), 2);
        QVERIFY(!has(QStringLiteral("new.tiles")));
        QVERIFY(!clear->isEnabled());
    }

    void theLimitIsRememberedAndKept()
    {
        QCOMPARE(savedCacheMegabytes(), kDefaultCacheMegabytes);
        makeFile(QStringLiteral("big.tiles"), 0, 0);
        QFile big(m_box->cache() + QStringLiteral("/big.tiles")); // a hole: it takes no room
        QVERIFY(big.open(QIODevice::ReadWrite) && big.resize(qint64(200'000'000)));
        QVERIFY(big.setFileTime(QDateTime::currentDateTime().addDays(-20), QFileDevice::FileModificationTime));
        big.close();
        {
            StoragePage page(m_box->cache(), m_box->data());
            page.findChild<QSpinBox*>()->setValue(150);
            page.apply();
            page.reset();
            QCOMPARE(page.findChild<QSpinBox*>()->value(), kDefaultCacheMegabytes);
        } // waits for the worker
        QCOMPARE(savedCacheMegabytes(), 150);
        QVERIFY(!has(QStringLiteral("big.tiles")));
        QVERIFY(has(QStringLiteral("new.tiles")));
        QSettings().setValue(settings::kCacheLimit, -3);
        QCOMPARE(savedCacheMegabytes(), kDefaultCacheMegabytes);
        QSettings().setValue(settings::kCacheLimit, 1);
        QVERIFY(savedCacheMegabytes() >= 100);
    }
};

QTEST_MAIN(TestStoragePage)
#include "tst_storage_page.moc"
