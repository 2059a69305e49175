#include "tests/ui/playback/compare_fixture.h"
#include "ui/session/theme.h"
#include "ui/views/compare/listening_bar.h"

#include <QCheckBox>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

using namespace heihachi;
using namespace heihachi::test;

namespace {

struct ListeningFixture : ComparePlaybackFixture
{
    ListeningFixture()
        : ComparePlaybackFixture(QStringLiteral("tst_listening_bar"))
    {
        theme.setChoice(Theme::Choice::Dark);
        bar.resize(900, bar.minimumSizeHint().height());
        bar.show();
    }
    template <typename T>
    T* find(const char* name)
    {
        return bar.findChild<T*>(QLatin1String(name));
    }
    void click(const char* name) { QTest::mouseClick(find<QToolButton>(name), Qt::LeftButton); }
    /// Two recordings, ready to be heard.
    [[nodiscard]] bool openPair()
    {
        const bool isOpen = show() && openForeign(TimeMap({{{0.0, 2.5}, {0.1, 2.6}, 1.0F}}));
        bar.follow(*sound);
        return isOpen && QTest::qWaitFor([&] { return sound->reason().isEmpty() && player.gainA() < -1.0; });
    }
    /// A picture of it goes into the folder that this names, to be looked at.
    void keepPicture(const QString& name)
    {
        const QString pictures = qEnvironmentVariable("HEIHACHI_PICTURES");
        if (!pictures.isEmpty())
            bar.grab().save(pictures + QLatin1Char('/') + name);
    }

    Theme theme;
    ListeningBar bar{player, theme};
};

} // namespace

class TestListeningBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyThereIsNothingToHear()
    {
        ListeningFixture f;
        QVERIFY(!f.find<QToolButton>("hearA")->isEnabled());
        QVERIFY(!f.find<QToolButton>("hearB")->isEnabled());
        QVERIFY(f.find<QLabel>("listeningReason")->isVisible());
        QVERIFY(!f.find<QLabel>("listeningReason")->text().isEmpty());
        QVERIFY(!f.find<QSlider>("balance")->isVisible());
        f.keepPicture(QStringLiteral("listening_none.png"));
    }

    void theButtonsChooseWhatIsHeard()
    {
        ListeningFixture f;
        QVERIFY(f.openPair());
        QVERIFY(f.find<QToolButton>("hearA")->isChecked());
        f.click("hearB");
        QCOMPARE(f.player.balance(), 1.0);
        QVERIFY(f.find<QToolButton>("hearB")->isChecked() && !f.find<QToolButton>("hearA")->isChecked());
        QCOMPARE(f.find<QSlider>("balance")->value(), 100);
        f.click("hearB"); // once more: it stays
        QVERIFY(f.find<QToolButton>("hearB")->isChecked());
        f.click("hearBoth");
        QCOMPARE(f.player.balance(), 0.5);
        f.player.hear(Side::A); // by a key, say
        QVERIFY(f.find<QToolButton>("hearA")->isChecked());
        QVERIFY(f.find<QToolButton>("hearB")->toolTip().contains(QStringLiteral("b.wav")));
        f.keepPicture(QStringLiteral("listening_dark.png"));
        f.theme.setChoice(Theme::Choice::Light);
        QCoreApplication::processEvents();
        f.keepPicture(QStringLiteral("listening_light.png"));
    }

    void theSliderBalances()
    {
        ListeningFixture f;
        QVERIFY(f.openPair());
        auto* slider = f.find<QSlider>("balance");
        slider->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(f.player.balance(), 0.25);
        for (const char* name : {"hearA", "hearBoth", "hearB"})
            QVERIFY(!f.find<QToolButton>(name)->isChecked());
        QVERIFY(slider->toolTip().contains(QStringLiteral("25")));
    }

    void theLoudnessIsMatchedOrNot()
    {
        ListeningFixture f;
        QVERIFY(f.openPair());
        auto* match = f.find<QCheckBox>("matchLoudness");
        QVERIFY(match->isChecked() && match->isEnabled());
        QVERIFY(f.find<QLabel>("matchedLevel")->isVisible());
        QVERIFY(f.find<QLabel>("matchedLevel")->text().contains(QStringLiteral("dB")));
        QTest::keyClick(match, Qt::Key_Space);
        QCOMPARE(f.player.gainA(), 0.0);
        QVERIFY(f.find<QLabel>("matchedLevel")->text().isEmpty());
    }

    void ofOneRecordingNothingIsMatched()
    {
        ListeningFixture f;
        f.bar.follow(*f.sound);
        QVERIFY(f.show());
        QVERIFY(f.open(f.second));
        QTRY_VERIFY(f.find<QToolButton>("hearB")->isEnabled());
        QVERIFY(!f.find<QCheckBox>("matchLoudness")->isEnabled());
        QVERIFY(!f.find<QCheckBox>("matchLoudness")->toolTip().isEmpty());
        f.compare->close();
        QVERIFY(!f.find<QToolButton>("hearB")->isEnabled());
    }

    void whereItIsNarrowTheButtonsStay()
    {
        ListeningFixture f;
        QVERIFY(f.openPair());
        f.bar.resize(f.bar.minimumSizeHint());
        for (const char* name : {"hearA", "hearBoth", "hearB"})
            QVERIFY(f.bar.rect().contains(f.find<QToolButton>(name)->geometry())
                && f.find<QToolButton>(name)->width() >= f.find<QToolButton>(name)->sizeHint().width());
        QVERIFY(!f.find<QSlider>("balance")->isVisible());
        f.keepPicture(QStringLiteral("listening_narrow.png"));
        f.bar.resize(360, f.bar.height());
        f.keepPicture(QStringLiteral("listening_middle.png"));
        for (const QWidget* part : f.bar.findChildren<QWidget*>())
            QVERIFY(!part->isVisible() || part->geometry().right() < f.bar.width());
    }
};

QTEST_MAIN(TestListeningBar)
#include "tst_listening_bar.moc"
