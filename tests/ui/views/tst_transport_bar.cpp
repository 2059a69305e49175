#include "tests/core/analysis/groove/grids.h"
#include "tests/ui/playback/manual_output.h"
#include "ui/session/theme.h"
#include "ui/views/transport/level_bars.h"
#include "ui/views/transport/transport_bar.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

using namespace heihachi;
using namespace heihachi::test;

namespace {

struct BarFixture : PlayerFixture
{
    explicit BarFixture(std::unique_ptr<ManualOutputs> made = std::make_unique<ManualOutputs>())
        : PlayerFixture(std::move(made))
    {
        theme.setChoice(Theme::Choice::Dark);
        for (QAction* action : {&toStart, &playPause, &stop, &loop, &metronome, &normalSpeed})
            action->setIcon(QIcon(QPixmap(18, 18)));
        bar.resize(bar.sizeHint());
        bar.show();
    }
    template <typename T>
    T* find(const char* name)
    {
        return bar.findChild<T*>(QLatin1String(name));
    }

    Theme theme;
    QAction toStart{QStringLiteral("start")};
    QAction playPause{QStringLiteral("play")};
    QAction stop{QStringLiteral("stop")};
    QAction loop{QStringLiteral("loop")};
    QAction metronome{QStringLiteral("metronome")};
    QAction normalSpeed{QStringLiteral("normal")};
    TransportBar bar{player, {&toStart, &playPause, &stop, &loop, &metronome, &normalSpeed}, theme};
};

} // namespace

class TestTransportBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhereItIs()
    {
        BarFixture f;
        QVERIFY(!f.find<QLabel>("transportTime")->isEnabled());
        QVERIFY(!f.find<QLabel>("transportBar")->isVisible()); // no grid
        f.openNoise(10.0);
        f.bar.setBeatGrid(std::make_shared<const BeatGrid>(makeGrid(120.0, 4, 1.0)));
        f.bar.resize(f.bar.sizeHint());
        f.player.seek(3.6);
        QCOMPARE(f.find<QLabel>("transportTime")->text(), QStringLiteral("0:00:03.600"));
        QVERIFY(f.find<QLabel>("transportBar")->text().contains(QStringLiteral("2.2")));
        QVERIFY(f.find<QLabel>("transportTempo")->text().contains(QStringLiteral("120")));
        f.player.seek(0.5); // a beat before the first one: counted in
        QVERIFY(f.find<QLabel>("transportBar")->text().contains(QStringLiteral("0.4")));
        QVERIFY(f.find<QLabel>("transportTempo")->text().contains(QStringLiteral("120")));
        f.player.seek(9.8); // after the last one: no number, and the reason
        QVERIFY(!f.find<QLabel>("transportTempo")->text().contains(QLatin1Char('0')));
        QVERIFY(!f.find<QLabel>("transportTempo")->toolTip().isEmpty());
        f.bar.setBeatGrid(nullptr);
        QVERIFY(!f.find<QLabel>("transportBar")->isVisible());
    }

    void setsSpeedAndVolume()
    {
        BarFixture f;
        auto* speed = f.find<QDoubleSpinBox>("transportSpeed");
        speed->setFocus();
        speed->selectAll();
        QTest::keyClicks(speed, QStringLiteral("0.5"));
        QTest::keyClick(speed, Qt::Key_Return);
        QCOMPARE(f.player.speed(), 0.5);
        f.player.setSpeed(1.25); // set elsewhere: shown here
        QCOMPARE(speed->value(), 1.25);
        auto* volume = f.find<QSlider>("transportVolume");
        QCOMPARE(volume->value(), 100);
        QTest::keyClick(volume, Qt::Key_PageDown);
        QCOMPARE(f.player.volume(), 0.9);
        f.player.setVolume(0.2);
        QCOMPARE(volume->value(), 20);
    }

    void saysThatItIsSilent()
    {
        auto outputs = std::make_unique<ManualOutputs>();
        outputs->list.clear();
        BarFixture f(std::move(outputs));
        QVERIFY(!f.find<QToolButton>("transportNote")->isVisible()); // nothing was opened yet
        f.openNoise(1.0);
        f.bar.resize(f.bar.sizeHint());
        QVERIFY(f.find<QToolButton>("transportNote")->isVisible());
        QVERIFY(f.find<QLabel>("transportNoteText")->isVisible());
        QVERIFY(f.find<QLabel>("transportNoteText")->text().contains(QStringLiteral("silent")));
        QVERIFY(f.find<QToolButton>("transportNote")->toolTip().contains(f.player.output().reason));
        f.outputs->change({{"usb", QStringLiteral("USB"), true}});
        QVERIFY(!f.find<QToolButton>("transportNote")->isVisible());
    }

    void hidesWhatMattersLess()
    {
        BarFixture f;
        f.openNoise(10.0);
        f.bar.setBeatGrid(std::make_shared<const BeatGrid>(makeGrid(120.0, 4, 1.0)));
        const int all = f.bar.sizeHint().width();
        QVERIFY(f.bar.minimumSizeHint().width() < all / 2);
        int hidden = 0;
        for (int width = all; width >= f.bar.minimumSizeHint().width(); width -= 8) {
            f.bar.resize(width, 30);
            int right = 0;
            int now = 0;
            for (const QWidget* child : f.bar.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
                now += child->isHidden() ? 1 : 0;
                if (!child->isHidden()) {
                    QVERIFY(child->geometry().left() >= right - 200);
                    QVERIFY(child->geometry().right() < width);
                    right = std::max(right, child->geometry().right());
                }
            }
            QVERIFY(now >= hidden);
            hidden = now;
            QVERIFY(f.find<QLabel>("transportTime")->isVisible());
        }
        QVERIFY(hidden >= 6);
        QVERIFY(!f.find<QSlider>("transportVolume")->isVisible());
    }

    void isReachedAndNamed()
    {
        BarFixture f;
        for (const QWidget* child : f.bar.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            const auto* button = qobject_cast<const QAbstractButton*>(child);
            if (child->focusPolicy() != Qt::NoFocus && child->objectName() != QLatin1String("transportNote"))
                QVERIFY2(!child->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                    child->metaObject()->className());
        }
    }

    void levelsAreDrawnAndHeld()
    {
        BarFixture f;
        LevelBars bars(f.theme);
        bars.resize(112, 24);
        QCOMPARE(bars.xOf(-60.0F), 0.0);
        QVERIFY(bars.xOf(0.0F) > 100.0);
        QCOMPARE(bars.xOf(-30.0F), 0.5 * bars.xOf(0.0F));
        const QImage silent = bars.grab().toImage();
        PlaybackLevels loud;
        loud.peak = {-3.0F, -20.0F};
        loud.rms = {-12.0F, -30.0F};
        bars.setLevels(loud);
        QVERIFY(bars.grab().toImage() != silent);
        QVERIFY(!bars.isClipped());
        bars.setLevels(PlaybackLevels());
        QCOMPARE(bars.heldPeak(0), -3.0F); // still there
        loud.peak[0] = 0.5F;
        bars.setLevels(loud);
        QVERIFY(bars.isClipped());
        QTest::mouseClick(&bars, Qt::LeftButton);
        QVERIFY(!bars.isClipped());
    }
};

QTEST_MAIN(TestTransportBar)
#include "tst_transport_bar.moc"
